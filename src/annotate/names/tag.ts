import { decodeLabels, FeatureBuffer, type TypedRange } from '../../learn/index.ts';
import { Agreement } from './agreement.ts';
import type { NameDocument } from './document.ts';
import { featurize, type Scene } from './features.ts';
import { LABELS } from './labels.ts';
import type { NameModel } from './model-file.ts';

const buffer = new FeatureBuffer();

/** The names of a document as token ranges, by two stages: the second sees what the first said of the whole text. */
export function tag({ first, second, knowledge }: NameModel, document: NameDocument): TypedRange[] {
  const { sentences, types } = document;
  const scene: Scene = { document, knowledge, marks: knowledge.mark(document) };
  const labels = new Uint8Array(types.length);
  for (let s = 0; s < sentences.length; s++) {
    buffer.clear();
    featurize(scene, s, buffer);
    labels.set(first.decode(first.scores(buffer), buffer.length), sentences.starts[s]!);
  }
  const agreement = new Agreement(document, labels, LABELS);
  const found: TypedRange[] = [];
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences.starts[s]!;
    buffer.clear();
    featurize(scene, s, buffer, agreement);
    const path = second.decode(second.scores(buffer), buffer.length);
    for (const { range, type } of decodeLabels(LABELS, path))
      found.push({ range: [range[0] + from, range[1] + from], type });
  }
  return found;
}
