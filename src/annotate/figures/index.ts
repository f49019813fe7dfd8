import type { DateMention, Figure, Name } from '../../model/annotations.ts';
import type { Reading } from '../reading.ts';
import { atomsOf, isTrigger } from './atoms.ts';
import {
  type Candidate,
  type Finder,
  type Numeral,
  printed,
  type Sentence,
  toFigure,
  wordAt,
} from './candidate.ts';
import { countedBy } from './counted.ts';
import { ageInContext, findAge } from './find-ages.ts';
import { findDegrees } from './find-degrees.ts';
import { findMeasure } from './find-measures.ts';
import { findMoney } from './find-money.ts';
import { findNumerals } from './find-numerals.ts';
import { findOther } from './find-others.ts';
import { findPercent } from './find-percents.ts';
import { qualifierOf } from './qualifiers.ts';
import { mergeCompound } from './refine-compounds.ts';
import { dropReason } from './refine-guards.ts';
import { mergeRange, shareUnit } from './refine-ranges.ts';
import { asMultiple, mergeRatio, mergeScore, moneyOfUnit } from './refine-ratios.ts';

/** By how much a unit says: an age is no duration, money no weight. */
const FINDERS: readonly Finder[] = [findAge, findMoney, findPercent, findDegrees, findOther, findMeasure];
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
  const { tokens, sentences, text } = reading;
  const figures: Figure[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences.starts[s]!;
    const to = sentences.ends[s]!;
    let i = from;
    while (i < to && !isTrigger(tokens, i)) i++;
    if (i === to) continue;
    const sentence = { text, atoms: atomsOf(tokens, from, to) };
    const numerals = findNumerals(sentence);
    if (numerals.length > 0) figuresOf(reading, sentence, numerals, { names, dates }, figures);
  }
  return figures;
}

interface Layers {
  readonly names: readonly Name[];
  readonly dates: readonly DateMention[];
}

function figuresOf(
  { trace }: Reading,
  sentence: Sentence,
  numerals: readonly Numeral[],
  layers: Layers,
  out: Figure[],
): void {
  const { atoms } = sentence;
  const start = atoms[0]!.start;
  const end = atoms.at(-1)!.end;
  const around = { names: within(layers.names, start, end), dates: within(layers.dates, start, end) };
  for (const merged of join(sentence, propose(sentence, numerals))) {
    const candidate = inContext(sentence, merged, around.names);
    const reason = dropReason(sentence, candidate, around);
    const note = {
      layer: 'figures',
      start: atoms[candidate.from]!.start,
      end: atoms[candidate.to - 1]!.end,
    } as const;
    if (reason) {
      trace?.({ ...note, verdict: 'dropped', because: `${printed(sentence, candidate)}: ${reason}` });
      continue;
    }
    const kind =
      candidate.kind === 'bare'
        ? candidate.numeral.form === 'fraction'
          ? 'ratio'
          : 'count'
        : candidate.kind;
    const kept: Candidate = { ...candidate, kind, unit: kind === 'ratio' ? 'ratio' : candidate.unit };
    const of = countedBy(sentence, kept);
    out.push(toFigure(sentence, of ? { ...kept, of } : kept, qualifierOf(sentence, kept)));
    trace?.({ ...note, verdict: 'found', because: `${kind}: ${kept.because}` });
  }
}

const within = <T extends { start: number; end: number }>(
  items: readonly T[],
  start: number,
  end: number,
): T[] => items.filter((item) => item.start < end && start < item.end);

/** One candidate for each number: its unit's, else bare. A unit is used once: "10 $ 30 $". */
function propose(sentence: Sentence, numerals: readonly Numeral[]): Candidate[] {
  const candidates: Candidate[] = [];
  for (const numeral of numerals) {
    const used = candidates.at(-1)?.to ?? 0;
    // "half of 1 percent": the 1 is read already.
    if (numeral.from < used) continue;
    let found: Candidate | null = null;
    for (const find of FINDERS) if ((found = find(sentence, numeral))) break;
    candidates.push(found && found.from >= used ? withoutArticle(sentence, found) : bare(numeral));
  }
  return candidates;
}

/** "a half-billion-dollar deal": the article is the deal's. */
function withoutArticle(sentence: Sentence, c: Candidate): Candidate {
  const article = c.from === c.numeral.from && /^an?$/.test(wordAt(sentence, c.from));
  return article && sentence.atoms[c.to - 1]!.join === 'hyphen' ? { ...c, from: c.from + 1 } : c;
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
  if (c.kind !== 'bare') return c;
  return asMultiple(sentence, c) ?? ageInContext(sentence, c, names) ?? c;
}
