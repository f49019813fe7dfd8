import { describe, expect, it } from 'vitest';
import { describedArticle } from '../../src/export/described-article.ts';
import { webAnnotations } from '../../src/export/web-annotations.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { articlesToDescribe } from '../../src/store/queries/exports.ts';
import { recordOf } from '../archive/record.ts';
import { archiveOf } from '../support/archive.ts';
import { HARBOUR } from '../support/harbour.ts';

interface Part {
  readonly source: string;
  readonly scope: string;
  readonly selector: readonly [
    { type: string; exact: string; prefix: string; suffix: string },
    { type: string; start: number; end: number },
  ];
}
interface Annotation {
  readonly type: string;
  readonly id: string;
  readonly motivation: string;
  readonly body: unknown;
  readonly target: string | Part | { readonly type: string; readonly items: readonly Part[] };
}

function annotated(records: readonly ArticleRecord[], id: string) {
  const context = archiveOf(records);
  const row = context.store.all(articlesToDescribe).find((one) => one.id === id)!;
  const article = describedArticle(context, row);
  const collection = webAnnotations(context, article) as {
    total: number;
    first: { items: readonly Annotation[] };
  };
  return { text: article.record.text, collection, items: collection.first.items };
}

const partsOf = ({ target }: Annotation): readonly Part[] =>
  typeof target === 'string' ? [] : 'items' in target ? target.items : [target];

describe('the annotations of an article', () => {
  const { text, collection, items } = annotated(HARBOUR, 'h1');

  it('are one for each find and topic, each with an address of its own', () => {
    const [h1] = HARBOUR;
    expect(collection.total).toBe(
      h1!.names.length + h1!.dates.length + h1!.figures.length + h1!.quotes.length + h1!.topics.length,
    );
    expect(items).toHaveLength(collection.total);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(new Set(items.map(({ type }) => type))).toEqual(new Set(['Annotation']));
    // Of the vocabulary of the recommendation.
    expect([...new Set(items.map(({ motivation }) => motivation))].sort()).toEqual([
      'classifying',
      'describing',
      'identifying',
    ]);
  });

  it('tell words and place alike, with what stands around', () => {
    const parts = items.flatMap(partsOf);
    expect(parts.length).toBeGreaterThan(5);
    for (const { selector, source, scope } of parts) {
      const [quote, place] = selector;
      expect([quote.type, place.type]).toEqual(['TextQuoteSelector', 'TextPositionSelector']);
      const characters = [...text];
      expect(characters.slice(place.start, place.end).join('')).toBe(quote.exact);
      expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
      expect(source).toBe(`${scope}text.txt`);
    }
  });

  it('say who somebody is, and who says something', () => {
    const person = {
      type: 'SpecificResource',
      purpose: 'identifying',
      source: expect.stringMatching(/^http:\/\/localhost:8080\/people\/bo-lund-/),
    };
    const lund = items.filter(({ body }) => JSON.stringify(body).includes('people/bo-lund'));
    expect(lund.map(({ motivation }) => motivation)).toEqual(['identifying', 'identifying', 'describing']);
    expect(lund[2]!.body).toEqual([
      expect.objectContaining({ purpose: 'describing', format: 'application/json' }),
      { type: 'TextualBody', purpose: 'tagging', value: 'Bo Lund' },
      person,
    ]);
    expect(items.find(({ motivation }) => motivation === 'classifying')!.target).toMatch(
      /\/gates-close-h1\/$/,
    );
  });
});

it('counts code points, where the record counts UTF-16 units', () => {
  const { items } = annotated([recordOf('😀😀 [Ada Holm](name) 😀 and [Bo Lund](name).', { id: 'e' })], 'e');
  expect(items.flatMap(partsOf).map(({ selector }) => selector[1])).toEqual([
    { type: 'TextPositionSelector', start: 3, end: 11 },
    { type: 'TextPositionSelector', start: 18, end: 25 },
  ]);
});

it('holds interrupted words together', () => {
  const record = recordOf('[Ada Holm](name) came. “[We go](quote:Ada Holm),” she said, “now.”', { id: 'i' });
  const [quote] = record.quotes;
  const now = record.text.indexOf('now');
  const interrupted = {
    ...record,
    quotes: [{ ...quote!, content: [quote!.content[0]!, [now, now + 3] as const] }],
  };
  const { items } = annotated([interrupted], 'i');
  const said = items.find(({ motivation }) => motivation === 'describing')!;
  expect(said.target).toMatchObject({ type: 'Composite' });
  expect(partsOf(said).map(({ selector }) => selector[0].exact)).toEqual(['We go', 'now']);
});
