import type { Span } from '../../model/span.ts';

/** Words that turn what is said into its contrary, or into nothing. */
export const NEGATES = /^(?:not|n't|n’t|never|nobody|no-one|none|hardly|cannot|\w+n['’]t)$/;

/** Whether a source names that nobody speaks: `Nobody at the hall has said …`, `Neither Brandt nor Kern said …`. */
export function isNobody(text: string, source: Span | undefined): boolean {
  if (!source) return false;
  const before = text.slice(Math.max(0, source.start - 5), source.start);
  return (
    /^(?:nobody|no one|no-one|none|neither)\b/i.test(text.slice(source.start, source.end)) ||
    /\bnor $/.test(before)
  );
}

// Before a source: what somebody only imagines, or wishes.
const FANCIED = /\b(?:imagin(?:e|es|ed|ing)|wish(?:es|ed|ing)?|if only|as if|as though)(?: that)? $/i;

/** Whether somebody is only imagined, or wished, to speak: `Imagine Ott saying …`, `Ott wishes he had said …`. */
export function isFancied(text: string, source: Span | undefined): boolean {
  if (!source) return false;
  return (
    /^imagine\b/i.test(text.slice(source.start, source.start + 8)) ||
    FANCIED.test(text.slice(Math.max(0, source.start - 15), source.start))
  );
}

const CLAIM =
  '(?:claims?|allegations?|suggestions?|reports?|rumou?rs?|accusations?|assertions?|insinuations?|speculation|notion|idea|charges?)';
const DISOWNED = new RegExp(
  `^(?:den(?:y|ies|ied|ying)|(?:reject|dismiss|rebut|rebutt|disput|refut|rubbish|scotch|quash|shrug)(?:s|es|e|ed|ing)?)(?: (?:off|as (?:false|untrue|baseless|nonsense)))? (?:(?:a|an|the|any|all|those|these|such|his|her|their|media|press|online|widespread|persistent|recent|\\w+ed) ){0,3}${CLAIM}\\b`,
  'iu',
);

const DENIED = /^den(?:y|ies|ied|ying) (?:that|having|\w+ing|he|she|it|they|any)\b/i;
// "Dismissed the reports as “a pack of lies”": those are the words of whoever dismisses them.
const AS_QUOTED = /^[^.\n]{0,120}\bas (?:an? |the )?["“‘«]/;

/** `rejected claims that …`, `denied that …`: what follows is what somebody does not say. */
export function isDisowned(text: string, cue: Span | undefined): boolean {
  if (!cue) return false;
  const said = text.slice(cue.start, cue.start + 140);
  return DENIED.test(said) || (DISOWNED.test(said) && !AS_QUOTED.test(said));
}
