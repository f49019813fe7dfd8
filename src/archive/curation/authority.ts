import type { EntityType } from '../../model/annotations.ts';
import { diagnose } from '../../model/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import { foldName } from '../../text/fold.ts';
import { naturalBucket } from '../identity/buckets.ts';
import { listOf, type Row, readTable, type TableFile } from './table.ts';

/** The columns of `authority/people.csv`. */
export const PEOPLE_COLUMNS = [
  'id',
  'name',
  'aliases',
  'sameAs',
  'note',
  'merge_into',
  'not_same_as',
  // Optional: person, organisation or place, where the articles' own reading of an alias is wrong.
  'type',
];
const TYPES: ReadonlySet<string> = new Set<EntityType>(['person', 'organisation', 'place', 'other']);
const isType = (cell: string | undefined): cell is EntityType => cell !== undefined && TYPES.has(cell);

/** What a person decided about one identity: a row of `people.csv` (of organisations and places as well). */
export interface AuthorityEntry {
  /** Position among the rows, and the row's place for messages. */
  readonly index: number;
  readonly place: Row['place'];
  /** As written; may be empty. */
  readonly id: string;
  readonly name: string;
  /** The name under which the facts of its group are resolved. */
  readonly canonical: string;
  /** The name that the group's page shows; empty: the usual printed one. */
  readonly display: string;
  readonly type?: EntityType;
  readonly sameAs: readonly string[];
  readonly note: string;
  /** Folded names whose facts belong to this entry's identity: its name, the name in its id, its aliases. */
  readonly names: readonly string[];
  readonly notSameAs: readonly string[];
  /** The entry that it is merged into (itself if none): entries of one `group` are one identity. */
  readonly group: number;
}

/** The authority file on who is who. All look-ups are by folded name. */
export interface Authority {
  readonly entries: readonly AuthorityEntry[];
  /** The bucket of the identity that the name is given to, for a fact of that type. */
  bucketFor(type: EntityType, foldedName: string): string | undefined;
  /** The entry whose identity a folded name belongs to. */
  entryFor(foldedName: string): AuthorityEntry | undefined;
  /** True if a row says that the two folded names are two identities. */
  keepsApart(a: string, b: string): boolean;
  /** All that the other look-ups tell of each folded name that they know, as text: what differs in it was decided otherwise. */
  readonly decisions: ReadonlyMap<string, string>;
}

export const NO_AUTHORITY: Authority = {
  entries: [],
  bucketFor: () => undefined,
  entryFor: () => undefined,
  keepsApart: () => false,
  decisions: new Map(),
};

/** `sergei-ryabkov-p4k7` → `sergei ryabkov`: what an identifier or a name says, folded. */
export function foldedReference(reference: string): string {
  const slug = /^(.+)-[0-9a-z]{4,8}$/.exec(reference);
  return foldName(slug && !/[\sA-Z]/.test(reference) ? slug[1]! : reference);
}

/** A name as written; of an identifier, the name in it. */
const nameOf = (reference: string): string =>
  foldedReference(reference) === foldName(reference) ? reference : foldedReference(reference);

/** Reads `people.csv`. */
export function readAuthority(file: TableFile): {
  authority: Authority;
  diagnostics: readonly Diagnostic[];
} {
  const { rows, diagnostics } = readTable(file, PEOPLE_COLUMNS);
  const drafts = rows.map(draftOf);
  const groups = groupsOf(drafts);
  const entries = drafts.map((draft, index) => {
    const head = drafts[groups[index]!]!;
    const canonical = head.mergeInto?.name || head.name || head.names[0] || '';
    return { ...draft, group: head.index, canonical, display: head.mergeInto ? '' : head.name };
  });
  return { authority: authorityOf(entries), diagnostics: [...diagnostics, ...doubts(entries)] };
}

function draftOf({ cells, place }: Row, index: number) {
  const { id = '', name = '', note = '' } = cells;
  const merged = listOf(cells['merge_into']);
  const names = [id && foldedReference(id), foldName(name), ...listOf(cells['aliases']).map(foldName)];
  return {
    index,
    place,
    id,
    name,
    note,
    ...(isType(cells['type']) ? { type: cells['type'] } : {}),
    sameAs: listOf(cells['sameAs']).filter((url) => /^https?:\/\//i.test(url)),
    names: [...new Set(names.filter((folded) => folded !== ''))],
    notSameAs: listOf(cells['not_same_as']).map(foldedReference),
    mergeInto:
      merged[0] === undefined ? undefined : { folded: foldedReference(merged[0]), name: nameOf(merged[0]) },
  };
}
type DraftEntry = ReturnType<typeof draftOf>;

/**
 * Follows `merge_into`; a target without a row of its own becomes a name of the entry itself.
 * A circle of merges ends at its smallest row.
 */
function groupsOf(drafts: DraftEntry[]): number[] {
  const rowOf = new Map<string, number>();
  for (const { names, index } of drafts)
    for (const folded of names) if (!rowOf.has(folded)) rowOf.set(folded, index);
  return drafts.map((draft) => {
    let at = draft.index;
    const seen = new Set<number>([at]);
    for (;;) {
      const target = drafts[at]!.mergeInto;
      const next = target && rowOf.get(target.folded);
      if (next === undefined || seen.has(next))
        return next === undefined || next === at ? at : Math.min(...seen);
      seen.add(next);
      at = next;
    }
  });
}

function authorityOf(entries: readonly (AuthorityEntry & Pick<DraftEntry, 'mergeInto'>)[]): Authority {
  const byName = new Map<string, AuthorityEntry>();
  const targets = new Map<number, string>();
  for (const entry of entries) {
    const head = entries[entry.group]!;
    for (const folded of entry.names) if (!byName.has(folded)) byName.set(folded, head);
    const target = head.mergeInto?.folded;
    if (target && !byName.has(target)) byName.set(target, head);
    if (head.canonical !== '') targets.set(head.index, head.canonical);
  }
  const apart = strangers(entries);
  return {
    entries,
    bucketFor: (type, folded) => {
      const entry = byName.get(folded);
      const target = entry && targets.get(entry.index);
      return target === undefined ? undefined : naturalBucket(entry?.type ?? type, target);
    },
    entryFor: (folded) => byName.get(folded),
    keepsApart: (a, b) => apart.get(a)?.has(b) === true,
    decisions: decisionsOf(byName, apart),
  };
}

/** By name those that rows say are others, both ways round. */
function strangers(entries: readonly AuthorityEntry[]): Map<string, Set<string>> {
  const apart = new Map<string, Set<string>>();
  const keep = (a: string, b: string): void => void apart.set(a, (apart.get(a) ?? new Set()).add(b));
  for (const { names, notSameAs } of entries)
    for (const a of names)
      for (const b of notSameAs) {
        keep(a, b);
        keep(b, a);
      }
  return apart;
}

/** A fact is compared under the name of whom it belongs to: what is decided of that name is decided of its own. */
function decisionsOf(
  byName: ReadonlyMap<string, AuthorityEntry>,
  apart: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string> {
  const names = new Set([...byName.keys(), ...apart.keys()]);
  return new Map(
    [...names].map((name) => {
      const entry = byName.get(name);
      const resolved = entry && foldName(entry.canonical);
      const others = [name, resolved].map((of) => [...((of !== undefined && apart.get(of)) || [])].sort());
      return [name, JSON.stringify([entry, resolved !== undefined && byName.get(resolved), others])];
    }),
  );
}

function doubts(entries: readonly AuthorityEntry[]): Diagnostic[] {
  const found: Diagnostic[] = [];
  const owner = new Map<string, AuthorityEntry>();
  for (const entry of entries) {
    if (entry.names.length === 0) {
      found.push(diagnose({ code: 'authority-row-without-name' }, entry.place));
    }
    for (const folded of entry.names) {
      const other = owner.get(folded);
      if (other && other.group !== entry.group)
        found.push(
          diagnose(
            { code: 'authority-name-twice', params: { name: folded, first: other.place.line! } },
            entry.place,
          ),
        );
      else owner.set(folded, entry);
    }
  }
  return found;
}

/** Rows that changed nothing, as no article names anybody so. `isNamed` tells that of a folded name. */
export function unmatchedEntries(authority: Authority, isNamed: (name: string) => boolean): Diagnostic[] {
  return authority.entries
    .filter(({ names }) => names.length > 0 && !names.some(isNamed))
    .map(({ name, id, place }) =>
      diagnose({ code: 'authority-row-unmatched', params: { name: name || id } }, place),
    );
}
