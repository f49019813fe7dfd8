import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { findRemoved } from '../../src/build/find-removed.ts';
import { write } from '../commands/program.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'cuttings-removed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const site = path.join(folder, 'site');
write(site, {
  'plain.html': 'Zoë Quist left.',
  'reversed.csv': 'name\n"Quist, Zoë"\n',
  'references.html': 'Zo&#235; Quist left.',
  'escapes.json': '{"name":"Zo\\u00eb Quist"}',
  'people/zoe-quist-1a2b/index.html': 'Nobody.',
  'address.xml': '<loc>https://example.org/?q=Zo%C3%AB%20Quist</loc>',
  'other.html': 'Zoë Quistgaard and Zoë Lind left.',
  'story.html': 'It was called “The long winter of Quay Street”.',
});
write(path.join(folder, '.cuttings/site'), { 'previews/a.txt': 'Zoë Quist', 'store.db': 'Zoë Quist' });

const found = (removals: Parameters<typeof findRemoved>[1]): string[] =>
  [...findRemoved(site, removals)].map((file) => path.relative(folder, file)).sort();

describe('what was taken down', () => {
  it('is found as text, reversed, in names of files, and as HTML, JSON and addresses write it', () => {
    const people = [{ names: ['Zoë Quist'], scope: 'name' as const }];
    expect(found({ articles: [], people })).toEqual([
      '.cuttings/site/previews/a.txt',
      'site/address.xml',
      'site/escapes.json',
      'site/people/zoe-quist-1a2b/index.html',
      'site/plain.html',
      'site/references.html',
      'site/reversed.csv',
    ]);
  });

  it('is found by the title of an article', () => {
    expect(found({ articles: ['The long winter of Quay Street'], people: [] })).toEqual(['site/story.html']);
  });

  it('is nowhere where nothing was', () => {
    expect(found({ articles: [], people: [] })).toEqual([]);
  });
});
