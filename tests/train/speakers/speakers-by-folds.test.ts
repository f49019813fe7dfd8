import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readSpeakerArticles } from '../../../src/train/speakers/read-speaker-articles.ts';
import { speakersByFolds } from '../../../src/train/speakers/speakers-by-folds.ts';

const PLACES = ['Bergen', 'Lagos', 'Lima', 'Turin', 'Accra'];

/** Anna Lund speaks, then she does; who is meant by her is marked. */
function article(place: string): string {
  const text = `Anna Lund said the bridge in ${place} would close. Peter Stone built it. She said it was old.`;
  const pair = (words: string, from = 0): [number, number][] => {
    const start = text.indexOf(words, from);
    return [[start, start + words.length]];
  };
  const second = text.indexOf('She');
  return JSON.stringify({
    id: place,
    text,
    attributions: [
      {
        kind: 'indirect',
        source: pair('Anna Lund'),
        cue: pair('said'),
        content: pair(`the bridge in ${place} would close`),
      },
      {
        kind: 'indirect',
        source: pair('She'),
        cue: pair('said', second),
        content: pair('it was old'),
        speaker: { name: 'Anna Lund', identity: 'Anna Lund' },
      },
    ],
  });
}

it('finds the speakers of each article, in order, by what the others taught', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'cuttings-folds-'));
  try {
    writeFileSync(path.join(folder, 'speakers.train.jsonl'), `${PLACES.map(article).join('\n')}\n`);
    const found = speakersByFolds(readSpeakerArticles(folder), []);
    expect(found.map(({ id }) => id)).toEqual(PLACES);
    for (const { quotes } of found)
      expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Anna Lund', 'Anna Lund']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
