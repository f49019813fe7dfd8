import { anchorsOf } from '../model/anchors.ts';
import type { EntityId } from '../model/ids.ts';
import type { SpanPair } from '../model/span.ts';
import { anchored, annotationsOf, textOf } from '../site/routes.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { upperBound } from '../text/sorted.ts';
import type { DescribedArticle } from './described-article.ts';

/** Code points before and after the words by which a place is found again when the text has changed. */
const AROUND = 32;

/**
 * An article's names, dates, figures, quotes and topics as W3C Web Annotations: standoff, each with the words that it is
 * about (TextQuoteSelector) and their place in the plain text of the article (TextPositionSelector, in code points as the
 * recommendation asks for; records count UTF-16 units).
 */
export function webAnnotations(context: ArchiveContext, article: DescribedArticle): object {
  const { record, title, path } = article;
  const id = context.url(annotationsOf(path));
  const anchors = anchorsOf(record);
  const targetOf = targetsIn(record.text, { source: context.url(textOf(path)), scope: context.url(path) });
  const whoIs = (local: string): object[] => identified(context, article, local as EntityId);
  const items = [
    ...record.names.map(({ entity, start, end }, k) => ({
      id: anchored(id, `n-${k}`),
      motivation: 'identifying',
      body: whoIs(entity),
      target: targetOf([[start, end]]),
    })),
    ...record.dates.map(({ start, end, text: _, ...date }, k) => ({
      id: anchored(id, anchors.dates[k]!),
      motivation: 'describing',
      body: described(date),
      target: targetOf([[start, end]]),
    })),
    ...record.figures.map(({ start, end, text: _, quote: __, ...figure }, k) => ({
      id: anchored(id, anchors.figures[k]!),
      motivation: 'describing',
      body: described(figure),
      target: targetOf([[start, end]]),
    })),
    ...record.quotes.map(({ content, kind, speaker, group, confidence, polarity, mode, via }, k) => ({
      id: anchored(id, anchors.quotes[k]!),
      motivation: 'describing',
      body: [
        described({
          kind,
          speaker: speaker?.name ?? null,
          group,
          confidence,
          polarity,
          mode,
          ...(via ? { via: via.text, viaHow: via.how } : {}),
        }),
        ...(speaker ? whoIs(speaker.id) : []),
      ],
      target: targetOf(content),
    })),
    ...record.topics.map(({ id: topic, label, score }) => ({
      id: anchored(id, `t-${encodeURIComponent(topic)}`),
      motivation: 'classifying',
      body: [tag(label), described({ topic, label, score })],
      target: context.url(path),
    })),
  ].map((annotation) => ({ type: 'Annotation', ...annotation }));
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: title,
    total: items.length,
    first: { id: anchored(id, 'page'), type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
}

const tag = (value: string): object => ({ type: 'TextualBody', purpose: 'tagging', value });

/** What is known of a find, as its record has it. */
const described = (facts: object): object => ({
  type: 'TextualBody',
  purpose: 'describing',
  format: 'application/json',
  value: JSON.stringify(facts),
});

/** Who somebody is in the archive, by name and, where there is one, by page. */
function identified(
  { url }: ArchiveContext,
  { record, identities }: DescribedArticle,
  local: EntityId,
): object[] {
  const identity = identities.get(local);
  const name = identity?.name ?? record.named.find(({ id }) => id === local)?.name ?? local;
  const page = identity?.path ?? null;
  return [
    tag(name),
    ...(page === null ? [] : [{ type: 'SpecificResource', purpose: 'identifying', source: url(page) }]),
  ];
}

/** What makes the target of spans: a part of the text, or, where the words are interrupted, all of its parts together. */
function targetsIn(
  text: string,
  resource: { readonly source: string; readonly scope: string },
): (spans: readonly SpanPair[]) => object {
  const characters = [...text];
  const pointAt = codePointsAt(text);
  const partOf = ([from, to]: SpanPair): object => {
    const [start, end] = [pointAt(from), pointAt(to)];
    const words = (first: number, last: number): string =>
      characters.slice(Math.max(0, first), last).join('');
    return {
      type: 'SpecificResource',
      ...resource,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: words(start, end),
          prefix: words(start - AROUND, start),
          suffix: words(end, end + AROUND),
        },
        { type: 'TextPositionSelector', start, end },
      ],
    };
  };
  return (spans) =>
    spans.length === 1 ? partOf(spans[0]!) : { type: 'Composite', items: spans.map(partOf) };
}

/** How many code points stand before an offset in UTF-16 units. */
function codePointsAt(text: string): (offset: number) => number {
  // Where a pair ends, there is one code point less than units.
  const pairs = Array.from(text.matchAll(/[\u{10000}-\u{10ffff}]/gu), ({ index }) => index + 2);
  return (offset) => offset - upperBound(pairs, offset);
}
