import type { Reading } from '../reading.ts';
import type { Features, Place, Question } from './question.ts';
import { BY_SETTING, type RankFeature, type Setting } from './rank.data.ts';

const bySetting: ReadonlySet<RankFeature> = new Set(BY_SETTING);

/** Where a source stands, as far as it changes what else is telling. */
export function settingOf(
  { text, blocks }: Reading,
  { attribution, start, block }: Place,
  { kind }: Question,
  isOneAlone: boolean,
): readonly Setting[] {
  const found: Setting[] = [];
  const cue = attribution.cue.map((one) => text.slice(one.start, one.end)).join(' ');
  if (GOES_ON.test(cue)) found.push('going on');
  if (isOneAlone) found.push('one alone near');
  // Whom a description means is told by its words wherever it stands.
  const from = Math.min(start, ...attribution.content.map((one) => one.start));
  if (kind === 'pronoun' && from - (blocks[block]?.start ?? 0) <= MARKS) found.push('new paragraph');
  return found;
}

// In characters, before the words: an opening mark.
const MARKS = 2;

/** Verbs of somebody who has spoken already. */
const GOES_ON =
  /\b(?:add(?:ed|s|ing)?|continue[sd]?|continuing|went on|goes on|conclude[sd]?|also|reiterate[sd]?|repeat(?:ed|s)?|elaborate[sd]?|explain(?:ed|s)?|clarif(?:ied|ies)|joke[sd]?|quip(?:ped|s)?|responded|replied|answered)\b/i;

/** Hands features on, and those that mean more or less by the setting a second time, with it. */
export class InSetting implements Features {
  readonly #inner: Features;
  readonly #settings: readonly Setting[];

  constructor(inner: Features, settings: readonly Setting[]) {
    this.#inner = inner;
    this.#settings = settings;
  }

  set(feature: RankFeature, value: number): void {
    this.#inner.set(feature, value);
    if (bySetting.has(feature))
      for (const setting of this.#settings) this.#inner.set(`${feature}, ${setting}` as RankFeature, value);
  }
}
