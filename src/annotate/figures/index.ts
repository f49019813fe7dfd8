import type { DateMention, Figure, FigureKind, Name, Trace } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import type { Reading } from '../reading.ts';
import {
  type Candidate,
  type Finder,
  type Numeral,
  printed,
  type Sentence,
  toFigure,
  wordAt,
} from './candidate.ts';
import { decimalMark } from './continental.ts';
import { countedBy, endsClause } from './counted.ts';
import { type Counted, isCompared, isElliptic, saidBefore } from './ellipsis.ts';
import { ageInContext, findAge } from './find-ages.ts';
import { findDegrees } from './find-degrees.ts';
import { findMeasure } from './find-measures.ts';
import { findMoney } from './find-money.ts';
import { findNumerals } from './find-numerals.ts';
import { asDuration, findOther } from './find-others.ts';
import { findPercent } from './find-percents.ts';
import { findRank } from './find-ranks.ts';
import type { Around } from './guard.ts';
import { once } from './once.ts';
import { qualifierOf } from './qualifiers.ts';
import { mergeCompound } from './refine-compounds.ts';
import { dropReason } from './refine-guards.ts';
import { mergeRange, shareUnit } from './refine-ranges.ts';
import { asMultiple, mergeRatio, moneyOfUnit } from './refine-ratios.ts';
import { mergeScore } from './refine-scores.ts';
import { settlingCurrency } from './settle-currency.ts';
import { sharePrice } from './share-prices.ts';
import { FIGURE_WORDS, FigureWord, subtokensOf } from './subtokens.ts';

/** By how much a unit says: an age is no duration, money no weight. */
const FINDERS: readonly Finder[] = [
  findRank,
  findAge,
  findMoney,
  findPercent,
  findDegrees,
  findOther,
  findMeasure,
];
type Merger = (sentence: Sentence, a: Candidate, b: Candidate) => Candidate | null;
/** Two numbers that make one figure, the closest bond first. */
const MERGERS: readonly Merger[] = [mergeCompound, mergeRatio, mergeScore, mergeRange];

/**
 * The figures of an article: numbers with what they measure. Per sentence with a number in it: read the numbers, give
 * each a kind by its unit, join those that belong together (ranges, ratios, scores, feet and inches), give the rest a
 * kind by their surroundings, drop what is no figure, and look beside the span for qualifier and counted thing.
 */
export function findFigures(
  reading: Reading,
  names: readonly Name[],
  dates: readonly DateMention[],
): Figure[] {
  const { tokens, words, sentences, text } = reading;
  const facts = FIGURE_WORDS.of(reading.vocabulary);
  const figures: Figure[] = [];
  const namesIn = cursor(names);
  const datesIn = cursor(dates);
  const settle = settlingCurrency(reading.article);
  const decimals = once(() => decimalMark(text));
  let before: Counted | undefined;
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences.starts[s]!;
    const to = sentences.ends[s]!;
    let i = from;
    while (i < to && !(facts[words[i]!]! & FigureWord.trigger)) i++;
    const start = tokens.starts[from]!;
    const end = tokens.ends[to - 1]!;
    const times = datesIn(start, end);
    // "nearly an hour" holds no number.
    if (i === to && !times.some(({ type }) => type === 'DURATION')) continue;
    const currency: Sentence['currency'] = (shared) => settle(shared, text.slice(start, end));
    const sentence = { text, subtokens: subtokensOf(reading, from, to), decimals, currency };
    const numerals = findNumerals(sentence);
    if (numerals.length === 0) continue;
    const around = { names: namesIn(start, end), dates: times };
    const block = reading.blockOfSentence[s]!;
    const last = before && before.index === s - 1 && before.block === block ? before : undefined;
    before = { ...figuresOf(sentence, numerals, around, reading.trace, figures, last), index: s, block };
  }
  return figures;
}

/** The spans that touch a range, for ranges in rising order: each span is looked at once, and where ranges touch twice. */
function cursor<T extends Span>(spans: readonly T[]): (start: number, end: number) => T[] {
  let first = 0;
  return (start, end) => {
    while (first < spans.length && spans[first]!.end <= start) first++;
    const found: T[] = [];
    for (let i = first; i < spans.length && spans[i]!.start < end; i++) found.push(spans[i]!);
    return found;
  };
}

/** Decides on the candidates of one sentence; figures go to `out`, reasons to the trace. */
function figuresOf(
  sentence: Sentence,
  numerals: readonly Numeral[],
  around: Around,
  trace: Trace | undefined,
  out: Figure[],
  before: Counted | undefined,
): Omit<Counted, 'index' | 'block'> {
  let counted: string | undefined;
  let verb: string | undefined;
  for (const merged of join(sentence, propose(sentence, numerals))) {
    const candidate = inContext(sentence, merged, around.names);
    const reason = dropReason(sentence, candidate, around);
    if (!reason) {
      const figure = withoutDate(described(sentence, candidate, counted, before), sentence, around.dates);
      if (figure.kind === 'count') {
        counted = figure.of;
        verb = wordAt(sentence, candidate.from - 1);
      }
      out.push(figure);
    }
    if (!trace) continue;
    const start = sentence.subtokens[candidate.from]!.start;
    const end = sentence.subtokens[candidate.to - 1]!.end;
    const because = reason
      ? `${printed(sentence, candidate)}: ${reason}`
      : `${kindOf(candidate)}: ${candidate.because}`;
    trace({ layer: 'figures', start, end, verdict: reason ? 'dropped' : 'found', because });
  }
  return { sentence, of: counted, verb };
}

/** What has no unit is a count, or a part of something. */
const kindOf = ({ kind, numeral }: Candidate): FigureKind => {
  if (kind !== 'bare' && kind !== 'other') return kind;
  return numeral.form === 'fraction' ? 'ratio' : 'count';
};

/**
 * The figure with what stands beside it.
 * @param counted what the count before it in the sentence counts: "140 beds, 35 fewer than before"
 */
function described(
  sentence: Sentence,
  candidate: Candidate,
  counted: string | undefined,
  before: Counted | undefined,
): Figure {
  const kind = kindOf(candidate);
  const kept: Candidate = { ...candidate, kind, unit: kind === 'ratio' ? 'ratio' : candidate.unit };
  const again = kind === 'count' && (isCompared(sentence, kept) || isElliptic(sentence, kept));
  const carried = kind === 'count' && counted === undefined && endsClause(sentence, kept.to);
  const of =
    countedBy(sentence, kept) ?? (again ? counted : carried ? saidBefore(sentence, kept, before) : undefined);
  return toFigure(sentence, of ? { ...kept, of } : kept, qualifierOf(sentence, kept));
}

/** "46 percent Tuesday night": when it was is no part of what it is said of. */
function withoutDate(figure: Figure, { text }: Sentence, dates: readonly DateMention[]): Figure {
  const { of, ...rest } = figure;
  const isDate = of !== undefined && dates.some(({ start, end }) => text.slice(start, end).endsWith(of));
  return isDate ? rest : figure;
}

/** One candidate for each number: its unit's, else bare. A unit is used once: "10 $ 30 $". */
function propose(sentence: Sentence, numerals: readonly Numeral[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const numeral of numerals) {
    const used = candidates.at(-1)?.to ?? 0;
    // "half of 1 percent": the 1 is read already.
    if (numeral.from < used) continue;
    let found: Candidate | null = null;
    if (numeral.form === 'ordinal') {
      if ((found = findRank(sentence, numeral))) candidates.push(found);
      continue;
    }
    for (const find of FINDERS) if ((found = find(sentence, numeral))) break;
    candidates.push(found && found.from >= used ? withoutArticle(sentence, found) : bare(numeral));
  }
  return candidates;
}

/** "a half-billion-dollar deal": the article is the deal's. */
function withoutArticle(sentence: Sentence, c: Candidate): Candidate {
  const article = c.from === c.numeral.from && /^an?$/.test(wordAt(sentence, c.from));
  return article && sentence.subtokens[c.to - 1]!.join === 'hyphen' ? { ...c, from: c.from + 1 } : c;
}

const bare = (numeral: Numeral): Candidate => ({
  from: numeral.from,
  to: numeral.to,
  kind: 'bare',
  numeral,
  value: numeral.value,
  unit: null,
  because: 'a number without a unit',
});

/** Merges neighbours from left to right. */
function join(sentence: Sentence, candidates: readonly Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const merged = last && last.to <= candidate.from ? merge(sentence, last, candidate) : null;
    if (merged) joined[joined.length - 1] = merged;
    else {
      const shared = last && shareUnit(sentence, last, candidate);
      if (shared) joined[joined.length - 1] = shared;
      joined.push(candidate);
    }
  }
  return joined;
}

function merge(sentence: Sentence, a: Candidate, b: Candidate): Candidate | null {
  for (const merger of MERGERS) {
    const merged = merger(sentence, a, b);
    if (merged) return merged;
  }
  return null;
}

function inContext(sentence: Sentence, c: Candidate, names: readonly Name[]): Candidate {
  if (c.kind === 'money') return moneyOfUnit(sentence, c) ?? c;
  if (c.kind === 'other') return asDuration(c) ?? c;
  if (c.kind !== 'bare') return c;
  return asMultiple(sentence, c) ?? sharePrice(sentence, c) ?? ageInContext(sentence, c, names) ?? c;
}
