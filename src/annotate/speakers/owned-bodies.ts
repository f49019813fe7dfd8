import type { Entity, Name } from '../../model/annotations.ts';
import { entityIdOf } from '../../model/entity-ids.ts';
import { firstFrom, type Reading } from '../reading.ts';
import { OWNED_BODIES } from './source-words.data.ts';

/** Bodies that are called after their head: the `Voss campaign`, the `Ott administration`. */
export interface OwnedBodies {
  readonly entities: readonly Entity[];
  /** Where they are named, sorted by start; each holds the name of its owner. */
  readonly names: readonly Name[];
  /** The names of owners in them: these mean the body there, not the person. */
  readonly owners: ReadonlySet<Name>;
  /** Body → its owner, by identifiers. */
  readonly ownerOf: ReadonlyMap<string, string>;
}

const NONE: OwnedBodies = { entities: [], names: [], owners: new Set(), ownerOf: new Map() };

/** Noun → the noun of the name: a `camp` is a campaign. */
const nouns: ReadonlyMap<string, string> = new Map(
  OWNED_BODIES.trim()
    .split('\n')
    .flatMap((line) => line.split(' ').map((word, _i, all) => [word, all[0]!] as const)),
);

/** `camp` → `campaign`: how a body is called that bears a person's name, if it can be called so. */
export const ownedNoun = (word: string): string | undefined => nouns.get(word);

/** Words that may stand between: "Voss's *presidential* campaign". */
const BETWEEN = /^(?:presidential|reelection|re-election|primary|election|senate|gubernatorial)$/;
const POSSESSIVE = /^['’]s?$/;

/** Finds the bodies that bear a person's name: an article that prints "the Voss camp" names somebody who may speak. */
export function ownedBodiesIn(reading: Reading, names: readonly Name[]): OwnedBodies {
  const found = new Map<string, Entity>();
  const ownerOf = new Map<string, string>();
  const own: Name[] = [];
  const owners = new Set<Name>();
  for (const name of names) {
    if (name.type !== 'person') continue;
    const body = bodyBehind(reading, name);
    if (!body) continue;
    const printed = reading.text.slice(name.start, name.end).replace(/\s+/g, ' ');
    const key = `${name.entity} ${body.noun}`;
    const full = `${printed} ${body.noun}`;
    const entity = found.get(key) ?? {
      id: entityIdOf('organisation', full),
      type: 'organisation',
      name: full,
      roles: [],
    };
    found.set(key, entity);
    ownerOf.set(entity.id, name.entity);
    own.push({ start: name.start, end: body.end, type: 'organisation', entity: entity.id });
    owners.add(name);
  }
  return own.length === 0 ? NONE : { entities: [...found.values()], names: own, owners, ownerOf };
}

/** The noun behind a name that makes it a body's, and where it ends. */
function bodyBehind({ tokens, text }: Reading, { end }: Name): { noun: string; end: number } | undefined {
  const wordAt = (i: number): string =>
    i < tokens.length ? text.slice(tokens.starts[i]!, tokens.ends[i]!) : '';
  let i = firstFrom(tokens, end);
  if (POSSESSIVE.test(wordAt(i))) i++;
  if (BETWEEN.test(wordAt(i))) i++;
  const noun = nouns.get(wordAt(i));
  return noun === undefined ? undefined : { noun, end: tokens.ends[i]! };
}
