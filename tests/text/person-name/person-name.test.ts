import { describe, expect, it } from 'vitest';
import { citationOf, toBibtex, toRis } from '../../../src/cite/index.ts';
import { cslName } from '../../../src/text/person-name/csl-name.ts';
import { parseAuthor, spokenName } from '../../../src/text/person-name/parse-author.ts';
import { parsePersonName } from '../../../src/text/person-name/parse-person-name.ts';
import { sortForm } from '../../../src/text/person-name/sort-form.ts';
import { recordOf } from '../../archive/record.ts';
import { IN_CAPITALS, PEOPLE, UNSORTED, WHOLE } from './cases.ts';

const citing = (author: string) =>
  citationOf(recordOf('Nothing is said.', { authors: [author] }), {
    archive: 'A',
    title: 'T',
    url: 'https://a.example/',
  });
const bibtexAuthor = (name: string) => /^ {2}author = \{(.*)\},$/m.exec(toBibtex(citing(name)))![1];
const risAuthor = (name: string) => /^AU {2}- (.*)\r$/m.exec(toRis(citing(name)))![1];

describe('the name of a person', () => {
  it.each(PEOPLE)('$printed is sorted', ({ printed, sort }) =>
    expect(sortForm(parsePersonName(printed))).toBe(sort ?? null),
  );
  it.each(PEOPLE)('$printed is cited', ({ printed, cited, bibtex, csl }) => {
    expect(cslName(printed)).toEqual(csl);
    expect(risAuthor(printed)).toBe(cited);
    expect(bibtexAuthor(printed)).toBe(bibtex ?? cited);
  });
  it.each(IN_CAPITALS)('%s is cited as %s', (printed, cited) => expect(risAuthor(printed)).toBe(cited));
  it.each(UNSORTED)('“%s” is sorted as it stands', (name) =>
    expect(sortForm(parsePersonName(name))).toBeNull(),
  );

  it('is read by what the article calls the person in short', () => {
    expect(parsePersonName('Park Jin')).toMatchObject({ family: ['Jin'] });
    expect(parsePersonName('Park Jin', { short: 'Park' })).toMatchObject({
      family: ['Park'],
      familyFirst: true,
    });
  });
  it('begins with a given name if it is printed in full', () => {
    expect(parsePersonName('Van Jones')).toMatchObject({ given: [], family: ['Van', 'Jones'] });
    expect(parsePersonName('Van Jones', { full: true })).toMatchObject({ given: ['Van'], family: ['Jones'] });
  });
});

describe('a name is spoken', () => {
  it.each([
    ['Roe, Jane', 'Jane Roe'],
    ['Berg, Jan van den', 'Jan van den Berg'],
    ['Smith, John, Jr.', 'John Smith Jr.'],
    ['Jane Roe', 'Jane Roe'],
    ['Eastbay City Council', 'Eastbay City Council'],
    // A comma that parts given and family name in their usual order.
    ['Nicole, Tarnovano', 'Nicole Tarnovano'],
  ])('%s: %s', (printed, spoken) => expect(spokenName(printed)).toBe(spoken));
});

describe('a byline that is no person’s full name stays whole', () => {
  for (const kind of ['organisation', 'literal'] as const)
    it.each(WHOLE[kind])(`${kind}: %s`, (printed) => {
      expect(parseAuthor(printed)).toEqual({ kind, literal: printed });
      if (printed) expect(bibtexAuthor(printed)).toMatch(/^\{.*\}$/);
      if (printed) expect(risAuthor(printed)).toBe(printed);
    });
});
