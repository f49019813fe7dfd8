import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { builtInIndexer, builtInScheme } from '../../../src/annotate/topics/index.ts';
import { readScheme } from '../../../src/annotate/topics/scheme.ts';
import { compileTopics } from '../../../src/train/topics/compile-topics.ts';

const TOPS = {
  'medtop:01000000': 'arts, culture, entertainment and media',
  'medtop:02000000': 'crime, law and justice',
  'medtop:03000000': 'disaster, accident and emergency',
  'medtop:04000000': 'economy, business and finance',
  'medtop:05000000': 'education',
  'medtop:06000000': 'environment',
  'medtop:07000000': 'health',
  'medtop:08000000': 'human interest',
  'medtop:09000000': 'labour',
  'medtop:10000000': 'lifestyle and leisure',
  'medtop:11000000': 'politics and government',
  'medtop:12000000': 'religion',
  'medtop:13000000': 'science and technology',
  'medtop:14000000': 'society',
  'medtop:15000000': 'sport',
  'medtop:16000000': 'conflict, war and peace',
  'medtop:17000000': 'weather',
};

describe('the built-in scheme', () => {
  const { concepts } = builtInScheme();

  it('is compiled as it is now: after a change of scheme.csv, `cuttings train topics`', () => {
    const [file] = compileTopics().files;
    const stored = readFileSync(new URL(`../../../models/${file!.name}`, import.meta.url));
    expect(stored.equals(file!.bytes)).toBe(true);
    expect(builtInIndexer().concepts.map(({ id }) => id)).toEqual(concepts.map(({ id }) => id));
  });

  it('has the 17 top concepts of IPTC Media Topics', () => {
    const tops = concepts.filter(({ parent }) => parent === '').map(({ id, label }) => [id, label]);
    expect(Object.fromEntries(tops)).toEqual(TOPS);
  });

  it('has about 300 concepts with unique identifiers and labels', () => {
    expect(concepts.length).toBeGreaterThanOrEqual(270);
    expect(new Set(concepts.map(({ id }) => id)).size).toBe(concepts.length);
    expect(new Set(concepts.map(({ label }) => label)).size).toBe(concepts.length);
  });

  it('puts every parent before its children, so there is no cycle', () => {
    const seen = new Set(['']);
    for (const { id, parent } of concepts) {
      expect(seen, `parent of ${id}`).toContain(parent);
      seen.add(id);
    }
  });

  it.each(concepts)('$id has a scope note and at least 8 terms that speak for it', ({ scope, terms }) => {
    expect(scope).toMatch(/^[A-Z].{15,}\.$/);
    expect(terms.filter(({ weight }) => weight > 0).length).toBeGreaterThanOrEqual(8);
    expect(terms.some(({ supporting, weight }) => !supporting && weight > 0)).toBe(true);
  });

  it.each(concepts)('$id lists no term twice', ({ terms }) => {
    const written = terms.map((term) => term.written.replace(/\^.*$/, ''));
    expect(written.filter((term, index) => written.indexOf(term) !== index)).toEqual([]);
  });
});

describe('a scheme of one’s own', () => {
  const HEAD = 'id,label,parent,scope,terms\n';
  const codes = (csv: string): string[] =>
    readScheme(HEAD + csv, 'topics.csv').diagnostics.map(({ code, place }) => `${code}:${place.line ?? ''}`);

  it('reads concepts in any order, with a byte order mark, and ignores unknown columns', () => {
    const { scheme, diagnostics } = readScheme(
      '\ufeffid,note,label,parent,scope,terms\nx:b,,B,x:a,Below.,beta\nx:a,,A,,Above.,alpha; "gamma ray"^2\n',
      'topics.csv',
    );
    expect(diagnostics).toEqual([]);
    expect(scheme.concepts.map(({ id }) => id)).toEqual(['x:a', 'x:b']);
    expect(scheme.concepts[0]!.terms.map(({ weight }) => weight)).toEqual([1, 2]);
  });

  it('extends a base: new concepts, added terms, replaced terms, a new label', () => {
    const base = readScheme(`${HEAD}x:a,A,,Above.,alpha\nx:b,B,,Beside.,beta\n`, 'base.csv').scheme;
    const { scheme } = readScheme(
      `${HEAD}x:c,C,x:a,Below.,gamma\nx:a,Alpha,,,+ aleph\nx:b,,,,beth\n`,
      'user.csv',
      base,
    );
    const words = Object.fromEntries(
      scheme.concepts.map(({ id, label, terms }) => [id, [label, ...terms.map(({ written }) => written)]]),
    );
    expect(words).toEqual({
      'x:a': ['Alpha', 'alpha', 'aleph'],
      'x:b': ['B', 'beth'],
      'x:c': ['C', 'gamma'],
    });
  });

  it.each([
    ['x:a,A,,S.,good; bad^weight', ['scheme-term-weight:2']],
    ['x:a,A,,S.,good; ^2', ['scheme-term-empty:2']],
    ['x:a,A,,S.,one two three four five six seven eight nine', ['scheme-term-long:2']],
    ['x:a,A,,S.,good^12', ['scheme-term-weight:2']],
    ['no id,A,,S.,good', ['scheme-bad-id:2']],
    ['x:a,,,S.,good', ['scheme-no-label:2']],
    ['x:a,A,,S.,good\nx:a,A,,S.,good', ['scheme-id-twice:3']],
    ['x:a,A,x:none,S.,good', ['scheme-unknown-parent:']],
    ['x:a,A,x:b,S.,good\nx:b,B,x:a,S.,good', ['scheme-parent-without-top:', 'scheme-parent-without-top:']],
    ['x:a,A,,S.,1,500 people', ['scheme-cells:2']],
    ['x:a,A,,S.,good\nx:b,B,,S.,"bad"^2; good\nx:c,C,,S.,good', ['scheme-unreadable:3']],
    ['', []],
  ])('reports what is wrong with %j', (csv, expected) => {
    expect(codes(csv)).toEqual(expected);
  });

  it('reports a file without the columns, and reads nothing', () => {
    const { scheme, diagnostics } = readScheme('name;words\nA;b\n', 'topics.csv');
    expect(scheme.concepts).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['scheme-columns']);
  });
});
