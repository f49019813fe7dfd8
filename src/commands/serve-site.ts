import path from 'node:path';
import DevServer from '@11ty/eleventy-dev-server';
import type { MadeArticle } from '../build/build.ts';
import { basePathOf } from '../config/archive-config.ts';
import { loadArchiveConfig } from '../config/load.ts';
import { pagesAhead } from './pages-ahead.ts';
import { serveLocally } from './serve-locally.ts';

/** A site that is served. */
export interface ServedSite {
  /** Shows pages before the site is published that they are of. */
  showAhead(pages: readonly MadeArticle[]): void;
  /** Shows the site as it stands in the output. */
  showSite(): void;
}

/** Serves a built site under its base path to this machine; its pages load anew when there is something else to show. */
export function serveSite(
  archive: string,
  output: string,
  port: number,
  names: readonly string[],
): ServedSite {
  const pathPrefix = basePathOf(loadArchiveConfig(path.resolve(archive)));
  const ahead = pagesAhead(pathPrefix);
  const server = new DevServer('cuttings', path.relative('.', output), {
    pathPrefix,
    middleware: [ahead.answer],
    domDiff: false,
    portReassignmentRetryCount: 0,
  });
  serveLocally(server.server, names);
  server.server.once('listening', () => limitMessages(server.updateServer));
  // Not `serve`, which listens for the whole network: a draft archive is nobody else's business.
  server.server.listen({ port, host: '127.0.0.1' });
  return {
    showAhead(pages) {
      ahead.show(pages);
      if (pages.length > 0) server.reload();
    },
    showSite() {
      ahead.clear();
      server.reload();
    },
  };
}

/** A page has nothing to say to the server: what comes all the same is short, and ends no more than its connection. */
function limitMessages(sockets: DevServer['updateServer']): void {
  sockets.options.maxPayload = 1024;
  sockets.on('connection', (socket) => socket.on('error', () => {}));
}
