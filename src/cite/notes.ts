import type { Citation } from './citation.ts';

/** What a reference manager shows beside the reference, in the archive's own plain English of data files. */
export function noteOf({ kind, words, wording, speaker, archive, original }: Citation): string {
  const said =
    words === null
      ? []
      : kind === 'figure'
        ? [`Figure: “${words}”`]
        : [wording === 'verbatim' ? `Quote: “${words}”` : `Statement as printed: ${words}`];
  const by = speaker === null ? [] : [`Said by ${speaker}`];
  const at = original === null ? [] : [`Original: ${original}`];
  return [...said, ...by, `Archived in ${archive}`, ...at]
    .map((part) => part.replace(/\s+/g, ' '))
    .join('. ');
}
