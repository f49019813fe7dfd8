import type { AttributionDraft } from '../attribution-draft.ts';
import type { Prose } from '../prose.ts';

const FIRST_PERSON = /^(?:I|we|me|us)$/i;
const QUESTION = /\?["”’']?\s*$/;

// "Ada Fern reports.", "that report from Ada Fern", "Ada Fern joins us now".
const HANDS_OVER =
  /\b(?:reports\.|report (?:from|by) \p{Lu}|reporting (?:from|for) |ha(?:s|ve) (?:this|the|that) (?:report|story)|filed this report|joins? (?:us|me) (?:now|from|live))/u;

/** The turns of a transcript that somebody says, and those in which the programme narrates. */
export interface Told {
  readonly said: readonly AttributionDraft[];
  readonly narrated: readonly AttributionDraft[];
}

/**
 * Parts the turns of a transcript from those in which a reporter narrates: `ADA FERN: Karl Ott says the cut is a shame.`
 * Who tells in her turns what others say (in half of them, or twice), or hands over to a reporter, is the voice of the
 * programme, and her words are nobody's statement; her questions stay.
 * @param learned what the taggers have found, inside the turns too
 */
export function dropNarration(
  { reading: { text } }: Prose,
  turns: readonly AttributionDraft[],
  learned: readonly AttributionDraft[],
): Told {
  const voices = new Map<string, { turns: number; reports: number }>();
  const voiceOf = ({ source }: AttributionDraft): string =>
    source[0] ? text.slice(source[0].start, source[0].end).split(' ').at(-1)!.toLowerCase() : '';
  const sorted = [...learned].sort((a, b) => (a.cue[0]?.start ?? 0) - (b.cue[0]?.start ?? 0));
  let next = 0;
  for (const turn of turns) {
    const voice = voices.get(voiceOf(turn)) ?? { turns: 0, reports: 0 };
    voices.set(voiceOf(turn), voice);
    voice.turns++;
    const [first, last] = [turn.content[0]!.start, turn.content.at(-1)!.end];
    while (next < sorted.length && (sorted[next]!.cue[0]?.start ?? 0) < first) next++;
    let reports = false;
    for (let i = next; i < sorted.length && (sorted[i]!.cue[0]?.start ?? 0) < last; i++)
      reports ||= tellsOfOthers(text, sorted[i]!);
    if (reports) voice.reports++;
    if (HANDS_OVER.test(text.slice(first, last))) voice.reports = Number.POSITIVE_INFINITY;
  }
  const isSaid = (turn: AttributionDraft): boolean => {
    const { turns: all, reports } = voices.get(voiceOf(turn))!;
    if (reports < 2 && reports * 2 < all) return true;
    const { start, end } = turn.content.at(-1)!;
    return QUESTION.test(text.slice(start, end));
  };
  return { said: turns.filter(isSaid), narrated: turns.filter((turn) => !isSaid(turn)) };
}

/** Somebody is named or described who speaks, and it is not the speaker. */
const tellsOfOthers = (text: string, { source, confidence }: AttributionDraft): boolean =>
  source[0] !== undefined &&
  confidence >= SURE &&
  !FIRST_PERSON.test(text.slice(source[0].start, source[0].end));
const SURE = 0.6;
