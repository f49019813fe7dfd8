import { existsSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../src/model/record.ts';
import { CLIENTS, type ExpectedOfClient } from './fixtures/expected/clients.data.ts';
import { identitiesOf, peopleCalled } from './support/identities-of.ts';
import { itUnlessKnown } from './support/known.ts';
import { locatePhrase } from './support/locate.ts';
import { readDocuments, recordOf } from './support/read-archive.ts';

const FOLDER = path.join(import.meta.dirname, '../../shared/seeds');
const isThere = existsSync(FOLDER);
const documents = isThere ? [...(await readDocuments(FOLDER)).values()].flat() : [];
const documentOf = (file: string) => documents.find(({ source }) => source.path.startsWith(file))!;

/** The speaker of the quote in whose content the word stands, in quotation marks or not. */
function speakerOf({ quotes, text }: ArticleRecord, word: string): string | undefined {
  const at = locatePhrase(text, word)?.[0] ?? -1;
  const quote = quotes.find(({ content }) => content.some(([start, end]) => start <= at && at < end));
  return quote && (quote.speaker?.name ?? `nobody (${quote.group ?? 'no source'})`);
}

const TITLE = isThere
  ? 'the client’s two articles'
  : 'the client’s two articles: SKIPPED, ../shared/seeds is not there';

describe.skipIf(!isThere)(TITLE, () => {
  for (const client of CLIENTS)
    describe(`${client.file}*.txt`, () => {
      const record = isThere ? recordOf(documentOf(client.file)) : undefined!;

      it('has its first line as its title', () => {
        expect(record.title).toBe(record.text.split('\n')[0]);
        expect(record.blocks[0]?.role).toBe('title');
      });

      it('has no date of its own', () => expect(record.published).toBeNull());

      it('labels what is not the article’s own, and nothing else', () => {
        const labelled = record.blocks.filter(({ role }) => role === 'boilerplate');
        expect(
          labelled.map(({ start, end, reason }) => [record.text.slice(start, end).split(/\s/)[0], reason]),
        ).toEqual(client.boilerplate);
      });

      for (const [word, speaker] of client.quotations) {
        const name = `“…${word}…” was said by ${speaker}`;
        itUnlessKnown(client.file, name)(name, () => expect(speakerOf(record, word)).toBe(speaker));
      }

      it.each(client.unmarked)('“…%s…”, without marks, was said by %s', (word, speaker) => {
        expect(speakerOf(record, word)).toBe(speaker);
      });

      it('does not take terms for speech', () => {
        const alone = record.quotes.map(({ text }) => text.replace(/[^\p{L} ]/gu, ''));
        for (const term of client.terms) expect(alone).not.toContain(term);
      });

      it.each(client.figures.map(([value, unit, word]) => ({ value, unit, word })))(
        'has the figure $value $unit of $word',
        ({ value, unit, word }) => {
          const found = record.figures.filter((figure) => figure.value === value && figure.unit === unit);
          expect(found.map(({ of }) => of ?? '').some((of) => of.includes(word ?? ''))).toBe(true);
        },
      );

      itUnlessKnown(client.file, 'has these date expressions and no others')(
        'has these date expressions and no others',
        () => {
          const wanted = client.dates.map(([word, value]) => [word, value]);
          expect(datesOf(record, client.dates)).toEqual(wanted);
        },
      );

      itUnlessKnown(client.file, 'resolves them when the date of publication is given')(
        'resolves them when the date of publication is given',
        () => {
          const dated = recordOf(documentOf(client.file), client.publishedWhenGiven);
          const wanted = client.dates.map(([word, , resolved]) => [word, resolved]);
          expect(datesOf(dated, client.dates)).toEqual(wanted);
        },
      );

      it('is under the topics that a reader would expect', () => {
        const found = record.topics.flatMap(({ id, path: above }) => [id, ...above]);
        expect(found).toEqual(expect.arrayContaining([...client.topics]));
      });
    });

  it('has one page for Ryabkov, with the full name', () => {
    const records = documents.map((document) => recordOf(document));
    const people = peopleCalled(identitiesOf(FOLDER, records), 'Ryabkov');
    expect(people.map(({ name, members }) => [name, members.length])).toEqual([['Sergei Ryabkov', 2]]);
  });
});

/** The dates found, each with the word it is keyed by or, where it lacks that, its own words. */
function datesOf({ dates }: ArticleRecord, wanted: ExpectedOfClient['dates']): string[][] {
  return dates.map(({ text, value }, index) => {
    const word = wanted[index]?.[0] ?? '';
    return [word !== '' && text.includes(word) ? word : text, value];
  });
}
