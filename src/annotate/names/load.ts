import { readFileSync } from 'node:fs';
import { openWeights } from '../../learn/index.ts';
import { type NameModel, readNameModel } from './model-file.ts';

/** Where `cuttings train names` writes and the tagger reads, within the folder of models. */
export const NAMES_FILE = 'names.bin';

let loaded: NameModel | undefined;

/** The name model of this installation; read once per process, at first use. */
export function nameModel(): NameModel {
  loaded ??= readNameModel(
    openWeights(readFileSync(new URL(`../../../models/${NAMES_FILE}`, import.meta.url))),
  );
  return loaded;
}
