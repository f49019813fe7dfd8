import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { projectFile } from '../project.ts';
import type { Desk, DeskReply } from './desk.ts';

/** Bytes of a form at most: an answer is a few hundred. */
const LONGEST_FORM = 16 * 1024;

/** Nothing is loaded from elsewhere, and no form leads there. Where it may be shown and by whom: `serveLocally`. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const FILES: Readonly<Record<string, readonly [file: string, type: string]>> = {
  '/desk.css': ['public/desk/desk.css', 'text/css; charset=utf-8'],
  '/desk.js': ['public/desk/desk.js', 'text/javascript; charset=utf-8'],
  '/icon.svg': ['public/assets/icon.svg', 'image/svg+xml'],
};

/** The server of a desk; `serveLocally` decides whom it answers. */
export function deskServer(desk: Desk): Server {
  return createServer((request, response) => {
    respond(desk, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else send(response, 500, 'The desk has a fault; what it was to note is not noted.\n');
    });
  });
}

async function respond(desk: Desk, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://desk');
  if (request.method !== 'POST') {
    const [file, type] = FILES[pathname] ?? [];
    if (file && type) return send(response, 200, readFileSync(projectFile(file), 'utf8'), type);
    return pathname === '/'
      ? reply(response, desk.show(searchParams.get('list')))
      : send(response, 404, 'Not found\n');
  }
  if (pathname !== '/answer' && pathname !== '/undo') return send(response, 404, 'Not found\n');
  if (!/^application\/x-www-form-urlencoded\b/.test(request.headers['content-type'] ?? ''))
    return send(response, 415, 'Only forms are taken.\n');
  const body = await bodyOf(request);
  if (body === null) {
    response.setHeader('Connection', 'close');
    return send(response, 413, 'The form is too long.\n');
  }
  const form = new URLSearchParams(body);
  reply(response, pathname === '/undo' ? desk.undo(form) : desk.answer(form));
}

/** Null where it is too long: what comes behind that is not read. */
async function bodyOf(request: IncomingMessage): Promise<string | null> {
  if (Number(request.headers['content-length'] ?? 0) > LONGEST_FORM) return null;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > LONGEST_FORM) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function reply(response: ServerResponse, { status, location, body }: DeskReply): void {
  if (location !== undefined) response.setHeader('Location', location);
  send(response, status, body, 'text/html; charset=utf-8');
}

function send(
  response: ServerResponse,
  status: number,
  body: string,
  type = 'text/plain; charset=utf-8',
): void {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.setHeader('Content-Security-Policy', POLICY);
  response.setHeader('Cache-Control', 'no-store');
  response.end(body);
}
