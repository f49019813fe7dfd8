import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.xml': 'application/xml',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
};

// What is packed already (images) does not get smaller; hosts send what they do not know as it is.
const ZIPPED = /^text\/|javascript|json|xml|wasm/;

/** Serves a built site under its base path on this machine, as static hosting does: with gzip where it is asked for. */
export async function serveSite(
  folder: string,
  basePath: string,
): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    let file = asked.startsWith(basePath) ? path.join(folder, asked.slice(basePath.length)) : '';
    if (file && statSync(file, { throwIfNoEntry: false })?.isDirectory())
      file = path.join(file, 'index.html');
    const found = file.startsWith(folder) && statSync(file, { throwIfNoEntry: false })?.isFile();
    const sent = found ? file : path.join(folder, '404.html');
    const type = TYPES[path.extname(sent)] ?? 'application/octet-stream';
    const zipped = ZIPPED.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.writeHead(found ? 200 : 404, {
      'content-type': type,
      'cache-control': 'max-age=600',
      vary: 'accept-encoding',
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(zipped ? gzipSync(readFileSync(sent)) : readFileSync(sent));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => server.close(),
  };
}
