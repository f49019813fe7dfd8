import { readFileSync } from 'node:fs';
import { projectFile } from '../../../project.ts';
import { openWeights } from '../../../tagger/weights-file.ts';
import { readNameModel } from './name-model.ts';
import { NameTagger } from './name-tagger.ts';

/** Where `cuttings train names` writes and the tagger reads, within the folder of models. */
export const NAMES_FILE = 'names.bin';

let loaded: NameTagger | undefined;

/** The name tagger of this installation; read once per process, at first use. */
export const nameTagger = (): NameTagger => (loaded ??= readTagger());

function readTagger(): NameTagger {
  const file = projectFile(`models/${NAMES_FILE}`);
  return new NameTagger(readNameModel(openWeights(readFileSync(file))));
}
