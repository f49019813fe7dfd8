import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '../../src/build/build.ts';
import { archiveTopics } from '../../src/build/topic-scheme.ts';
import { extractAll } from '../../src/pipeline.ts';
import { parseSource } from '../../src/read/index.ts';

const HEAD = 'id,label,parent,scope,terms\n';
const ARTICLE = `The lock gates at Wenbury

The keeper of the lock gates at Wenbury said on Monday that the towpath would open again in June. Boats wait at the lock gates, and the towpath is under water.

Volunteers cleared the towpath and mended both lock gates.
`;

let work: string;
beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'cuttings-scheme-'));
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

function archive(name: string, files: Readonly<Record<string, string>>): string {
  const folder = path.join(work, name);
  for (const [file, text] of Object.entries({ 'locks.txt': ARTICLE, ...files })) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  }
  return folder;
}

/** Identifiers of the topics of the article, and the codes of what is wrong with the scheme. */
function topicsOf(folder: string): { topics: string[]; codes: string[] } {
  const { indexer, diagnostics } = archiveTopics(folder);
  const bytes = readFileSync(path.join(folder, 'locks.txt'));
  const { documents } = parseSource(bytes, 'locks.txt', 'text');
  const [result] = [...extractAll([{ documents, diagnostics: [] }], { topics: indexer })];
  const { extracted } = result!;
  return {
    topics: extracted[0]!.record.topics.map(({ id }) => id),
    codes: diagnostics.map(({ code }) => code),
  };
}

const CANALS = `${HEAD}local:canals,canals and locks,,Inland waterways and their upkeep.,lock gates^3; towpath^2\n`;

describe('the topic scheme of an archive', () => {
  it('is the built-in one without a file', () => {
    const { topics, codes } = topicsOf(archive('none', {}));
    expect(topics).not.toContain('local:canals');
    expect(codes).toEqual([]);
  });

  it('has the concepts of topics-scheme.csv beside the built-in ones', () => {
    const folder = archive('own', { 'topics-scheme.csv': CANALS });
    expect(topicsOf(folder).topics).toContain('local:canals');
    expect(archiveTopics(folder).indexer.concepts.length).toBeGreaterThan(200);
  });

  it('is that file alone where archive.yml says so', () => {
    const folder = archive('replaced', {
      'topics-scheme.csv': CANALS,
      'archive.yml': 'topicScheme: replace\n',
    });
    expect(archiveTopics(folder).indexer.concepts.map(({ id }) => id)).toEqual(['local:canals']);
  });

  it('takes further terms from authority/topics.csv', () => {
    const folder = archive('extra', {
      'topics-scheme.csv': `${HEAD}local:canals,canals and locks,,Inland waterways.,narrowboat\n`,
      'authority/topics.csv':
        'id,rename,hide,merge_into,extra_terms\nlocal:canals,,,,lock gates^3; towpath^3\n',
    });
    expect(topicsOf(folder).topics).toContain('local:canals');
  });

  it('says which rows and terms are of no use, and uses the others', () => {
    const folder = archive('bad', {
      'topics-scheme.csv': `${CANALS}Not An Id,label,,,x\nlocal:lost,lost,local:nowhere,,y\n`,
      'authority/topics.csv':
        'id,rename,hide,merge_into,extra_terms\nlocal:none,,,,weir\nlocal:canals,,,,weir^99\n',
    });
    const { topics, codes } = topicsOf(folder);
    expect(topics).toContain('local:canals');
    expect(codes.sort()).toEqual([
      'extra-terms-without-concept',
      'scheme-bad-id',
      'scheme-term-weight',
      'scheme-unknown-parent',
    ]);
  });

  it('makes a page of its concept; a change of the file is followed, and its faults are in the report', async () => {
    const input = archive('built', { 'topics-scheme.csv': CANALS });
    const output = path.join(work, 'built-site');
    const pages = (): string[] => readdirSync(path.join(output, 'topics'));
    expect((await buildSite({ input, output })).extracted).toBe(1);
    const page = pages().find((name) => name.startsWith('canals-and-locks-'));
    expect(page).toBeDefined();
    expect(readFileSync(path.join(output, 'topics', page!, 'index.html'), 'utf8')).toContain(
      'Inland waterways and their upkeep.',
    );
    expect((await buildSite({ input, output })).extracted).toBe(0);
    writeFileSync(
      path.join(input, 'topics-scheme.csv'),
      `${HEAD}local:locks,lock keeping,,Those who keep locks.,lock gates^3; towpath^2\nbad row\n`,
    );
    const { extracted, diagnostics } = await buildSite({ input, output });
    expect(extracted).toBe(1);
    expect(pages().some((name) => name.startsWith('lock-keeping-'))).toBe(true);
    expect(pages().some((name) => name.startsWith('canals-and-locks-'))).toBe(false);
    expect(diagnostics.find(({ place }) => place.path === 'topics-scheme.csv')?.place.line).toBe(3);
  });
});
