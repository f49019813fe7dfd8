import type { AttributionDraft } from '../attribution-draft.ts';
import type { Prose } from '../prose.ts';

const FIRST_PERSON = /^(?:I|we|me|us)$/i;
const QUESTION = /\?["”’']?\s*$/;

/**
 * The turns of a transcript without those in which a reporter narrates: `ELLESA THROWDEN: Jon Sieben says the cut is a
 * shame.` Who tells in her turns what others say (in half of them, or twice) is the voice of the programme, and her words
 * are nobody's statement; her questions stay.
 * @param learned what the taggers have found, inside the turns too
 */
export function dropNarration(
  { reading: { text } }: Prose,
  turns: readonly AttributionDraft[],
  learned: readonly AttributionDraft[],
): AttributionDraft[] {
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
  }
  return turns.filter((turn) => {
    const { turns: all, reports } = voices.get(voiceOf(turn))!;
    if (reports < 2 && reports * 2 < all) return true;
    const { start, end } = turn.content.at(-1)!;
    return QUESTION.test(text.slice(start, end));
  });
}

/** Somebody is named or described who speaks, and it is not the speaker. */
const tellsOfOthers = (text: string, { source, confidence }: AttributionDraft): boolean =>
  source[0] !== undefined &&
  confidence >= SURE &&
  !FIRST_PERSON.test(text.slice(source[0].start, source[0].end));
const SURE = 0.6;
