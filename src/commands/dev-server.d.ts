// The dev server ships no type declarations; this is the part that is used.
declare module '@11ty/eleventy-dev-server' {
  import type { Server } from 'node:http';
  export default class EleventyDevServer {
    constructor(name: string, folder: string, options: Record<string, unknown>);
    readonly server: Server;
    reload(): void;
    close(): Promise<void>;
  }
}
