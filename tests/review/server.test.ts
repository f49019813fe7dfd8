import { type IncomingMessage, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveLocally } from '../../src/commands/serve-locally.ts';
import { deskServer } from '../../src/review/server.ts';
import { article, SmallDesk } from './small-desk.ts';

let small: SmallDesk;
let server: Server;
let port: number;

beforeAll(async () => {
  small = new SmallDesk([
    article(
      'a1',
      '[Ada Holm](name) met [Bo Lund](name). “[The gates stay closed](quote:Bo Lund),” he said.',
      0.71,
    ),
    article('a2', '“[Rain comes](quote:Bo Lund),” said [Bo Lund](name).', 0.8),
  ]);
  server = deskServer(small.desk);
  serveLocally(server, [], ['GET', 'HEAD', 'POST']);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  ({ port } = server.address() as AddressInfo);
});
afterAll(() => {
  server.close();
  small.remove();
});

interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Asks as a browser would that shows the desk, but for what a test has otherwise. */
const ask = (path: string, { method = 'GET', headers = {}, body = '' }: Sent = {}) =>
  new Promise<{
    readonly status: number;
    readonly headers: IncomingMessage['headers'];
    readonly text: string;
  }>((resolve, reject) => {
    const own = { Host: `localhost:${port}`, 'Content-Length': String(Buffer.byteLength(body)) };
    const asked = request(
      { port, host: '127.0.0.1', path, method, headers: { ...own, ...headers } },
      async (answer) => {
        let text = '';
        for await (const chunk of answer) text += chunk;
        resolve({ status: answer.statusCode!, headers: answer.headers, text });
      },
    );
    asked.once('error', reject).end(body);
  });

const form = (fields: Readonly<Record<string, string>>, headers = {}): Sent => ({
  method: 'POST',
  headers: {
    'Content-Type': 'application/x-www-form-urlencoded',
    Origin: `http://localhost:${port}`,
    ...headers,
  },
  body: String(new URLSearchParams({ token: small.desk.token, list: 'speakers', ...fields })),
});
const right = () => ({ id: small.ask('speakers').id, answer: 'right' });

it('shows one page that loads nothing from elsewhere', async () => {
  const { status, headers, text } = await ask('/');
  expect(status).toBe(200);
  expect(text).toContain('Does Bo Lund say this?');
  expect(headers['content-security-policy']).toMatch(
    /^default-src 'none'; script-src 'self';.*frame-ancestors 'none'$/,
  );
  expect(headers['cache-control']).toBe('no-store');
  expect(headers['x-frame-options']).toBe('DENY');
  for (const [file, type] of [
    ['/desk.css', 'text/css'],
    ['/desk.js', 'text/javascript'],
    ['/icon.svg', 'image/svg+xml'],
  ] as const) {
    const asset = await ask(file);
    expect([asset.status, asset.headers['content-type']], file).toEqual([200, expect.stringContaining(type)]);
  }
  for (const path of [
    '/desk.ts',
    '/answer',
    '/undo',
    '/../package.json',
    '/%2e%2e/package.json',
    '/constructor',
  ])
    expect((await ask(path)).status, path).toBe(404);
});

it('notes nothing for whom it does not know', async () => {
  const before = small.rows('reviewed.csv');
  const refused: readonly (readonly [string, Sent, number])[] = [
    ['another name that leads here', form(right(), { Host: 'evil.example' }), 421],
    ['another origin', form(right(), { Origin: 'http://evil.example' }), 403],
    ['another port', form(right(), { Origin: `http://localhost:${port + 1}` }), 403],
    ['a page without origin', form(right(), { Origin: 'null' }), 403],
    ['a page elsewhere', form(right(), { 'Sec-Fetch-Site': 'cross-site', 'Sec-Fetch-Mode': 'no-cors' }), 403],
    [
      'the site itself, on its own port',
      form(right(), { 'Sec-Fetch-Site': 'same-site', 'Sec-Fetch-Mode': 'cors' }),
      403,
    ],
    ['a wrong token', form({ ...right(), token: 'x' }), 403],
    ['another type', form(right(), { 'Content-Type': 'text/plain' }), 415],
    ['another method', { ...form(right()), method: 'PUT' }, 405],
    ['too long a form', { ...form({ ...right(), typed: 'x'.repeat(17_000) }) }, 413],
  ];
  for (const [who, sent, status] of refused) expect((await ask('/answer', sent)).status, who).toBe(status);
  expect(small.rows('reviewed.csv')).toEqual(before);
});

it('reads no more of a form without end than an answer has', async () => {
  const closed = await new Promise<boolean>((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.on('error', () => resolve(true));
    socket.on('close', () => resolve(true));
    const head = `POST /answer HTTP/1.1\r\nHost: localhost:${port}\r\nContent-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n`;
    socket.write(head);
    const more = setInterval(() => socket.write(`1000\r\n${'x'.repeat(4096)}\r\n`), 5);
    socket.on('close', () => clearInterval(more));
  });
  expect(closed).toBe(true);
  expect((await ask('/')).status).toBe(200);
});

it('notes an answer and leads back to its list; takes it back', async () => {
  const noted = await ask('/answer', form(right()));
  expect([noted.status, noted.headers.location]).toEqual([303, '/?list=speakers']);
  expect(small.rows('reviewed.csv')).toHaveLength(1);
  expect((await ask('/?list=speakers')).text).toContain('Noted as right: The gates stay closed');
  expect((await ask('/undo', form({}))).status).toBe(303);
  expect(small.rows('reviewed.csv')).toEqual([]);
});

it('keeps two answers that come at once, and what somebody writes beside them', async () => {
  const first = small.ask('speakers').id;
  await ask('/answer', form({ id: first, answer: 'skip' }));
  const second = small.ask('speakers').id;
  expect(second).not.toBe(first);
  await Promise.all([
    ask('/answer', form({ id: first, answer: 'right' })),
    ask('/answer', form({ id: second, answer: 'other:Ada Holm' })),
  ]);
  expect(
    small
      .rows('reviewed.csv')
      .map((row) => row.split(',')[0])
      .sort(),
  ).toEqual([first, second].sort());
  expect(small.rows('corrections.csv')).toEqual(['in/a2.txt,Rain comes,,speaker,Ada Holm,']);
});
