import type { ArticleRecord } from '../../src/model/record.ts';

/** A record of our own for tests: the text with `[marked](layer)` parts turned into annotations. */
export function recordOf(marked: string, extra: Partial<ArticleRecord> = {}): ArticleRecord {
  let text = '';
  let at = 0;
  const spans: { layer: string; value: string; start: number; end: number }[] = [];
  for (const match of marked.matchAll(/\[([^\]]*)\]\((\w+)(?::([^)]*))?\)/g)) {
    text += marked.slice(at, match.index);
    at = match.index + match[0].length;
    const start = text.length;
    text += match[1]!;
    spans.push({ layer: match[2]!, value: match[3] ?? '', start, end: text.length });
  }
  text += marked.slice(at);
  const of = (layer: string) =>
    spans
      .filter((span) => span.layer === layer)
      .map(({ start, end, value }) => ({ start, end, value, text: text.slice(start, end) }));
  const people = [
    ...new Set([...of('name').map(({ text }) => text), ...of('quote').map(({ value }) => value)]),
  ].filter((name) => name !== '');
  const idOf = (name: string, type = 'person'): string =>
    `${type}/${name.toLowerCase().replaceAll(' ', '-')}`;
  const others = (['organisation', 'place'] as const).flatMap((type) =>
    of(type).map(({ start, end, text: words }) => ({
      start,
      end,
      text: words,
      type,
      entity: idOf(words, type),
    })),
  );
  return {
    id: 'a1',
    title: 'A title',
    published: null,
    language: null,
    authors: [],
    publisher: null,
    keywords: [],
    origins: {},
    source: { path: 'folder/a1.txt', mediaType: 'text/plain', sha256: '' },
    text,
    blocks: [{ start: 0, end: text.length, role: 'paragraph' }],
    quotes: of('quote').map(({ start, end, value, text: words }) => ({
      kind: 'direct' as const,
      content: [[start, end] as const],
      cue: [],
      source: [],
      text: words,
      speaker: value === '' ? null : { id: idOf(value), name: value, confidence: 1 },
      confidence: 1,
      shown: true,
    })),
    dates: of('date').map(({ start, end, value, text: words }) => ({
      start,
      end,
      text: words,
      type: 'DATE' as const,
      value,
      edtf: null,
    })),
    figures: of('figure').map(({ start, end, value, text: words }) => ({
      start,
      end,
      text: words,
      kind: 'count' as const,
      value: Number(value),
      unit: null,
    })),
    names: [
      ...of('name').map(({ start, end, text: words }) => ({
        start,
        end,
        text: words,
        type: 'person' as const,
        entity: idOf(words),
      })),
      ...others,
    ].sort((a, b) => a.start - b.start),
    named: [
      ...people.map((name) => ({ id: idOf(name), type: 'person' as const, name, roles: [] })),
      ...[...new Map(others.map((other) => [other.entity, other])).values()].map(
        ({ entity, type, text: name }) => ({
          id: entity,
          type,
          name,
          roles: [],
        }),
      ),
    ],
    topics: [],
    ...extra,
  };
}
