import { readArticle } from '../../../src/annotate/reading.ts';
import { resolveSpeakers } from '../../../src/annotate/speakers/index.ts';
import type { Attribution, Entity, Name, Quote, TraceNote } from '../../../src/model/annotations.ts';
import type { Article, Block } from '../../../src/model/article.ts';
import type { ArticleId, EntityId } from '../../../src/model/ids.ts';
import type { Span } from '../../../src/model/span.ts';

/** The people of the cases, all ours: `f` woman, `m` man, `?` not known, `o` organisation; then roles. */
const CAST: readonly (readonly [name: string, kind: 'f' | 'm' | '?' | 'o' | 'x', ...roles: string[]])[] = [
  ['Ann Voss', 'f', 'Mayor'],
  ['Karl Ott', 'm', 'deputy harbour minister'],
  ['Ida Marsh', 'f', 'Sen.'],
  ['Peter Voss', 'm'],
  ['Lou Tiller', '?'],
  ['Harbour Workers Union', 'o'],
  ['Harbour Board of Elections', 'o'],
  ['Tidewatch', 'o'],
  ['Islanders', 'x'],
];
const TYPES = { f: 'person', m: 'person', '?': 'person', o: 'organisation', x: 'other' } as const;
const GENDERS = { f: 'female', m: 'male' } as const;

const idOf = (name: string): EntityId => `id/${name}` as EntityId;

function entityOf([name, kind, ...roles]: (typeof CAST)[number]): Entity {
  const gender = kind === 'f' || kind === 'm' ? { gender: GENDERS[kind] } : {};
  return {
    id: idOf(name),
    type: TYPES[kind],
    name,
    roles: roles.map((text) => ({ text, start: 0, end: 0 })),
    ...gender,
  };
}

/** Where a full name stands, or a last name that only one of those named in full has. */
function namesIn(text: string): Name[] {
  const found: Name[] = [];
  const present = CAST.filter(([name]) => text.includes(name));
  for (const [name, kind] of present) {
    const last = name.split(' ').at(-1)!;
    const alone = kind !== 'o' && present.filter(([other]) => other.endsWith(` ${last}`)).length === 1;
    for (const form of alone ? [name, last] : [name])
      for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1))
        if (!found.some(({ start, end }) => start <= at && at < end))
          found.push({ start: at, end: at + form.length, type: TYPES[kind], entity: idOf(name) });
  }
  return found.sort((a, b) => a.start - b.start);
}

export interface Staged {
  readonly quotes: readonly Quote[];
  /** Speaker's name, or `(group words)`, or `-`; in the order of the sources. */
  readonly said: readonly string[];
  readonly notes: readonly TraceNote[];
}

/**
 * Resolves a text of ours: paragraphs by blank lines, `# ` a heading, sources in `*…*` (`**` for none). A source's
 * content is the quotation beside it in its paragraph, else the rest of its sentence.
 */
export function stage(marked: string, author?: string): Staged {
  const sources: Span[] = [];
  let text = '';
  for (const [i, part] of marked.split('*').entries()) {
    if (i % 2 === 1) sources.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  const blocks: Block[] = [];
  let at = 0;
  for (const part of text.split('\n\n')) {
    const role = part.startsWith('# ') ? ('heading' as const) : ('paragraph' as const);
    blocks.push({ start: at, end: at + part.length, role });
    at += part.length + 2;
  }
  const attributions = sources.map((source): Attribution => attributionOf(text, blocks, source, sources));
  const notes: TraceNote[] = [];
  const reading = readArticle(articleOf(text, blocks, author), (note) => notes.push(note));
  const entities = CAST.filter(([name]) => text.includes(name)).map(entityOf);
  const quotes = resolveSpeakers(reading, { names: namesIn(text), entities, attributions });
  const said = quotes.map(
    ({ speaker, group }) => speaker?.name ?? (group === undefined ? '-' : `(${group})`),
  );
  return { quotes, said, notes };
}

function attributionOf(
  text: string,
  blocks: readonly Block[],
  source: Span,
  all: readonly Span[],
): Attribution {
  const block = blocks.find(({ start, end }) => start <= source.start && source.start <= end)!;
  const quotations = [...text.slice(block.start, block.end).matchAll(/“[^”]*”/g)].map((match) => ({
    start: block.start + match.index,
    end: block.start + match.index + match[0].length,
  }));
  const distance = ({ start, end }: Span): number =>
    Math.min(Math.abs(source.start - end), Math.abs(start - source.end));
  const [nearest] = quotations.sort((a, b) => distance(a) - distance(b));
  const stop = text.indexOf('.', source.end);
  const rest = { start: source.end, end: stop < 0 ? block.end : stop };
  const empty = source.start === source.end;
  return {
    kind: nearest ? 'direct' : 'indirect',
    content: [nearest ?? rest],
    cue: [],
    source: empty ? [] : [all.find((one) => one === source)!],
    confidence: 1,
  };
}

function articleOf(text: string, blocks: readonly Block[], author?: string): Article {
  return {
    id: 'a' as ArticleId,
    source: { path: 'a.txt', mediaType: 'text/plain', sha256: '' },
    meta: author === undefined ? {} : { authors: { value: [author], origin: 'front-matter' } },
    text,
    body: { type: 'root', children: [] },
    blocks,
  };
}
