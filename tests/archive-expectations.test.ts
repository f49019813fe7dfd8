import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from './fixtures/expected/examples.data.ts';
import type { Expected } from './fixtures/expected/expected.ts';
import { KNOWN_FAILURES } from './fixtures/expected/known-failures.data.ts';
import { SEEDS } from './fixtures/expected/seeds.data.ts';
import { type Check, checksOf } from './support/compare-expected.ts';
import { itUnlessKnown } from './support/known.ts';
import { readDocuments, recordOf } from './support/read-archive.ts';

const ROOT = path.join(import.meta.dirname, '..');

/** An article as its source dates it and, where the source does not, as if it did. */
const versionsOf = (expected: Expected): readonly Expected[] => {
  const { publishedWhenGiven, ...undated } = expected;
  return publishedWhenGiven === undefined ? [undated] : [undated, expected];
};

for (const [folder, gold] of [
  ['seeds', SEEDS],
  ['examples', EXAMPLES],
] as const) {
  const documents = await readDocuments(path.join(ROOT, folder));
  for (const expected of gold.flatMap(versionsOf)) {
    const given = expected.publishedWhenGiven;
    describe(`${folder}/${expected.path}${given ? `, had it said that it appeared on ${given}` : ''}`, () => {
      const [document] = documents.get(expected.path) ?? [];
      if (!document) throw new Error(`${folder}/${expected.path} was not read`);
      const record = recordOf(document, given);
      for (const check of given ? datesOnly(expected) : checksOf(expected)) {
        const test = itUnlessKnown(`${folder}/${expected.path}`, check.name);
        test(check.name, () => expect(check.actual(record)).toEqual(check.expected));
      }
    });
  }
}

const datesOnly = (expected: Expected): Check[] =>
  checksOf(expected).filter(({ name }) => name.startsWith('date '));

describe('the list of known failures', () => {
  const names = [
    ...SEEDS.flatMap((expected) => namesOf('seeds', expected)),
    ...EXAMPLES.flatMap((expected) => namesOf('examples', expected)),
  ];
  const here = KNOWN_FAILURES.filter(({ subject }) => /^(?:seeds|examples)\//.test(subject));
  it.each(here)('names a check that exists: $subject, $name', ({ subject, name }) => {
    expect(names).toContain(`${subject} ${name}`);
  });
});

function namesOf(folder: string, expected: Expected): string[] {
  return versionsOf(expected).flatMap((version) =>
    checksOf(version).map(({ name }) => `${folder}/${expected.path} ${name}`),
  );
}
