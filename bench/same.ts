import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite } from '../src/build/build.ts';
import { fileOf, writeArchive, writeArticle } from './scale/archive.ts';
import { madeArticle } from './scale/article.ts';
import { siteDigests } from './scale/site-digests.ts';

/**
 * `npm run bench:same`: changes made archives at random, step after step, and compares the site that is kept up to date with
 * one that is made anew, byte for byte. Ends with status 1 where they differ.
 */
const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '60' },
    archives: { type: 'string', default: '3' },
    steps: { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
  },
});
const [articles, archives, steps, seed] = [values.articles, values.archives, values.steps, values.seed].map(
  Number,
) as [number, number, number, number];

/** Random numbers from a seed (Numerical Recipes' linear congruence). */
function randomFrom(start: number): (below: number) => number {
  let state = start >>> 0;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

class Archive {
  readonly folder: string;
  readonly #random: (below: number) => number;
  #files: string[];
  #next: number;

  /** @param isLargeAlike lists have several pages and data stand by month, as in large archives */
  constructor(folder: string, random: (below: number) => number, isLargeAlike: boolean) {
    this.folder = folder;
    this.#random = random;
    writeArchive(folder, articles, seed);
    if (isLargeAlike)
      appendFileSync(path.join(folder, 'archive.yml'), 'data: monthly\nthresholds:\n  pageSize: 10\n');
    this.#files = Array.from({ length: articles }, (_, index) => fileOf(index));
    this.#next = articles;
  }

  #any = (): string => path.join(this.folder, this.#files[this.#random(this.#files.length)]!);

  #edit(change: (text: string) => string): void {
    const file = this.#any();
    writeFileSync(file, change(readFileSync(file, 'utf8')));
  }

  #make = (index: number) => madeArticle(seed, index);

  readonly changes: Readonly<Record<string, () => void>> = {
    add: () => {
      const index = this.#next++;
      writeArticle(this.folder, index, this.#make(index));
      this.#files.push(fileOf(index));
    },
    'add one without a date': () => {
      const index = this.#next++;
      writeArticle(this.folder, index, { ...this.#make(index), date: null });
      this.#files.push(fileOf(index));
    },
    delete: () => {
      const [file] = this.#files.splice(this.#random(this.#files.length), 1);
      rmSync(path.join(this.folder, file!));
    },
    'move in time': () => {
      const day = String(1 + this.#random(28)).padStart(2, '0');
      this.#edit((text) => text.replace(/^date: .*$/m, `date: 202${this.#random(5)}-03-${day}`));
    },
    retitle: () => this.#edit((text) => text.replace(/^title: "/m, 'title: "Anew: ')),
    'cut short': () => this.#edit((text) => text.split('\n\n').slice(0, 4).join('\n\n')),
    'write on': () =>
      this.#edit((text) => `${text}\n\n${this.#make(this.#random(this.#next)).paragraphs.join('\n\n')}\n`),
    'say the same': () => {
      const index = this.#next++;
      writeArticle(this.folder, index, { ...this.#make(this.#random(this.#next)), publisher: 'The Echo' });
      this.#files.push(fileOf(index));
    },
    'decide by hand': () => {
      const named = (): string =>
        /[A-Z][a-z]+ [A-Z][a-z]+(?= said)|(?<=said )[A-Z][a-z]+ [A-Z][a-z]+/.exec(
          readFileSync(this.#any(), 'utf8'),
        )?.[0] ?? 'Nobody Known';
      const rows = `${named()},,${named()},\n${named()},Noted by hand ${this.#next}.,,\n${named()},,,${named()}\n`;
      mkdirSync(path.join(this.folder, 'authority'), { recursive: true });
      writeFileSync(
        path.join(this.folder, 'authority/people.csv'),
        `name,note,merge_into,not_same_as\n${rows}`,
      );
    },
    rename: () => {
      const at = this.#random(this.#files.length);
      const renamed = `renamed-${this.#next++}.md`;
      renameSync(path.join(this.folder, this.#files[at]!), path.join(this.folder, renamed));
      this.#files[at] = renamed;
    },
  };
}

/** Paths of the files that are not the same in both. */
function differing(one: string, other: string): string[] {
  const [a, b] = [siteDigests(one), siteDigests(other)];
  return [...new Set([...a.keys(), ...b.keys()])].filter((file) => a.get(file) !== b.get(file)).sort();
}

let failed = 0;
for (let run = 0; run < archives; run++) {
  const work = mkdtempSync(path.join(tmpdir(), 'cuttings-same-'));
  const random = randomFrom(seed * 1000 + run);
  const archive = new Archive(work, random, run % 2 === 1);
  const [kept, clean] = ['kept', 'clean'].map((name) => path.join(`${work}-sites`, name)) as [string, string];
  await buildSite({ input: work, output: kept });
  const names = Object.keys(archive.changes);
  for (let step = 0; step < steps; step++) {
    const made = Array.from({ length: 1 + random(3) }, () => names[random(names.length)]!);
    for (const name of made) archive.changes[name]!();
    const { pages, rendered } = await buildSite({ input: work, output: kept });
    rmSync(`${work}-sites/.cuttings/clean`, { recursive: true, force: true });
    rmSync(clean, { recursive: true, force: true });
    await buildSite({ input: work, output: clean });
    const wrong = differing(kept, clean);
    process.stdout.write(
      `archive ${run + 1}, ${made.join(', ')}: ${rendered} of ${pages} pages made, ${wrong.length} files differ${wrong.length > 0 ? `: ${wrong.slice(0, 8).join(' ')}` : ''}\n`,
    );
    failed += wrong.length;
  }
  if (failed === 0) for (const folder of [work, `${work}-sites`]) rmSync(folder, { recursive: true });
  else process.stdout.write(`kept in ${work}-sites\n`);
}
process.exit(failed > 0 ? 1 : 0);
