import type { TypedRange } from '../../../tagger/label-set.ts';
import { isWorldName } from '../../../text/person-name/given-names.ts';
import { isNeverSmall } from '../entities/person-evidence.ts';
import type { NameDocument } from '../name-document.ts';
import { ORGANISATION, PERSON } from '../type-numbers.ts';
import { isCapital, type WordType } from '../word-type.ts';
import { Listed } from './listed.ts';

/** Names that the tagger cut short or passed over, by the words and marks beside them. */
export function completeNames(document: NameDocument, found: readonly TypedRange[]): TypedRange[] {
  const { types } = document;
  const out: TypedRange[] = [];
  for (const name of addSites(document, found)) {
    const last = out.at(-1);
    const whole = withGiven(types, endowed(types, name), last?.range[1] ?? 0);
    const from = last ? joined(types, last, whole) : undefined;
    if (from === undefined) out.push(whole);
    else out[out.length - 1] = { range: [from, whole.range[1]], type: whole.type };
  }
  return out;
}

const DOMAIN = /^(?:com|org|net|io|tv)$/;

/** `Larkpost.com`: a site is an organisation by its name, whatever the tagger saw in its first part. */
function addSites({ types, tokens }: NameDocument, found: readonly TypedRange[]): TypedRange[] {
  const { starts, ends } = tokens;
  const sites: TypedRange[] = [];
  for (let i = 1; i + 1 < types.length; i++) {
    const isSite =
      types[i]!.text === '.' &&
      DOMAIN.test(types[i + 1]!.text) &&
      isCapital(types[i - 1]!) &&
      ends[i - 1] === starts[i] &&
      ends[i] === starts[i + 1] &&
      // "www.Larkpost.com", "Larkpost.com/help"
      ends[i - 2] !== starts[i - 1] &&
      (starts[i + 2] !== ends[i + 1] || !/^[/@-]/.test(types[i + 2]!.text));
    if (isSite) sites.push({ range: [i - 1, i + 2], type: ORGANISATION });
  }
  if (sites.length === 0) return [...found];
  const isFree = ({ range: [start, end] }: TypedRange): boolean =>
    sites.every(({ range }) => range[1] <= start || range[0] >= end);
  return [...found.filter(isFree), ...sites].sort((a, b) => a.range[0] - b.range[0]);
}

const ENDOWMENT = /^(?:Foundation|Institute|Trust|Fund)$/;

/** `Ada Bell` Foundation: what bears somebody's name is not that person. */
function endowed(types: readonly WordType[], name: TypedRange): TypedRange {
  const [start, end] = name.range;
  const isBody = name.type === PERSON && end < types.length && ENDOWMENT.test(types[end]!.text);
  return isBody ? { range: [start, end + 1], type: ORGANISATION } : name;
}

/** `Florent` Groberg: the first word of a sentence that no text writes small, and people are called so. */
function withGiven(types: readonly WordType[], name: TypedRange, free: number): TypedRange {
  const [start, end] = name.range;
  const before = start - 1;
  if (name.type !== PERSON || end - start > 1 || before < free) return name;
  const { listing, lower } = types[before]!;
  const isGiven =
    WORD.test(types[before]!.text) &&
    (listing & ~(Listed.given | Listed.plainGiven)) === 0 &&
    isNeverSmall(lower) &&
    lower !== 'mister' &&
    isWorldName(types[before]!.text);
  return isGiven ? { range: [before, end], type: PERSON } : name;
}

const WORD = /^\p{Lu}\p{Ll}[\p{L}’'-]+$/u;

/** Where two names that are one begin: the Karl and Ada Bell Foundation. Undefined if they are two. */
function joined(types: readonly WordType[], last: TypedRange, next: TypedRange): number | undefined {
  const [start, end] = last.range;
  const [from, to] = next.range;
  if (last.type !== PERSON) return undefined;
  const between = types.slice(end, from).map(({ text }) => text);
  const isCouple =
    end - start === 1 && between.length === 1 && /^(?:and|&)$/.test(between[0]!) && from + 2 < to + 1;
  const isBody = isCouple && types[start - 1]?.lower === 'the' && ENDOWMENT.test(types[to - 1]!.text);
  return isBody && types[from]!.listing & Listed.given ? start : undefined;
}
