import { mkdtempSync, renameSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { eventually } from './eventually.ts';
import { freePorts } from './free-ports.ts';
import { run, start, write } from './program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-serve-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const listen = async (): Promise<{ port: number; close: () => Promise<void> }> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
};

const reaches = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 }, () => resolve(true));
    for (const event of ['error', 'timeout']) socket.once(event, () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

/** The status of what is answered: `fetch` sets some headers by itself. */
const statusOf = (
  port: number,
  url: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const asked = request(
      { port, host: '127.0.0.1', path: url, headers, method, setHost: false },
      (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      },
    );
    asked.once('error', reject).end();
  });

/** How a web socket is answered: what comes back first, or that nothing does. */
const upgraded = (port: number, headers: Record<string, string>, send = ''): Promise<string> =>
  new Promise((resolve) => {
    const lines = Object.entries({
      Connection: 'Upgrade',
      Upgrade: 'websocket',
      'Sec-WebSocket-Version': '13',
      'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
      ...headers,
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    const socket = connect({ host: '127.0.0.1', port });
    socket.write(`GET / HTTP/1.1\r\n${lines.join('')}\r\n`);
    let answer = '';
    socket.on('data', (chunk: Buffer) => {
      if (answer === '' && send !== '') socket.write(Buffer.from(send, 'hex'));
      answer += chunk.toString('latin1');
      if (send === '') socket.destroy();
    });
    socket.on('error', () => {});
    socket.once('close', () => resolve(answer.split('\r\n')[0]!));
  });

/** Neither to other names, nor to pages elsewhere, nor in frames. */
async function expectAnswersToItselfAlone(port: number): Promise<void> {
  const own = { Host: `localhost:${port}` };
  const data = '/mills/data/records/index.json';
  for (const host of [
    'evil.example',
    `evil.example:${port}`,
    'localhost.evil.example',
    '127.0.0.1.nip.io',
    '',
  ])
    for (const url of ['/mills/', data, '/.11ty/reload-client.js'])
      expect(await statusOf(port, url, { Host: host }), host).toBe(421);
  for (const host of ['localhost', `LOCALHOST:${port}`, '127.0.0.1', `[::1]:${port}`, 'mills.test'])
    expect(await statusOf(port, '/mills/', { Host: host }), host).toBe(200);
  const from = (site: string, mode: string, dest: string) => ({
    ...own,
    'Sec-Fetch-Site': site,
    'Sec-Fetch-Mode': mode,
    'Sec-Fetch-Dest': dest,
  });
  expect(await statusOf(port, '/mills/', { ...own, Origin: 'http://evil.example' })).toBe(403);
  expect(await statusOf(port, '/mills/', { ...own, Origin: 'null' })).toBe(403);
  expect(await statusOf(port, '/mills/', { ...own, Origin: `http://localhost:${port + 1}` })).toBe(403);
  expect(await statusOf(port, '/mills/', { ...own, Origin: `http://localhost:${port}` })).toBe(200);
  expect(await statusOf(port, '/mills/', from('cross-site', 'no-cors', 'script'))).toBe(403);
  expect(await statusOf(port, '/mills/', from('cross-site', 'navigate', 'iframe'))).toBe(403);
  expect(await statusOf(port, '/mills/', from('cross-site', 'navigate', 'document'))).toBe(200);
  expect(await statusOf(port, '/mills/', from('same-origin', 'cors', 'empty'))).toBe(200);
  expect(await statusOf(port, '/mills/', own, 'POST')).toBe(405);
  const { headers } = await fetch(`http://127.0.0.1:${port}/mills/`);
  expect(headers.get('content-security-policy')).toBe("frame-ancestors 'none'");
  expect(headers.get('x-frame-options')).toBe('DENY');
  expect(await upgraded(port, { Host: 'evil.example', Origin: 'http://evil.example' })).toBe('');
  expect(await upgraded(port, { ...own, Origin: 'http://evil.example' })).toBe('');
  expect(await upgraded(port, { ...own, Origin: `http://localhost:${port}` })).toContain('101');
  // A masked frame that says it has 70,000 bytes, and one with bits that mean nothing: neither ends the server.
  for (const frame of ['82ff00000000000111700000000000', 'f1800000000000'])
    expect(await upgraded(port, own, frame)).toContain('101');
  expect(await statusOf(port, '/mills/', own)).toBe(200);
}

describe('cuttings serve', () => {
  it('says so before it builds when the port is taken', async () => {
    const { port, close } = await listen();
    const input = write(path.join(work, 'taken'), { 'a.txt': 'The mill reopens\n\nIt did.\n' });
    const { status, out, err } = await run(['serve', '-i', input, '-o', `${input}-site`, '-p', String(port)]);
    await close();
    expect(err).toContain(`Port ${port} cannot be listened on`);
    expect({ status, out }).toEqual({ status: 1, out: '' });
  });

  it('serves the site under its base path, to this machine alone, and builds again on change', async () => {
    const port = await freePorts();
    const input = write(path.join(work, 'in'), {
      'archive.yml': 'title: Mills\nbaseUrl: https://example.org/mills/\n',
      'a.txt': 'The mill reopens\n\nIt reopened on Monday, said Ada Holm.\n',
    });
    // The site stands inside the archive: writing it must not start the next build.
    const child = start([
      'serve',
      '-i',
      input,
      '-o',
      path.join(input, 'site'),
      '-p',
      String(port),
      '--host',
      'Mills.test',
    ]);
    let out = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => {
        out += chunk;
      });
    try {
      const home = `http://127.0.0.1:${port}/mills/`;
      expect(await eventually(home, (page) => page.includes('The mill reopens'))).toContain(
        'The mill reopens',
      );
      // Moved there whole: a file that is empty for a moment may be seen so, and be two changes.
      const made = write(path.join(work, 'made'), {
        'b.txt': 'The weir breaks\n\nIt broke on Tuesday, said Bo Lund.\n',
      });
      renameSync(path.join(made, 'b.txt'), path.join(input, 'b.txt'));
      expect(await eventually(home, (page) => page.includes('The weir breaks'))).toContain('The weir breaks');
      write(input, { 'archive.yml': 'titel: Mills\n' });
      await eventually(home, () => out.includes('Did you mean "title"?'));
      expect(out).toContain('Did you mean "title"?');
      expect((await fetch(home)).status).toBe(200);
      expect(out.match(/^Rebuilt /gm)).toHaveLength(1);
      for (const strange of ['..%2farchive.yml', '..%2f..%2fin%2farchive.yml', '%', '%00', '%c0%af'])
        expect((await fetch(home + strange)).status, strange).toBe(404);
      await expectAnswersToItselfAlone(port);
      const others = Object.values(networkInterfaces())
        .flatMap((list) => list ?? [])
        .filter(({ internal, family }) => !internal && family === 'IPv4');
      for (const { address } of others) expect(await reaches(address, port)).toBe(false);
      expect(await reaches('127.0.0.1', port)).toBe(true);
    } finally {
      child.kill();
      await new Promise((resolve) => child.on('close', resolve));
    }
  });
});
