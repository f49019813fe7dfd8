import path from 'node:path';
import DevServer from '@11ty/eleventy-dev-server';
import { basePathOf } from '../config/archive-config.ts';
import { loadArchiveConfig } from '../config/load.ts';
import { serveLocally } from './serve-locally.ts';

/** Serves a built site under its base path to this machine; its pages load anew when they are told to. */
export function serveSite(
  archive: string,
  output: string,
  port: number,
  names: readonly string[],
): { reload(): void } {
  const server = new DevServer('cuttings', path.relative('.', output), {
    pathPrefix: basePathOf(loadArchiveConfig(path.resolve(archive))),
    domDiff: false,
    portReassignmentRetryCount: 0,
  });
  serveLocally(server.server, names);
  server.server.once('listening', () => limitMessages(server.updateServer));
  // Not `serve`, which listens for the whole network: a draft archive is nobody else's business.
  server.server.listen({ port, host: '127.0.0.1' });
  return server;
}

/** A page has nothing to say to the server: what comes all the same is short, and ends no more than its connection. */
function limitMessages(sockets: DevServer['updateServer']): void {
  sockets.options.maxPayload = 1024;
  sockets.on('connection', (socket) => socket.on('error', () => {}));
}
