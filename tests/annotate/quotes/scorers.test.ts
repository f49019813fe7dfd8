import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addCueFeatures } from '../../../src/annotate/quotes/cue-features.ts';
import { CueScorer } from '../../../src/annotate/quotes/cue-scorer.ts';
import { readTagger } from '../../../src/annotate/quotes/pack-tagger.ts';
import { quoteModels } from '../../../src/annotate/quotes/quote-models.ts';
import { addRoleFeatures } from '../../../src/annotate/quotes/role-features.ts';
import { RoleScorer } from '../../../src/annotate/quotes/role-scorer.ts';
import { type Scene, setScene } from '../../../src/annotate/quotes/scene.ts';
import { unitsAround } from '../../../src/annotate/quotes/units.ts';
import { readArticle } from '../../../src/annotate/reading.ts';
import { clean } from '../../../src/clean/index.ts';
import { FeatureBuffer, openWeights, SequenceModel } from '../../../src/learn/index.ts';
import { readJsonLine } from '../../../src/read/index.ts';

const weights = openWeights(readFileSync(new URL('../../../models/quotes.bin', import.meta.url)));
const text = [
  'Harbour freezes over',
  'The harbour froze on Sunday, and “the long winter” began. Mara Venn, who leads the board, said: “We wait. It will pass.”',
  '“Nobody asked us,” the captain of the Good Hope told reporters, adding that the pier was closed. “So we stay.”',
  'According to the board, two ships left on Monday; a third is expected to follow.',
].join('\n\n');

function sceneOf(): Scene {
  const [document] = readJsonLine(JSON.stringify({ id: 'a', text })).documents;
  return setScene(readArticle(clean(document!)), [], quoteModels().words);
}

describe('sums of groups equal the sums of single features', () => {
  const buffer = new FeatureBuffer();

  it('for cues, but for items that are hopeless', () => {
    const model = new SequenceModel(readTagger(weights, 'cue'));
    const scorer = new CueScorer(readTagger(weights, 'cue'));
    const scene = sceneOf();
    let equal = 0;
    for (let k = 0; k + 1 < scene.starts.length; k++) {
      buffer.clear();
      addCueFeatures(scene, k, buffer);
      const plain = model.scores(buffer);
      const summed = scorer.scores(scene, k);
      for (let i = 0; i < buffer.length; i++) {
        if (summed[i * 3]! > 5_000) continue;
        expect([...summed.subarray(i * 3, i * 3 + 3)]).toEqual([...plain.subarray(i * 3, i * 3 + 3)]);
        equal++;
      }
    }
    expect(equal).toBeGreaterThan(20);
  });

  it('for roles, whatever the item that is taken for the cue', () => {
    const model = new SequenceModel(readTagger(weights, 'role'));
    const scorer = new RoleScorer(readTagger(weights, 'role'));
    const scene = sceneOf();
    for (let stretch = 0; stretch + 1 < scene.starts.length; stretch++) {
      for (let from = scene.starts[stretch]!; from < scene.starts[stretch + 1]!; from++) {
        const cue = { from, to: from + 1, stretch };
        const units = unitsAround(scene, cue);
        buffer.clear();
        addRoleFeatures(scene, cue, units, buffer);
        const plain = model.scores(buffer);
        const summed = scorer.scores(scene, cue, units);
        const size = units.length * model.labels.length;
        expect([...summed.subarray(0, size)]).toEqual([...plain.subarray(0, size)]);
      }
    }
  });
});
