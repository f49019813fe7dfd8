import type { Span } from '../../../model/span.ts';
import { type AttributionDraft, Overlaps } from '../attribution-draft.ts';
import { itemOfWords, type Prose, spanOfItems, spanWithoutStop } from '../prose.ts';
import { TAGS, tagSet } from '../word-types.ts';
import { finiteReport, opensClause, type Range } from './clause-parts.ts';
import { lowerAt } from './find-adjoined.ts';

const [COMMA, SEMICOLON, STOP] = ['comma', 'semicolon', 'stop'].map((name) => TAGS[name]!);
const PHRASE = ['according', 'to'];
// What words are done by, and nobody: "according to plan".
const NOBODY = new Set(
  'plan plans schedule need needs ability taste age size weight preference custom tradition rank merit circumstance circumstances'.split(
    ' ',
  ),
);
const ENDS = tagSet('stop semicolon colon dash bracket quotation');
const OPENERS = tagSet('and but colon');
const RELATIVE = tagSet('relative that');
const CONFIDENCE = 0.85;
// In items: a longer source is told with its own clauses.
const LONGEST_SOURCE = 40;

interface Parts {
  readonly source: Range;
  readonly content: readonly (Span | null)[];
}

/**
 * `According to the poll, …`, `…, according to the poll.`, `The poll, according to its authors, …`: whoever stands behind
 * the words says the rest of the sentence (37 of 39 in PolNeAR dev, all 17 in the world news looked at).
 * @returns what was found, and the others without what it explains better
 */
export function findAccording(
  prose: Prose,
  taken: readonly AttributionDraft[],
): { readonly found: readonly AttributionDraft[]; readonly kept: readonly AttributionDraft[] } {
  // Most articles have none, and few have it in capitals.
  if (!/according to/i.test(prose.reading.text)) return { found: [], kept: taken };
  const found: AttributionDraft[] = [];
  for (let k = 0; k + 1 < prose.starts.length; k++) {
    const sentence: Range = [prose.starts[k]!, prose.starts[k + 1]!];
    const at = itemOfWords(prose, PHRASE, ...sentence);
    if (at < 0 || prose.quotation[at]! >= 0) continue;
    const parts = partsOf(prose, at, sentence);
    const content = parts?.content.filter((part) => part !== null) ?? [];
    if (!parts || content.length === 0 || parts.source[1] <= parts.source[0]) continue;
    found.push({
      source: [spanOfItems(prose, ...parts.source)],
      cue: [spanOfItems(prose, at, at + PHRASE.length)],
      content,
      confidence: CONFIDENCE,
      because: 'the sentence is according to somebody',
    });
  }
  const cues = new Overlaps(found.flatMap(({ cue }) => cue));
  return { found, kept: taken.filter(({ cue }) => !cue.some((span) => cues.any(span))) };
}

function partsOf(prose: Prose, at: number, [from, to]: Range): Parts | undefined {
  const { tags } = prose;
  const first = at + PHRASE.length;
  if (
    first >= to ||
    (NOBODY.has(lowerAt(prose, first)) && (first + 1 >= to || prose.tags[first + 1] !== TAGS['of']))
  )
    return undefined;
  const opens = at === from || OPENERS[tags[at - 1]!] === 1;
  if (opens) {
    const comma = commaBehind(prose, first, to);
    if (comma < 0) return undefined;
    return {
      source: [first, comma],
      content: [spanWithoutStop(prose, comma + 1, contentEnd(prose, comma, to))],
    };
  }
  const end = sourceEnd(prose, first, to);
  const before = tags[at - 1] === COMMA ? at - 1 : at;
  const rest =
    tags[end] === COMMA && end + 2 < to ? spanWithoutStop(prose, end + 1, contentEnd(prose, end, to)) : null;
  // "which, according to Ott, were built": only what follows.
  if (tags[before] === COMMA && RELATIVE[tags[before - 1]!]) {
    const comma = nextComma(prose, end + 1, to);
    const close = comma < 0 ? contentEnd(prose, end, to) : comma;
    return {
      source: [first, end],
      content: [end + 1 < close ? spanWithoutStop(prose, end + 1, close) : null],
    };
  }
  return { source: [first, end], content: [spanWithoutStop(prose, from, before), rest] };
}

/** The comma that ends a source which opens its sentence: that behind its age, or behind who it is, if these follow. */
function commaBehind(prose: Prose, first: number, to: number): number {
  let comma = nextComma(prose, first, to);
  for (let next = comma; next >= 0; comma = next) {
    next = nextComma(prose, comma + 1, to);
    const explains = EXPLAINS[prose.tags[comma + 1]!] || namesOne(prose, first, comma, next);
    if (next < 0 || !explains || opensClause(prose, comma + 1, to)) break;
  }
  return comma;
}
const EXPLAINS = tagSet('digits number relative the');
const ONE = tagSet('the possessive');
const ROLE = tagSet('person word');
const NAME = tagSet('name-person title Capital stop');

/** Whether somebody is named between two commas who is described before: `the coroner, Dr. Neil Hask,`. */
const namesOne = ({ tags }: Prose, first: number, comma: number, next: number): boolean =>
  ONE[tags[first]!] === 1 &&
  ROLE[tags[comma - 1]!] === 1 &&
  next > comma + 1 &&
  tags.slice(comma + 1, next).every((tag) => NAME[tag] === 1);

function nextComma({ tags, quotation }: Prose, from: number, to: number): number {
  for (let i = from; i < to && i - from < LONGEST_SOURCE && quotation[i]! < 0; i++)
    if (tags[i] === COMMA) return i;
  return -1;
}

/** Where a source inside or at the end of its sentence ends: at the comma that the sentence goes on behind, or with it. */
function sourceEnd(prose: Prose, first: number, to: number): number {
  const { tags } = prose;
  for (let i = first; i < to; i++) {
    if (ENDS[tags[i]!] && (tags[i] !== STOP || i + 1 >= to || prose.quotation[i + 1]! >= 0)) return i;
    if (tags[i] === COMMA && goesOn(prose, i + 1, to)) return i;
  }
  return to;
}

const VERBAL = tagSet('be have do modal negated ed');
const COORDINATES = tagSet('and but');

/** Whether the sentence goes on here, rather than what is told of the source. */
function goesOn(prose: Prose, item: number, to: number): boolean {
  if (item >= to || RELATIVE[prose.tags[item]!]) return false;
  const at = COORDINATES[prose.tags[item]!] ? item + 1 : item;
  return VERBAL[prose.tags[at]!] === 1 || isVerb(prose, at) || opensClause(prose, at, to);
}

const VERBS = new Set(
  'reached went came fell rose grew made took gave left began became lost won held ran led stood met paid saw'.split(
    ' ',
  ),
);
const isVerb = (prose: Prose, item: number): boolean =>
  VERBS.has(lowerAt(prose, item)) || finiteReport(prose, item) !== undefined;

function contentEnd({ tags }: Prose, from: number, to: number): number {
  for (let i = from; i < to; i++) if (tags[i] === SEMICOLON) return i;
  return to;
}
