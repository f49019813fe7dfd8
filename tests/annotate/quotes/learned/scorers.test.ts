import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addCueFeatures } from '../../../../src/annotate/quotes/learned/cue-features.ts';
import { CueScorer } from '../../../../src/annotate/quotes/learned/cue-scorer.ts';
import { quoteModels } from '../../../../src/annotate/quotes/learned/quote-models.ts';
import { addRoleFeatures } from '../../../../src/annotate/quotes/learned/role-features.ts';
import { RoleScorer } from '../../../../src/annotate/quotes/learned/role-scorer.ts';
import { unitsAround } from '../../../../src/annotate/quotes/learned/units.ts';
import { proseOf } from '../../../../src/annotate/quotes/prose.ts';
import { readArticle } from '../../../../src/annotate/reading.ts';
import { clean } from '../../../../src/clean/index.ts';
import { readJsonLine } from '../../../../src/read/index.ts';
import { FeatureBuffer } from '../../../../src/tagger/feature-buffer.ts';
import { readSlots, SlotTable } from '../../../../src/tagger/slot-table.ts';
import { openWeights } from '../../../../src/tagger/weights-file.ts';

const weights = openWeights(readFileSync(new URL('../../../../models/quotes.bin', import.meta.url)));
const text = [
  'Harbour freezes over',
  'The harbour froze on Sunday, and “the long winter” began. Mara Venn, who leads the board, said: “We wait. It will pass.”',
  '“Nobody asked us,” the captain of the Good Hope told reporters, adding that the pier was closed. “So we stay.”',
  'Stop.',
  'According to the board, two ships left on Monday; a third is expected to follow.',
].join('\n\n');

const prose = (() => {
  const [document] = readJsonLine(JSON.stringify({ id: 'a', text })).documents;
  return proseOf(readArticle(clean(document!)), [], quoteModels().words);
})();

it('sums of what words say by themselves equal the sums of single features', () => {
  const model = readSlots(weights, 'cue');
  const table = new SlotTable(model);
  const scorer = new CueScorer(model);
  const buffer = new FeatureBuffer();
  for (let k = 0; k + 1 < prose.starts.length; k++) {
    buffer.clear();
    addCueFeatures(prose, k, buffer);
    const plain = table.sumTokens(buffer, new Int32Array(buffer.length));
    const all = Int32Array.from({ length: buffer.length }, (_, i) => i);
    expect([...scorer.sums(prose, k, all).subarray(0, all.length)]).toEqual([...plain]);
    // What was not chosen is certainly no cue.
    const first = scorer.sums(prose, k, all.subarray(0, 1));
    expect(first[0]).toBe(plain[0]);
    expect(Math.max(...first.subarray(1, all.length))).toBeLessThan(-1e9);
  }
});

it('sums that are kept around a cue equal the sums of single features', () => {
  const model = readSlots(weights, 'role');
  const table = new SlotTable(model);
  const scorer = new RoleScorer(model);
  const buffer = new FeatureBuffer();
  const cues = quoteModels().proposer.findCues(prose);
  expect(cues.length).toBeGreaterThan(3);
  // Twice: the second time all words are known.
  for (const cue of [...cues, ...cues]) {
    const units = unitsAround(prose, cue);
    buffer.clear();
    addRoleFeatures(prose, cue, units, buffer);
    const plain = table.sumTokens(buffer, new Int32Array(buffer.length));
    expect([...scorer.sums(prose, cue, units).subarray(0, units.length)]).toEqual([...plain]);
  }
});
