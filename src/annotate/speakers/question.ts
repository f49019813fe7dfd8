import type { Attribution } from '../../model/annotations.ts';
import type { Description } from './describe.ts';
import type { Heard } from './heard.ts';
import type { RankFeature, RankKind } from './rank.data.ts';
import type { SpokenSoFar } from './spoken.ts';

/** Where a pronoun or a description stands. */
export interface Place {
  readonly start: number;
  readonly sentence: number;
  /** The sentence in which the attribution begins: the words before `he said` may be several. */
  readonly opening: number;
  readonly block: number;
  readonly attribution: Attribution;
  /** Inside the content of another attribution. */
  readonly reported: boolean;
  /** Who spoke before. */
  readonly spoken: SpokenSoFar;
  /** Who is named as a source, anywhere in the article. */
  readonly heard: Heard;
}

/** Who is asked for: by a pronoun, or by a description with what it says. */
export interface Question {
  readonly kind: RankKind;
  readonly description?: Description;
  /** Of a pronoun. */
  readonly gender?: 'female' | 'male' | undefined;
}

/** Takes the features of a candidate as they are found, each once. */
export interface Features {
  set(feature: RankFeature, value: number): unknown;
}
