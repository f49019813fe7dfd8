import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/build/build.ts';
import { write } from '../commands/program.ts';

const PROJECT = path.resolve(import.meta.dirname, '../..');
const SEEDS = path.join(PROJECT, 'seeds');
const TSC = path.join(PROJECT, 'node_modules/typescript/bin/tsc');
const { version, engines } = JSON.parse(readFileSync(path.join(PROJECT, 'package.json'), 'utf8')) as {
  version: string;
  engines: { node: string };
};
/** The oldest Node that the package says it runs on: what works there is what is promised. */
const OLDEST = /\d+\.\d+\.\d+/.exec(engines.node)![0];

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-package-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));
/** An empty folder that the package is installed into, as somebody who has nothing else of it. */
const home = path.join(work, 'home');

function call(command: string, args: readonly string[], cwd = home) {
  const windows = process.platform === 'win32';
  // npm puts the clone's own programs and settings before all others: none of it is there for a stranger. Whom a machine
  // trusts is its own.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_(?!EXTRA_CA_CERTS))/i.test(name)),
  );
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, env, encoding: 'utf8', shell: windows });
  return { status, out: stdout, err: stderr };
}

/** Why it could not be installed; null where it was. */
let missing: string | null = null;

beforeAll(() => {
  const packed = call('npm', ['pack', '--pack-destination', work], PROJECT);
  if (packed.status !== 0) throw new Error(packed.err);
  write(home, {
    'package.json': JSON.stringify({ private: true, type: 'module', allowScripts: { node: true } }),
  });
  const wanted = [path.join(work, `cuttings-${version}.tgz`), `node@${OLDEST}`];
  const { status, err } = call('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', ...wanted]);
  if (status === 0) return;
  if (
    process.env['CI'] ||
    !/E(?:NOTFOUND|NOTCACHED|CONNREFUSED|CONNRESET|TIMEDOUT|AI_AGAIN)|network/i.test(err)
  )
    throw new Error(err);
  missing = 'NOT TESTED: the package could not be installed, as no registry of npm was reached';
});
beforeEach((context) => void (missing && context.skip(missing)));

const program = (...args: string[]) => call('npx', ['cuttings', ...args]);

/** Digest of every file of a site, by path. */
const digests = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort()
    .map((file) => [
      path.relative(folder, file),
      createHash('sha256').update(readFileSync(file)).digest('hex'),
    ]);

describe('the package, installed', () => {
  it(`runs on Node ${OLDEST}, and builds the very site that a clone builds`, async () => {
    expect(call('npx', ['node', '--version']).out.trim()).toBe(`v${OLDEST}`);
    cpSync(SEEDS, path.join(home, 'papers'), { recursive: true });
    const { status, out, err } = program('build', 'papers', '--output', 'site');
    expect(err).not.toMatch(/warning/i);
    expect(status).toBe(0);
    expect(out).toMatch(/To look at them: npx cuttings serve papers --output site\n$/);
    await buildSite({ input: SEEDS, output: path.join(work, 'of-the-clone') });
    expect(digests(path.join(home, 'site'))).toEqual(digests(path.join(work, 'of-the-clone')));
  });

  it('gives programs extraction and its types', () => {
    write(home, {
      'program.ts': `import { type ArticleInput, type ArticleRecord, articleRecord, buildSite, CuttingsError, extract, extractFolder } from 'cuttings';

const article: ArticleInput = { id: 'a1', text: 'The pier\\n\\n“We open in June,” said Ada Quill.', published: '2021-03-04' };
const { records, diagnostics } = extract([article]);
const record: ArticleRecord = articleRecord.parse(records[0]);
console.log(record.quotes[0]?.speaker?.name, diagnostics.length);
let articles = 0;
for await (const extraction of extractFolder('papers')) articles += extraction.records.length;
console.log(articles);
try {
  await buildSite({ input: 'nowhere', output: 'site' });
} catch (error) {
  console.log(error instanceof CuttingsError && error.code);
}
`,
    });
    expect(call('npx', ['node', '--disable-warning=ExperimentalWarning', 'program.ts'])).toEqual({
      status: 0,
      out: 'Ada Quill 0\n2\nno-input-folder\n',
      err: '',
    });
    expect(typesOf('program.ts', {})).toBe('');
  });

  it('builds with a theme that is written against cuttings/theme', () => {
    const page = readFileSync(
      path.join(home, 'node_modules/cuttings/templates/pages/not-found.11ty.ts'),
      'utf8',
    );
    write(home, {
      'themed/archive.yml': 'title: Pier Papers\ntheme: ../theme\n',
      'themed/a.txt': 'The mill reopens\n\nIt reopened on Monday, said Ada Holm.\n',
      'theme/pages/not-found.11ty.ts': page.replace('<h1>', '<h1 class="lost">'),
    });
    const { status, err } = program('build', '--quiet', 'themed', '--output', 'themed-site');
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(readFileSync(path.join(home, 'themed-site/404.html'), 'utf8')).toContain('<h1 class="lost">');
    // The settings for editors, as the documentation has them.
    const [, documented] = /```jsonc\n\/\/ tsconfig\.json\n([\s\S]*?)```/.exec(
      readFileSync(path.join(PROJECT, 'docs/theme.md'), 'utf8'),
    )!;
    const { compilerOptions } = JSON.parse(documented!) as { compilerOptions: object };
    expect(typesOf('theme/pages/not-found.11ty.ts', compilerOptions)).toBe('');
  });

  it('tells on too old a Node what is needed, and no more', () => {
    const older = '20.19.0';
    const pretend = `data:text/javascript,${encodeURIComponent(
      `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${older}' } });`,
    )}`;
    const launcher = path.join(home, 'node_modules/cuttings/bin/cuttings.js');
    const { status, out, err } = call('npx', ['node', '--import', pretend, launcher, '--help']);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toMatch(
      new RegExp(`^Cuttings needs Node\\.js ${OLDEST.slice(0, -2)} or newer.*this is ${older}\\.\n`),
    );
  });

  it('holds no tests, no examples, no articles', () => {
    const installed = path.join(home, 'node_modules/cuttings');
    for (const folder of ['tests', 'examples', 'seeds', 'bench', 'src', 'node_modules'])
      expect(existsSync(path.join(installed, folder)), folder).toBe(false);
    expect(existsSync(path.join(installed, 'LICENSE'))).toBe(true);
  });
});

/** What the compiler says against a file of the folder: strict, and the package's own declarations not spared. */
function typesOf(file: string, compilerOptions: object): string {
  write(home, {
    'tsconfig.json': JSON.stringify({
      compilerOptions: {
        module: 'nodenext',
        target: 'es2024',
        strict: true,
        noEmit: true,
        exactOptionalPropertyTypes: true,
        typeRoots: [path.join(PROJECT, 'node_modules/@types')],
        types: ['node'],
        ...compilerOptions,
      },
      files: [file],
    }),
  });
  return call(process.execPath, [TSC, '--project', 'tsconfig.json']).out;
}
