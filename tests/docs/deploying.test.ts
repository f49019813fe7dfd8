import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { afterAll, describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { programOf } from '../../src/commands/run.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const RECIPES = path.join(PROJECT, 'docs/deploy');
const recipe = (name: string): string => readFileSync(path.join(RECIPES, name), 'utf8');
const { version } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
  version: string;
};

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-deploying-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const sink = { write: () => true };
const program = await programOf({ stdout: sink, stderr: sink } as never);

/** Whether a program is on this machine: without it its recipe is checked by its words alone. */
const has = (command: string): boolean => spawnSync(command, ['-h']).error === undefined;

describe('the recipes for deploying', () => {
  it('are all listed', () => {
    const listed = [
      ...readFileSync(path.join(PROJECT, 'docs/deploying.md'), 'utf8').matchAll(/\(deploy\/([^)]+)\)/g),
    ];
    expect(listed.map(([, name]) => name!).sort()).toEqual(readdirSync(RECIPES).sort());
  });

  it('call the program as it can be called, in the present version', () => {
    const calls = readdirSync(RECIPES).flatMap((name) => [
      ...recipe(name).matchAll(/^.*?\bcuttings(?:@([\d.]+))? (build [^"\n]*)/gm),
    ]);
    expect(calls).toHaveLength(5);
    for (const [line, called, words] of calls) {
      if (!line.startsWith('RUN')) expect(called).toBe(version);
      const [name, ...args] = words!.trim().split(' ');
      const command = program.commands.find((one) => one.name() === name)!;
      expect(command.parseOptions(args)).toMatchObject({ operands: ['articles'], unknown: [] });
      expect(command.opts()['output']).toBe('_site');
    }
    expect(recipe('Dockerfile')).toContain(`npm install --global cuttings@${version}\n`);
  });

  it.each(['github-pages.yml', 'cloudflare-pages.yml'])(
    '%s keeps what builds know, and publishes the output',
    (name) => {
      const workflow = parseYaml(recipe(name)) as {
        on: object;
        jobs: { publish: { steps: { uses?: string; run?: string; with?: Record<string, string> }[] } };
      };
      expect(Object.keys(workflow.on)).toEqual(['push', 'workflow_dispatch']);
      const { steps } = workflow.jobs.publish;
      const cache = steps.findIndex(({ uses }) => uses?.startsWith('actions/cache@'));
      const build = steps.findIndex(({ run }) => run?.includes('cuttings@'));
      expect(cache).toBeGreaterThan(0);
      expect(build).toBeGreaterThan(cache);
      expect(steps[cache]!.with!['path']!.trim().split('\n')).toEqual(['.cuttings', '_site']);
      // A key that is used once is never found: what it begins with is.
      expect(steps[cache]!.with!['key']!.startsWith(steps[cache]!.with!['restore-keys']!)).toBe(true);
      expect(JSON.stringify(steps.slice(build + 1))).toContain('_site');
    },
  );

  it('netlify.toml keeps the same', () => {
    expect(parseToml(recipe('netlify.toml'))).toMatchObject({
      build: { publish: '_site', environment: { NODE_VERSION: '24' } },
      plugins: [{ inputs: { paths: ['.cuttings', '_site'] } }],
    });
  });

  it('the Dockerfile copies what its stages have', () => {
    const lines = recipe('Dockerfile')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines.map((line) => line.split(' ')[0])).toEqual([
      'FROM',
      'WORKDIR',
      'RUN',
      'COPY',
      'RUN',
      'FROM',
      'COPY',
      'COPY',
    ]);
    const root = /root \* (\S+)/.exec(recipe('Caddyfile'))![1];
    expect(lines.at(-1)).toBe(`COPY --from=build /archive/_site ${root}`);
  });

  it('s3.sh is read by a shell', () => {
    expect(spawnSync('sh', ['-n', path.join(RECIPES, 's3.sh')])).toMatchObject({ status: 0 });
  });

  it.skipIf(!has('nginx'))('nginx takes its configuration', () => {
    const file = path.join(work, 'nginx.conf');
    const archive = path.join(work, 'archive.conf');
    // Ports below 1024 are not everybody's.
    const listening = recipe('nginx.conf')
      .replaceAll(/^ *listen \[::\]:80;\n/gm, '')
      .replace('listen 80;', 'listen 127.0.0.1:8097;');
    writeFileSync(archive, listening);
    writeFileSync(
      file,
      `pid ${work}/pid; error_log stderr; events {} http { access_log off; include ${archive}; }`,
    );
    const { status, stderr } = spawnSync('nginx', ['-t', '-q', '-c', file], { encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
  });

  it.skipIf(!has('caddy'))('Caddy takes its configuration', () => {
    const file = path.join(RECIPES, 'Caddyfile');
    const { status, stderr } = spawnSync('caddy', ['validate', '--adapter', 'caddyfile', '--config', file], {
      encoding: 'utf8',
      env: { ...process.env, HOME: work },
    });
    expect(status, stderr).toBe(0);
  });

  it('give both servers the same headers, and the types that they do not know', () => {
    for (const name of ['nginx.conf', 'Caddyfile']) {
      for (const header of [
        'X-Content-Type-Options nosniff',
        'Access-Control-Allow-Origin *',
        'Referrer-Policy',
      ])
        expect(recipe(name), name).toContain(header);
      for (const type of ['vnd.sqlite3', 'vnd.apache.parquet', 'x-ndjson', 'ld+json'])
        expect(recipe(name), name).toContain(`application/${type}`);
      expect(recipe(name)).toContain('/404.html');
    }
  });
});
