import { readFileSync } from 'node:fs';
import { projectFile } from '../../project.ts';
import type { RankWeights } from './rank.data.ts';

/** Where `cuttings train speakers` writes, within the folder of models. */
export const SPEAKERS_FILE = 'speakers.json';

let loaded: RankWeights | undefined;

/** The ranking weights of this installation; read once per process, at first use. */
export function rankWeights(): RankWeights {
  loaded ??= JSON.parse(readFileSync(projectFile(`models/${SPEAKERS_FILE}`), 'utf8')) as RankWeights;
  return loaded;
}
