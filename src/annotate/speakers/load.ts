import { readFileSync } from 'node:fs';
import type { RankWeights } from './rank.data.ts';

/** Where `cuttings train speakers` writes, within the folder of models. */
export const SPEAKERS_FILE = 'speakers.json';

let loaded: RankWeights | undefined;

/** The ranking weights of this installation; read once per process, at first use. */
export function rankWeights(): RankWeights {
  const file = new URL(`../../../models/${SPEAKERS_FILE}`, import.meta.url);
  loaded ??= JSON.parse(readFileSync(file, 'utf8')) as RankWeights;
  return loaded;
}
