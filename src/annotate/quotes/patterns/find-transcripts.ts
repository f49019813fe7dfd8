import { type Span, span } from '../../../model/span.ts';
import type { Reading } from '../../reading.ts';
import type { AttributionDraft } from '../attribution-draft.ts';
import type { Prose } from '../prose.ts';

// JOAN ADLER: …   ADLER (on the phone): …   Q: …   [02:50:05] JOAN ADLER, TRANSIT CHAIRMAN (through translator): …
// "ADLER: … (a transcript that is quoted as a whole opens a mark in each paragraph)
const LABEL =
  /^((?:[[(]?\d{1,2}:\d{2}(?::\d{2})?(?: ?[AP]M)?[\])]?\s+)?["“'‘*]*)(\p{Lu}[\p{L}\p{M}.'’\- ]{0,40}?)(?:, [\p{Lu}(][^:\n]{2,80}?)?(?: [([][^()[\]\n]{1,60}[)\]])*\*{0,2}:(?=\*{0,2}\s+\S)/u;
// Q. And then?   A. We left.   QAnd then? (pages lose the mark behind a letter that stood in bold)
const PART_LABEL = /^(["“'‘]*)([QA])(?:\.(?=\s+\S)|(?=\p{Lu}[\p{Ll}'’]))/u;
const LONGEST_LABEL = 160;
const PEOPLE_LESS = new Set(
  'UPDATE UPDATED RELATED WATCH READ PHOTO PHOTOS VIDEO NOTE MORE CORRECTION BREAKING EXCLUSIVE POLL SEE LISTEN FACT CLAIM VERDICT SOURCE SOURCES TITLE DATE PRO CON PROS CONS'.split(
    ' ',
  ),
);
const PARTS = new Set(['Q', 'A', 'Question', 'Answer', 'Interviewer', 'Moderator', 'Host', 'Reporter']);
// Words that open so many paragraphs before a colon are somebody's, also where no name is recognised in them.
const REPEATED = 3;
const ENDS_LIKE_SPEECH = /[.?!…]\W*$/;
// Between two labelled paragraphs, what has no label goes on with the last speaker.
const LONGEST_TURN = 4;
const CONFIDENCE = 0.9;

interface Turn {
  readonly block: number;
  readonly label: string;
  readonly labelStart: number;
  /** The mark behind the label; empty where it is lost. */
  readonly mark: Span;
}

/**
 * Turns of a transcript or interview: paragraphs that open with their speaker (`ADLER: We will see.`). One label alone
 * is no transcript: three turns of two speakers, one of whom speaks twice, are; two where both labels are surely people's.
 */
export function findTranscripts(prose: Prose): AttributionDraft[] {
  const turns = turnsOf(prose);
  // A full name the first time, then the surname alone: one speaker.
  const labels = new Set(turns.map(({ label }) => label.split(' ').at(-1)));
  if (labels.size < 2 || (labels.size === turns.length && !turns.some(isShouted))) return [];
  if (turns.length < 3 && !turns.every((turn) => isKnownTurn(prose, turn))) return [];
  const { blocks } = prose.reading;
  return turns.map(({ block, label, labelStart, mark }, t) => {
    const next = turns[t + 1]?.block;
    const last = next !== undefined && next - block <= LONGEST_TURN ? next - 1 : block;
    const content = [
      span(skipSpace(prose.reading.text, mark.end), endOfTurn(prose.reading.text, blocks[block]!.end)),
    ];
    for (let b = block + 1; b <= last; b++)
      if (!isDirection(prose.reading, b)) content.push(span(blocks[b]!.start, blocks[b]!.end));
    return {
      source: [span(labelStart, labelStart + label.length)],
      cue: mark.end > mark.start ? [mark] : [],
      content,
      confidence: CONFIDENCE,
      because: 'a turn of a transcript, which opens with its speaker',
    };
  });
}

/** Whether a label is somebody's beyond doubt: in capitals behind a time, or with the family name of somebody whom the text names. */
function isKnownTurn({ reading: { text, blocks }, names }: Prose, turn: Turn): boolean {
  if (!isShouted(turn)) return false;
  if (/\d:\d\d/.test(text.slice(blocks[turn.block]!.start, turn.labelStart))) return true;
  const family = turn.label.split(' ').at(-1)!.toLowerCase();
  return names.some(
    ({ type, start, end }) =>
      type === 'person' &&
      start > turn.labelStart + turn.label.length &&
      text.slice(start, end).toLowerCase().split(/[\s-]/).at(-1) === family,
  );
}

/** `(LAUGHTER)`: what is heard and not said. */
const isDirection = ({ text, blocks }: Reading, block: number): boolean =>
  /^\s*[([][^()[\]\n]{2,60}[)\]][.:]?\s*$/.test(text.slice(blocks[block]!.start, blocks[block]!.end));

function turnsOf({ reading, names }: Prose): Turn[] {
  const { text, blocks, article } = reading;
  // The first turn of a transcript may have been taken for a title; one that the article came with is none.
  const isTitled = article.meta.title !== undefined && article.meta.title.origin !== 'text';
  const opened = blocks.map(({ start, end, role }) =>
    role === 'title' && isTitled ? null : labelOf(text, start, end),
  );
  // Most articles have none.
  if (!opened.some(Boolean)) return [];
  const counts = countLabels(reading, opened);
  const people = new Set(names.filter(({ type }) => type === 'person').map(({ start }) => start));
  const isPerson = (found: RegExpExecArray, block: number): boolean =>
    people.has(blocks[block]!.start + found[1]!.length);
  const isDialogue = alternate(reading, opened, counts, isPerson);
  const turns: Turn[] = [];
  opened.forEach((found, block) => {
    const label = found?.[2];
    if (!found || !label) return;
    const { start } = blocks[block]!;
    const labelStart = start + found[1]!.length;
    if (!isSpeaker(label, isDialogue || isPerson(found, block) || counts.get(label)! >= REPEATED)) return;
    const end = start + found[0].length;
    const marked = /[:.]$/.test(found[0]);
    turns.push({ block, label, labelStart, mark: span(marked ? end - 1 : end, end) });
  });
  return turns;
}

/**
 * Whether labels alternate as in an interview: one at least a second time, in most of the paragraphs from the first to the
 * last, and somebody is asked something or is known as a person. `Echo: And the kiln?`, `Lind: I built it.`
 */
function alternate(
  { text, blocks }: Reading,
  opened: readonly (RegExpExecArray | null)[],
  counts: ReadonlyMap<string, number>,
  isPerson: (found: RegExpExecArray, block: number) => boolean,
): boolean {
  const labelled = [...opened.keys()].filter((block) => opened[block] && counts.has(opened[block][2] ?? ''));
  if (labelled.length < REPEATED || counts.size < 2) return false;
  const stretch = labelled.at(-1)! - labelled[0]! + 1;
  if (labelled.length * 2 <= stretch || ![...counts.values()].some((count) => count > 1)) return false;
  return labelled.some((block) => {
    const { end } = blocks[block]!;
    return isPerson(opened[block]!, block) || /\?\W*$/.test(text.slice(end - 4, end));
  });
}

function labelOf(text: string, start: number, end: number): RegExpExecArray | null {
  const opening = text.slice(start, Math.min(end, start + LONGEST_LABEL));
  // Most paragraphs have neither form.
  if (!opening.includes(':') && !'QA"“\'‘'.includes(opening[0] ?? ' ')) return null;
  return LABEL.exec(opening) ?? PART_LABEL.exec(opening);
}

/** How many paragraphs open with each label and end like speech; entries of a list ("Length: 40 metres") do not. */
function countLabels(
  { text, blocks }: Reading,
  opened: readonly (RegExpExecArray | null)[],
): Map<string, number> {
  const counts = new Map<string, number>();
  opened.forEach((found, block) => {
    const label = found?.[2];
    const { start, end } = blocks[block]!;
    if (label && ENDS_LIKE_SPEECH.test(text.slice(Math.max(start, end - 3), end)))
      counts.set(label, (counts.get(label) ?? 0) + 1);
  });
  return counts;
}

function isSpeaker(label: string, isPerson: boolean): boolean {
  const words = label.split(' ');
  if (words.length > 5 || PEOPLE_LESS.has(words[0]!)) return false;
  return PARTS.has(label) || label === label.toUpperCase() || isPerson;
}

const isShouted = ({ label }: Turn): boolean => label.length > 3 && label === label.toUpperCase();

// White space, and the marks of bold type.
const isBetween = (char: string): boolean => /[\s*]/.test(char);

function skipSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && isBetween(text[i]!)) i++;
  return i;
}

function endOfTurn(text: string, end: number): number {
  let i = end;
  while (i > 0 && text[i - 1] === '*') i--;
  return i;
}
