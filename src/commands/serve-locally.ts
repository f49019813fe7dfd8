import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Names by which a machine calls itself. */
const OWN_NAMES = ['localhost', '127.0.0.1', '[::1]'];

/** What a request is refused with: the status, and why in words. */
interface Refusal {
  readonly status: 403 | 404 | 405 | 421;
  readonly why: string;
}

/**
 * Whether a request comes from this machine's own browser, asked by a page of ours or by hand. A page elsewhere can send
 * requests to this port as well, and one whose name it lets lead here ("DNS rebinding") can read the answers: so the name
 * that was asked for decides, and who asked (Fetch, 3.2 and Fetch Metadata).
 */
function refusalOf(
  { method = '', url = '/', headers }: Pick<IncomingMessage, 'method' | 'url' | 'headers'>,
  names: readonly string[],
  methods: readonly string[],
): Refusal | null {
  const host = nameOf(`http://${headers.host}`);
  if (!host || ![...OWN_NAMES, ...names].includes(host.hostname))
    return { status: 421, why: 'This server answers to localhost alone; --host names others.' };
  const isOwn = headers.origin === undefined || nameOf(headers.origin)?.host === host.host;
  const site = headers['sec-fetch-site'];
  const isVisit = headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
  if (!isOwn || ((site === 'cross-site' || site === 'same-site') && !isVisit))
    return { status: 403, why: 'Pages elsewhere have no business here.' };
  if (!methods.includes(method)) return { status: 405, why: 'Not with this method.' };
  return isWithinSite(url) ? null : { status: 404, why: 'Not found' };
}

function nameOf(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** One that is not well-formed or climbs out of the site leads nowhere. */
function isWithinSite(address: string): boolean {
  try {
    return !/(?:^|[\\/])\.\.(?:[\\/]|$)/.test(decodeURIComponent(address));
  } catch {
    return false;
  }
}

/** No page elsewhere may show a page of ours in a frame, or load what we serve as its own. */
const HEADERS = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
} as const;

/**
 * Lets a server answer this machine alone, web sockets as well. What it answers a request that is let through with comes
 * after; an answer that fails ends that one request, never the server.
 * @param names by which it may be asked for besides its own, in lower case
 * @param methods that it has an answer to
 */
export function serveLocally(
  server: Server,
  names: readonly string[] = [],
  methods: readonly string[] = ['GET', 'HEAD'],
): void {
  const listeners = server.listeners('request') as ((
    request: IncomingMessage,
    response: ServerResponse,
  ) => unknown)[];
  server.removeAllListeners('request');
  server.on('request', async (request: IncomingMessage, response: ServerResponse) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const refusal = refusalOf(request, names, methods);
    try {
      if (refusal) refuse(response, refusal);
      else for (const listener of listeners) await listener.call(server, request, response);
    } catch {
      refuse(response, { status: 404, why: 'Not found' });
    }
  });
  server.on('upgrade', (request: IncomingMessage, socket: Socket) => {
    socket.on('error', () => {});
    // Who listens after this finds the socket closed.
    if (refusalOf(request, names, methods)) socket.destroy();
  });
}

function refuse(response: ServerResponse, { status, why }: Refusal): void {
  if (response.headersSent) return void response.destroy();
  response.statusCode = status;
  response.setHeader('Content-Type', 'text/plain; charset=utf-8');
  response.end(`${why}\n`);
}
