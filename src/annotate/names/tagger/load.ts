import { readFileSync } from 'node:fs';
import { once } from '../../../once.ts';
import { projectFile } from '../../../project.ts';
import { openWeights } from '../../../tagger/weights-file.ts';
import { readNameModel } from './name-model.ts';
import { NameTagger } from './name-tagger.ts';

/** Where `cuttings train names` writes and the tagger reads, within the folder of models. */
export const NAMES_FILE = 'names.bin';

/** The name tagger of this installation. */
export const nameTagger = once(
  () => new NameTagger(readNameModel(openWeights(readFileSync(projectFile(`models/${NAMES_FILE}`))))),
);
