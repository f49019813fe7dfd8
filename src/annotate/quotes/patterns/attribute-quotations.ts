import type { Block } from '../../../model/article.ts';
import { type Span, startOf } from '../../../model/span.ts';
import { once } from '../../../once.ts';
import { lowerBound, lowerBoundBy, upperBoundBy } from '../../../text/sorted.ts';
import { firstFrom } from '../../reading.ts';
import { type AttributionDraft, byOffset, Overlaps } from '../attribution-draft.ts';
import { namesIn, type Prose } from '../prose.ts';
import { firstQuotation, hasWord, isQuestion, isTitleCase, kindOf, type Quotation } from '../quotations.ts';
import { qualify } from '../statement.ts';
import { blockAt } from './refine-paragraphs.ts';

// In characters: shorter ones are titles, terms and cries, unless they are a paragraph of their own.
const SHORTEST = 12;
// In characters.
const LONGEST_CROSSHEAD = 40;
const LONGEST_QUESTION = 160;
const LIKELY = 0.6;
// Question and heading, at most, between an answer and whoever gives it.
const HEADINGS_ABOVE = 3;
// "On the red card:", "on his future…"
const SUBJECT_ASKED = /^on [^.!?\n“”"]{2,100}(?:[:…]|\.\.\.)\s*$/i;
const FACES_THE_PRESS =
  /(^|[.!?…]["”]?\s+)((?:The [\p{L}-]+(?: [\p{L}-]+){0,3})|He|She) (?:(?:was|is|were) (?:also )?(?:speaking|talking|reacting|responding)|spoke|talked|reacted|responded) (?:to|with|after|ahead|before|at|on|in|about)\b[^.!?“”"]*[.:]?\s*$/u;
// A phrase of the sentence, no clause, and a comma before the name that is its subject, with its title.
const OPENS_MAIN =
  /^(?:Despite|After|Before|Following|During|Amid|In|At|On|For|With|Like|Unlike|Besides|Without) [^,.;:“”"]{3,120}, (?:[\p{L}.’'-]+ ){0,4}$/u;
// Behind words in marks: nothing, or a clause that says whose they are.
const SAYS_WHO = /^[^.!?\n“”"]{0,300}\.?\s*$/;
const CONFIDENCE = { alone: 0.5, goesOn: 0.6 };
const SPEECH_OPENS = /^["“”«'‘`]{1,2}\s*[[(]?['‘]?[\p{Lu}\p{N}]/u;
const SPEECH_ENDS = /[.?!…,—–-]["”“’'»]{0,3}\s*$/;

/**
 * Quotations that are sentences of their own and that nobody claims belong to whoever is on the stage: the source of the
 * statement before, reported ones included (`Ott said he was alarmed. “It must stop.”`), else the person whom the
 * sentence before is about (`Ada Brand turned to the crowd. “This ends today.”`). That is looked for back to the head of
 * the paragraph, and for the first quotation of a paragraph in the one above. Where nobody is found, they are somebody's
 * words all the same, without source or cue.
 * @param mentioned what is known to be nobody's
 */
export function attributeQuotations(
  prose: Prose,
  drafts: readonly AttributionDraft[],
  mentioned: readonly AttributionDraft[] = [],
): AttributionDraft[] {
  const claimed = new Overlaps([...drafts, ...mentioned].flatMap(({ content }) => content));
  const stage = new Stage(prose, drafts);
  const hasSpeech = once(() => speaksInDoubles(prose));
  const found: AttributionDraft[] = [];
  prose.quotations.forEach((quotation) => {
    if (claimed.any(quotation)) return;
    const block = stage.blockAt(quotation.start);
    const isAlone = fillsBlock(prose, quotation, block);
    if (!isSpeech(prose, quotation, isAlone) || block?.role === 'heading') return;
    if (isAlone && mayBeCrosshead(prose, quotation) && hasSpeech()) return;
    const speaking = isPrinted(prose, quotation) ? undefined : stage.speakerBefore(quotation);
    if (!speaking && !isAlone) return;
    const draft: AttributionDraft = {
      source: speaking ?? [],
      cue: [],
      content: [quotation],
      carried: speaking !== undefined,
      confidence: speaking ? CONFIDENCE.goesOn : CONFIDENCE.alone,
      because: speaking
        ? 'a sentence that is nothing but a quotation, by whoever was on the stage'
        : 'a paragraph that is nothing but a quotation',
    };
    found.push(draft);
    stage.add(draft);
  });
  return [...drafts, ...found].sort(byOffset);
}

/** Whether a quotation is all there is in a block. */
function fillsBlock({ reading: { text } }: Prose, quotation: Quotation, block: Block | undefined): boolean {
  if (!block || quotation.start < block.start || quotation.end > block.end) return false;
  return !hasWord(text, block.start, quotation.start) && !hasWord(text, quotation.end, block.end);
}

/** Whether a quotation is a sentence, or several: it opens and ends like one, and so does what stands around it. */
function isSpeech({ reading: { text } }: Prose, { start, end }: Quotation, isAlone: boolean): boolean {
  if (end - start < SHORTEST && !isAlone) return false;
  // A paragraph like a headline is one, over what follows.
  if (isAlone && isTitleCase(text.slice(start, end), 2)) return false;
  if (
    !SPEECH_OPENS.test(text.slice(start, start + 6)) ||
    !SPEECH_ENDS.test(text.slice(Math.max(start, end - 5), end))
  )
    return false;
  const before = text.slice(Math.max(0, start - 3), start);
  const behind = text.slice(end, end + 3);
  return /(?:^|\n|[.?!…:”"’]\s)$/.test(before) && /^(?:$|\s*\n|\s+[\p{Lu}"“‘'(]|\s*$)/u.test(behind);
}

// In characters.
const LONGEST_LEAD = 200;
const PRINTED =
  /\b(?:headlines?|captions?|editorial|article|report|survey|poll|leaflet|flyer|sign|banner|placard|poster|plaque|label|slogan|motto|advert|ad|advertisement|brochure|menu|press release)\b[^.!?“”"]*:\s*$/i;

/** `Under the headline in the Post: “…”`: words that something printed shows, whoever spoke before it. */
const isPrinted = ({ reading: { text } }: Prose, { start }: Quotation): boolean =>
  PRINTED.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));

/** Whether a quotation is in single marks. */
const isSingle = ({ reading: { text } }: Prose, { start }: Quotation): boolean =>
  /['‘]/.test(text.charAt(start));

/** `'Chief trade envoy.'`: a few words in single marks, which stand over a passage where speech is in double ones. */
const mayBeCrosshead = (prose: Prose, quotation: Quotation): boolean =>
  quotation.end - quotation.start < LONGEST_CROSSHEAD && isSingle(prose, quotation);

/** Whether an article has speech in double marks. */
const speaksInDoubles = (prose: Prose): boolean =>
  prose.quotations.some((one) => one.end - one.start > LONGEST_CROSSHEAD && !isSingle(prose, one));

/** Who speaks in a statement, as far as the stage asks. */
interface Statement {
  /** Behind its last word. */
  readonly end: number;
  readonly source: readonly Span[];
  /** Of most statements nobody asks. */
  readonly isLikely: () => boolean;
}

const behind = ({ end }: Statement): number => end;

/** Who spoke or acted where, as the quotations behind it are given out in the order of the text. */
class Stage {
  readonly #prose: Prose;
  /** By block: the statements with a source whose last word stands in it, by that word. */
  readonly #statements = new Map<number, Statement[]>();

  constructor(prose: Prose, drafts: readonly AttributionDraft[]) {
    this.#prose = prose;
    for (const draft of [...drafts].sort((a, b) => lastOffset(a) - lastOffset(b))) this.add(draft);
  }

  add(draft: AttributionDraft): void {
    if (draft.source.length === 0) return;
    const end = lastOffset(draft);
    const statement = { end, source: draft.source, isLikely: once(() => isLikely(this.#prose, draft)) };
    const block = blockAt(this.#prose, end - 1);
    const list = this.#statements.get(block);
    if (list) list.splice(upperBoundBy(list, end, behind), 0, statement);
    else this.#statements.set(block, [statement]);
  }

  blockAt(offset: number): Block | undefined {
    return this.#prose.reading.blocks[blockAt(this.#prose, offset)];
  }

  /** The words for whoever was last on the stage before a quotation; undefined where nobody was. */
  speakerBefore({ start }: Span): readonly Span[] | undefined {
    const { blocks } = this.#prose.reading;
    const block = blockAt(this.#prose, start);
    const here = this.#lastIn(block, start);
    if (here) return here;
    if (this.#answers(block, start)) return undefined;
    let above = block - 1;
    while (block - above <= HEADINGS_ABOVE && this.#leadsIn(above)) above--;
    return blocks[above] ? this.#lastIn(above, start) : undefined;
  }

  /** Whether the paragraph above ends with somebody's question in marks, with at most a clause that says who asked. */
  #answers(block: number, before: number): boolean {
    const { reading, quotations } = this.#prose;
    const asked = quotations[firstQuotation(quotations, before) - 1];
    const above = reading.blocks[block - 1];
    return (
      asked !== undefined &&
      above !== undefined &&
      asked.start >= above.start &&
      asked.end <= above.end &&
      isQuestion(reading.text, asked) &&
      SAYS_WHO.test(reading.text.slice(asked.end, above.end))
    );
  }

  /** What parts a speaker from an answer: a heading, `On the fans:`, a question. Not `Gert Maas, goalkeeper`, who answers. */
  #leadsIn(block: number): boolean {
    const { reading, names } = this.#prose;
    const one = reading.blocks[block];
    if (!one) return false;
    if (SUBJECT_ASKED.test(reading.text.slice(one.start, one.end)) || this.#isQuestion(block)) return true;
    return one.role === 'heading' && names[lowerBoundBy(names, one.start, startOf)]?.start !== one.start;
  }

  /** `But was she ever afraid?`: what an interviewer asks in a paragraph of its own, between two answers. */
  #isQuestion(block: number): boolean {
    const { reading, quotations } = this.#prose;
    const asked = reading.blocks[block];
    if (!asked || asked.end - asked.start > LONGEST_QUESTION) return false;
    const next = quotations[firstQuotation(quotations, asked.start)];
    return (
      (!next || next.start >= asked.end) && reading.text.slice(asked.start, asked.end).trimEnd().endsWith('?')
    );
  }

  #lastIn(block: number, before: number): readonly Span[] | undefined {
    const statements = this.#statements.get(block) ?? [];
    const last = upperBoundBy(statements, before, behind) - 1;
    let likely = last;
    while (likely >= 0 && !statements[likely]!.isLikely()) likely--;
    const spoken = statements[likely];
    const from = spoken?.end ?? this.#prose.reading.blocks[block]!.start;
    const subject = this.#faces(block, from, before) ?? this.#subjectBehind(block, from, before);
    return subject ? [subject] : (spoken ?? statements[last])?.source;
  }

  /** `The Swiss was speaking after the game in Bern.`: who faces the press, though not by name, in the last sentence. */
  #faces(block: number, from: number, before: number): Span | undefined {
    const { text, blocks } = this.#prose.reading;
    const end = Math.min(before, blocks[block]!.end);
    const found = FACES_THE_PRESS.exec(text.slice(from, end));
    if (!found) return undefined;
    const start = from + found.index + found[1]!.length;
    return { start, end: start + found[2]!.length };
  }

  /** The person whom the last sentence between two offsets of a block is about. */
  #subjectBehind(block: number, from: number, before: number): Span | undefined {
    const { reading, names, quotations } = this.#prose;
    const { tokens, sentences, blockOfSentence } = reading;
    const last = firstFrom(tokens, Math.min(before, reading.blocks[block]!.end));
    for (let s = lowerBound(sentences.starts, last, sentences.length) - 1; s >= 0; s--) {
      if (blockOfSentence[s]! > block) continue;
      const start = tokens.starts[sentences.starts[s]!]!;
      if (blockOfSentence[s]! < block || start < from) return undefined;
      const end = tokens.ends[sentences.ends[s]! - 1]!;
      const people = namesIn(names, { start, end }).filter(
        (name) => name.type === 'person' && !isQuoted(quotations, name),
      );
      if (people.length === 0) continue;
      const entities = new Set(people.map(({ entity }) => entity));
      // "Brandt's lawyer, Otto Kern, was brief": not the one whose lawyer it is.
      const first = people.find(({ end: to }) => !/^['’]s?\s/.test(reading.text.slice(to, to + 3)));
      if (!first) return undefined;
      // "Despite a fourth defeat in a row at home, coach Otto Kern was pleased".
      if (OPENS_MAIN.test(reading.text.slice(start, first.start))) return first;
      if (first.start - start >= 60) return undefined;
      return entities.size === 1 || first.start - start < 30 ? first : undefined;
    }
    return undefined;
  }
}

/** Whether somebody speaks in it at all: who wants or plans something is not on the stage for that. */
const isLikely = (prose: Prose, draft: AttributionDraft): boolean =>
  kindOf(prose.reading.text, prose.quotations, draft.content) !== 'indirect' ||
  qualify(prose, draft).confidence >= LIKELY;

/** Whether a name stands inside quotation marks. */
function isQuoted(quotations: readonly Quotation[], { start, end }: Span): boolean {
  const one = quotations[firstQuotation(quotations, start)];
  return one !== undefined && one.start <= start && end <= one.end;
}

function lastOffset({ source, cue, content }: AttributionDraft): number {
  let last = 0;
  for (const spans of [source, cue, content]) for (const { end } of spans) last = Math.max(last, end);
  return last;
}
