import type { Attribution, Name } from '../../model/annotations.ts';
import type { Reading } from '../reading.ts';
import { findCues } from './find-cues.ts';
import { findRoles } from './find-roles.ts';
import { kindOf } from './quotations.ts';
import { setScene, spanOfTokens } from './scene.ts';
import { unitsAround } from './units.ts';

/** Who says what: direct, mixed and indirect attributions, sorted by where they start. */
export function findQuotes(reading: Reading, names: readonly Name[]): Attribution[] {
  const scene = setScene(reading, names);
  const found: Attribution[] = [];
  for (const cue of findCues(scene)) {
    const roles = findRoles(scene, unitsAround(scene, cue));
    if (!roles) continue;
    const kind = kindOf(reading.text, scene.quotations, roles.content);
    found.push({ kind, ...roles, cue: [spanOfTokens(scene, cue.from, cue.to)], confidence: 0.5 });
  }
  return found.sort((a, b) => firstOffset(a) - firstOffset(b));
}

const firstOffset = ({ content, cue, source }: Attribution): number =>
  Math.min(...[...content, ...cue, ...source].map(({ start }) => start));
