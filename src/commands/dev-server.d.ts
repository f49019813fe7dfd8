// The dev server ships no type declarations; this is the part that is used.
declare module '@11ty/eleventy-dev-server' {
  import type { EventEmitter } from 'node:events';
  import type { Server } from 'node:http';
  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: Record<string, unknown>);
    readonly server: Server;
    /** Of web sockets, once the server listens. */
    readonly updateServer: {
      readonly options: { maxPayload: number };
      on(event: 'connection', listener: (socket: EventEmitter) => void): void;
    };
    reload(): void;
    close(): Promise<void>;
  }
}
