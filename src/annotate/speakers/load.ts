import { readFileSync } from 'node:fs';
import { once } from '../../once.ts';
import { projectFile } from '../../project.ts';
import type { RankWeights } from './rank.data.ts';

/** Where `cuttings train speakers` writes, within the folder of models. */
export const SPEAKERS_FILE = 'speakers.json';

/** The ranking weights of this installation. */
export const rankWeights = once(
  () => JSON.parse(readFileSync(projectFile(`models/${SPEAKERS_FILE}`), 'utf8')) as RankWeights,
);
