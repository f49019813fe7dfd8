import type { EntityType } from '../../../model/annotations.ts';
import type { Span } from '../../../model/span.ts';
import { BoundedCache } from '../../../text/bounded-cache.ts';
import { foldAccents } from '../../../text/fold.ts';
import type { TokenRange } from '../../../text/sentences.ts';

/** A name as it stands in the text, before it is known whom it names. */
export interface Mention extends Span {
  readonly type: EntityType;
  readonly tokens: TokenRange;
  readonly text: string;
  /** The name's words folded for comparison: see `foldWords`. */
  readonly words: readonly string[];
  /** `Mr.`, `Mrs.`, `Ms.` before a person's name tell the gender. */
  readonly gender?: 'female' | 'male' | undefined;
  /** The word before a person's name, folded: a title where it is one (`president`). */
  readonly before?: string | undefined;
}

/** All mentions of one entity, in order of the text. */
export interface Cluster {
  readonly mentions: Mention[];
  /** Its full names, folded, each once. */
  readonly forms: (readonly string[])[];
  /** The form with the most words: the first of them. */
  fullest: Mention;
}

const folded = new BoundedCache<string, readonly string[]>(20_000);

/** Lower-case words without accents, stops and apostrophes: `J.` and `j`, `O’Neill` and `O'Neill` are one. */
export function foldWords(text: string): readonly string[] {
  const known = folded.get(text);
  if (known) return known;
  const words = foldAccents(text)
    .replace(/[.'’‘"“”]/g, '')
    .split(/[^\p{L}\p{N}&-]+/u)
    .filter(Boolean);
  folded.set(text, words);
  return words;
}

const isShouted = (text: string): boolean => text.length > 4 && text === text.toUpperCase();

/** Whether one form says more than another of as many words: "Kentucky" than "Ky.", "Mohammed" than "MOHAMMED". */
const isPlainer = (now: string, then: string): boolean =>
  (isShouted(then) && !isShouted(now)) ||
  (then.endsWith('.') && !now.endsWith('.') && now.length > then.length);

/** Adds a mention; the fuller form names the cluster, an abbreviation or running capitals only until another comes. */
export function addMention(cluster: Cluster, mention: Mention): void {
  cluster.mentions.push(mention);
  const { fullest } = cluster;
  const longer = mention.words.length - fullest.words.length;
  if (longer > 0 || (longer === 0 && isPlainer(mention.text, fullest.text))) cluster.fullest = mention;
}

export const clusterOf = (mention: Mention): Cluster => ({
  mentions: [mention],
  forms: [mention.words],
  fullest: mention,
});
