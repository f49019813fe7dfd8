import { reportingWord } from './reporting-words.ts';
import type { Scene } from './scene.ts';
import type { CueRange } from './units.ts';

const SPEECH = new Set(
  'say add tell reply exclaim write announce argue explain call ask urge suggest promise warn criticise praise deny admit'.split(
    ' ',
  ),
);

/** Proposes cues: verbs of speech outside quotations, and "according to". */
export function findCues({ reading, tokens, quotationOf }: Scene): CueRange[] {
  const { sentences, text } = reading;
  const cues: CueRange[] = [];
  for (let s = 0; s < sentences.length; s++) {
    for (let i = sentences.starts[s]!; i < sentences.ends[s]!; i++) {
      if (quotationOf[i]! >= 0) continue;
      const lower = text.slice(tokens.starts[i]!, tokens.ends[i]!).toLowerCase();
      const next = i + 1 < tokens.length ? text.slice(tokens.starts[i + 1]!, tokens.ends[i + 1]!) : '';
      if (lower === 'according' && next === 'to') {
        cues.push({ from: i, to: i + 2 });
        continue;
      }
      const word = reportingWord(lower);
      if (!word || !SPEECH.has(word.group)) continue;
      if (word.form === 'past' || word.form === 's' || word.lemma === 'say')
        cues.push({ from: i, to: i + 1 });
    }
  }
  return cues;
}
