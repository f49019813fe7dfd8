import type { Store } from './open.ts';
import { countOfTouched, firstTouched, nextTouched, touchOne } from './queries/touched.ts';

/**
 * What is to be derived again. `record`: an article whose record came, went or changed. `text`: one of which some record
 * did; others of it may make the article now. `decided`: a name of which people decided something else. `name`: one whose votes
 * changed. `bucket`: one whose facts changed. `subject`: a key phrase whose articles changed. `article`: one whose rows may
 * have changed. `topic`: one whose articles changed. `key`: an entity or topic that relates its articles more or less than
 * before. `links`: an article whose links may have changed. `figures`: one whose figures changed.
 */
export type Touched =
  | 'record'
  | 'text'
  | 'decided'
  | 'name'
  | 'bucket'
  | 'subject'
  | 'article'
  | 'topic'
  | 'key'
  | 'links'
  | 'figures';

export const touch = (store: Store, kind: Touched, key: string): void => store.run(touchOne, { kind, key });

export const isAnyTouched = (store: Store, kind: Touched): boolean =>
  store.one(firstTouched, { kind }) !== undefined;

export const countTouched = (store: Store, kind: Touched): number => store.one(countOfTouched, { kind })!.n;

const AT_ONCE = 500;

/** All of a kind, in order of their keys. What is touched meanwhile comes too where it stands behind the one at hand. */
export function* eachTouched(store: Store, kind: Touched): Generator<string> {
  for (let after = ''; ; ) {
    const keys = store.all(nextTouched, { kind, after, limit: AT_ONCE });
    for (const { key } of keys) yield key;
    if (keys.length < AT_ONCE) return;
    after = keys.at(-1)!.key;
  }
}
