import { startOf } from '../../model/span.ts';
import { lowerBoundBy } from '../../text/sorted.ts';
import { genderOfNoun, isSomebody } from './describe.ts';
import { type Fits, fitsOf } from './description-features.ts';
import type { Discourse, Mention } from './discourse.ts';
import { leadingSubject } from './leading-subject.ts';
import type { Place, Question } from './question.ts';
import type { Setting } from './rank.data.ts';
import { settingOf } from './setting.ts';
import type { Spoken } from './spoken.ts';

/** Stands among the candidates for somebody whom the text does not name. */
export const NOBODY = -1;

/** The candidates beside each other: who was last on the stage, and who was alone there. */
export interface Field {
  /** Candidates by how near they were last named or speaking. */
  readonly order: readonly number[];
  readonly aloneInTwo: number | undefined;
  readonly aloneInParagraph: number | undefined;
  /** Who is first named in the same sentence, in the one before, in the paragraph, in the one before. */
  readonly opensSame: number | undefined;
  readonly opensLastSentence: number | undefined;
  readonly opensParagraph: number | undefined;
  readonly opensLast: number | undefined;
  readonly inLast: ReadonlyMap<number, number>;
  /** Who was named since the last one spoke. */
  readonly sinceSpoke: ReadonlySet<number>;
  /** The last name before the place, in its sentence, whatever it stands in: "Voss's speech, when he …". */
  readonly lastNamed: Mention | undefined;
  /** Where the nearest of them stands. */
  readonly nearest: number;
  readonly unnamedAct: number;
  /** The same, of somebody who is new there and of the gender that is asked for. */
  readonly unnamedOfGender: number;
  readonly fits: Fits;
  readonly setting: readonly Setting[];
}

// So many mentions back the candidates are looked at beside each other.
const FIELD = 60;

/** Sees the candidates beside each other. */
export function fieldOf(
  discourse: Discourse,
  place: Place,
  question: Question,
  candidates: readonly number[],
): Field {
  const among = new Set(candidates);
  const seen = new Seen();
  const at = lowerBoundBy(discourse.mentions, place.start, startOf) - 1;
  for (let i = at; i >= 0 && at - i < FIELD; i--) {
    const mention = discourse.mentions[i]!;
    if (among.has(mention.person) && isOnStage(place, mention)) seen.name(mention, place);
  }
  for (let back = 3; back >= 1; back--) {
    const spoken = place.spoken.back(back);
    if (spoken && among.has(spoken.person)) seen.speak(spoken, place);
  }
  const order = [...seen.last].sort((a, b) => b[1] - a[1]);
  return {
    order: order.map(([person]) => person),
    aloneInTwo: onlyOne(seen.inTwo),
    aloneInParagraph: onlyOne(seen.inParagraph),
    opensSame: seen.opensSame,
    opensLastSentence: leadingSubject(discourse, place.opening - 1, (person) => among.has(person)),
    opensParagraph: opensBlock(discourse, place, among) ?? seen.opensParagraph,
    opensLast: seen.opensLast,
    inLast: seen.inLast,
    sinceSpoke: seen.sinceSpoke,
    lastNamed: lastNamed(discourse, place, among),
    nearest: order[0]?.[1] ?? -1,
    unnamedAct: among.has(NOBODY) ? unnamedSubject(discourse, place, INTRODUCES, isSomebody) : -1,
    unnamedOfGender:
      among.has(NOBODY) && question.gender
        ? unnamedSubject(discourse, place, BRINGS_IN, (word) => genderOfNoun(word) === question.gender)
        : -1,
    fits: fitsOf(discourse, question, candidates),
    setting: settingOf(discourse.reading, place, question, onlyOne(seen.inTwo) !== undefined),
  };
}

/** Whom the paragraph is about by its first sentence, where that is over: behind "When Ott asked, *Voss* …" as well. */
function opensBlock(
  discourse: Discourse,
  { opening, block }: Place,
  among: ReadonlySet<number>,
): number | undefined {
  const from = discourse.reading.blocks[block]?.start;
  const first = from === undefined ? opening : discourse.sentenceAt(from);
  return first < opening ? leadingSubject(discourse, first, (person) => among.has(person)) : undefined;
}

function lastNamed(
  { mentions }: Discourse,
  { start, sentence }: Place,
  among: ReadonlySet<number>,
): Mention | undefined {
  for (let i = lowerBoundBy(mentions, start, startOf) - 1; mentions[i]?.sentence === sentence; i--)
    if (among.has(mentions[i]!.person)) return mentions[i];
  return undefined;
}

const onlyOne = (people: ReadonlySet<number>): number | undefined =>
  people.size === 1 ? [...people][0] : undefined;

/** Who was named or speaking where; mentions are told from the nearest to the furthest. */
class Seen {
  /** Where each was last named or speaking. */
  readonly last = new Map<number, number>();
  readonly inTwo = new Set<number>();
  readonly inParagraph = new Set<number>();
  readonly inLast = new Map<number, number>();
  readonly sinceSpoke = new Set<number>();
  opensSame: number | undefined;
  opensParagraph: number | undefined;
  opensLast: number | undefined;

  name({ person, start, sentence, block, clause }: Mention, place: Place): void {
    if (!this.last.has(person)) this.last.set(person, start);
    if (start > (place.spoken.back(1)?.start ?? -1)) this.sinceSpoke.add(person);
    if (sentence >= place.opening - 1) this.inTwo.add(person);
    if (sentence === place.opening) this.opensSame = person;
    if (block === place.block) {
      this.inParagraph.add(person);
      this.opensParagraph = clause === 'patient' ? undefined : person;
    } else if (block === place.block - 1) {
      this.inLast.set(person, (this.inLast.get(person) ?? 0) + 1);
      this.opensLast = clause === 'subject' ? person : undefined;
    }
  }

  speak({ person, start, closing, block }: Spoken, place: Place): void {
    this.last.set(person, Math.max(start, this.last.get(person) ?? -1));
    if (closing >= place.opening - 1) this.inTwo.add(person);
    if (block === place.block) this.inParagraph.add(person);
  }
}

/** Whether a mention puts somebody on the stage: in the narrative or in reported words, and themselves. */
function isOnStage({ attribution, opening }: Place, mention: Mention): boolean {
  const { start, end, modifier, reported, clause, sentence } = mention;
  if (modifier || reported === 2) return false;
  // "Remarks by Biden he dismissed": who stands behind a preposition in the same sentence is hardly its "he".
  if (clause === 'object' && sentence === opening) return false;
  return !attribution.content.some((span) => span.start <= start && end <= span.end);
}

// In tokens: "a 40-year-old married man".
const LONGEST_DESCRIPTION = 5;

/** Where the last sentence opens, in this paragraph or the one before, that is about somebody unnamed; else −1. */
function unnamedSubject(
  { reading }: Discourse,
  place: Place,
  opens: ReadonlySet<string>,
  isOne: (word: string) => boolean,
): number {
  const { tokens, words, vocabulary, sentences, blockOfSentence } = reading;
  for (let s = place.opening; s >= 0 && blockOfSentence[s]! >= place.block - 1; s--) {
    const from = sentences.starts[s]!;
    if (tokens.starts[from]! >= place.start || !opens.has(vocabulary.lower(words[from]!))) continue;
    for (let i = from + 1; i < Math.min(sentences.ends[s]!, from + LONGEST_DESCRIPTION); i++)
      if (isOne(vocabulary.lower(words[i]!))) return tokens.starts[from]!;
  }
  return -1;
}

const BRINGS_IN = new Set(['a', 'an', 'one', 'another']);
const INTRODUCES = new Set([...BRINGS_IN, 'the', 'this']);
