import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addCueFeatures } from '../../../src/annotate/quotes/cue-features.ts';
import { CueScorer } from '../../../src/annotate/quotes/cue-scorer.ts';
import { quoteModels } from '../../../src/annotate/quotes/quote-models.ts';
import { setScene } from '../../../src/annotate/quotes/scene.ts';
import { readArticle } from '../../../src/annotate/reading.ts';
import { clean } from '../../../src/clean/index.ts';
import { FeatureBuffer, openWeights, readSlots, SlotTable } from '../../../src/learn/index.ts';
import { readJsonLine } from '../../../src/read/index.ts';

const weights = openWeights(readFileSync(new URL('../../../models/quotes.bin', import.meta.url)));
const text = [
  'Harbour freezes over',
  'The harbour froze on Sunday, and “the long winter” began. Mara Venn, who leads the board, said: “We wait. It will pass.”',
  '“Nobody asked us,” the captain of the Good Hope told reporters, adding that the pier was closed. “So we stay.”',
  'Stop.',
  'According to the board, two ships left on Monday; a third is expected to follow.',
].join('\n\n');

it('sums of what words say by themselves equal the sums of single features, but for items that are hopeless', () => {
  const [document] = readJsonLine(JSON.stringify({ id: 'a', text })).documents;
  const scene = setScene(readArticle(clean(document!)), [], quoteModels().words);
  const model = readSlots(weights, 'cue');
  const table = new SlotTable(model);
  const scorer = new CueScorer(model);
  const buffer = new FeatureBuffer();
  let equal = 0;
  for (let k = 0; k + 1 < scene.starts.length; k++) {
    buffer.clear();
    addCueFeatures(scene, k, buffer);
    const plain = table.sumTokens(buffer, new Int32Array(buffer.length));
    const summed = scorer.sums(scene, k);
    for (let i = 0; i < buffer.length; i++) {
      if (summed[i]! < -1e9) continue;
      expect(summed[i]).toBe(plain[i]);
      equal++;
    }
  }
  expect(equal).toBeGreaterThan(20);
});
