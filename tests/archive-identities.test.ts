import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../src/model/record.ts';
import { identitiesOf, peopleCalled } from './support/identities-of.ts';
import { itUnlessKnown } from './support/known.ts';
import { readDocuments, recordOf } from './support/read-archive.ts';

const ROOT = path.join(import.meta.dirname, '..');
const load = async (folder: string): Promise<{ folder: string; records: ArticleRecord[] }> => {
  const absolute = path.join(ROOT, folder);
  const documents = [...(await readDocuments(absolute)).values()].flat();
  return { folder: absolute, records: documents.map((document) => recordOf(document)) };
};
const namesOf = (people: readonly { name: string }[]): string[] => people.map(({ name }) => name).sort();

describe('who is who in seeds/', async () => {
  const { folder, records } = await load('seeds');
  const identities = identitiesOf(folder, records);

  it('gives a speaker named by surname in one article the full name of the other, on one page', () => {
    const people = peopleCalled(identities, 'Ryabkov');
    expect(namesOf(people)).toEqual(['Sergei Ryabkov']);
    expect(people[0]?.members).toHaveLength(2);
  });

  it.each([
    ['Putin', 'Vladimir Putin'],
    ['Blinken', 'Antony Blinken'],
    ['Zelensky', 'Volodymyr Zelensky'],
    ['Peskov', 'Dmitry Peskov'],
    ['Biden', 'Joe Biden'],
  ])('knows one %s', (surname, name) => {
    expect(namesOf(peopleCalled(identities, surname))).toEqual([name]);
  });

  it('names nobody who stands in boilerplate alone', () => {
    expect(peopleCalled(identities, 'Trump')).toEqual([]);
  });
});

describe('who is who in examples/', async () => {
  const { folder, records } = await load('examples');
  const identities = identitiesOf(folder, records);

  const cases = [
    ['namesakes are two', 'Brandt', ['Henrik Brandt', 'Odalys Brandt']],
    ['transliterations are one, as the authority file says', 'Cherenko', ['Lyudmila Cherenko']],
    ['the other transliteration is the same one', 'Tcherenko', ['Lyudmila Cherenko']],
    ['a particle belongs to the name', 'Mieren', ['Bertram van der Mieren']],
    ['two particles, and a capital at the start of a sentence', 'Roche', ['Amadou de la Roche']],
    ['a hyphenated surname, with and without its accent', 'Arrieta-Lunde', ['Tomás Arrieta-Lunde']],
    ['initials', 'Ashgrove', ['J. P. Ashgrove']],
    ['an apostrophe', 'O’Dowell', ['Fergus O’Dowell']],
    ['a title is no part of the name', 'Vasterholt', ['Ingrid Vasterholt']],
    ['letters beyond ASCII', 'Øststrand', ['Mirela Øststrand']],
    ['letters beyond ASCII that one paper leaves out', 'Stróżyk', ['Ewa Stróżyk']],
  ] as const;
  for (const [what, surname, names] of cases)
    itUnlessKnown('who is who in examples/', what)(what, () => {
      expect(namesOf(peopleCalled(identities, surname))).toEqual(names);
    });

  const what = 'joins the ways in which two papers write a double surname';
  itUnlessKnown('who is who in examples/', what)(what, () => {
    const people = identities.filter(({ type, name }) => type === 'person' && name.endsWith('Clair-Osei'));
    expect(people).toHaveLength(1);
  });
});
