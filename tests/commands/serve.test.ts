import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { networkInterfaces, tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { run, start, write } from './program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-serve-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const listen = async (): Promise<{ port: number; close: () => Promise<void> }> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
};

/** Asks until the answer is as wanted; the page as it was last, so that a failure shows it. */
async function eventually(url: string, wanted: (page: string) => boolean): Promise<string> {
  let page = '';
  for (const until = Date.now() + 45_000; Date.now() < until; ) {
    try {
      page = await (await fetch(url)).text();
      if (wanted(page)) return page;
    } catch {
      // Not up yet.
    }
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return page;
}

const reaches = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ host, port, timeout: 2000 }, () => resolve(true));
    for (const event of ['error', 'timeout']) socket.once(event, () => resolve(false));
    socket.once('close', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

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
    const { port, close } = await listen();
    await close();
    const input = write(path.join(work, 'in'), {
      'archive.yml': 'title: Mills\nbaseUrl: https://example.org/mills/\n',
      'a.txt': 'The mill reopens\n\nIt reopened on Monday, said Ada Holm.\n',
    });
    // The site stands inside the archive: writing it must not start the next build.
    const child = start(['serve', '-i', input, '-o', path.join(input, 'site'), '-p', String(port)]);
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
      write(input, { 'b.txt': 'The weir breaks\n\nIt broke on Tuesday, said Bo Lund.\n' });
      expect(await eventually(home, (page) => page.includes('The weir breaks'))).toContain('The weir breaks');
      write(input, { 'archive.yml': 'titel: Mills\n' });
      await eventually(home, () => out.includes('Did you mean "title"?'));
      expect(out).toContain('Did you mean "title"?');
      expect((await fetch(home)).status).toBe(200);
      expect(out.match(/^Rebuilt /gm)).toHaveLength(1);
      for (const strange of ['..%2farchive.yml', '..%2f..%2fin%2farchive.yml', '%', '%00', '%c0%af'])
        expect((await fetch(home + strange)).status, strange).toBe(404);
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
