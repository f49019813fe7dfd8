import type { IdentityKey } from '../../model/ids.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { printedRoles } from '../../store/queries/entities.ts';
import { getRecord } from '../../store/records.ts';
import { indexSentences } from '../../text/sentence-index.ts';
import type { Link } from './view.ts';

/** A role as printed, with the newest of the articles that print it. */
export interface PrintedRole {
  readonly text: string;
  readonly count: number;
  readonly article: Link;
  /** The sentence that prints it, cut where it is. */
  readonly sentence: { readonly before: string; readonly after: string };
}

export interface Roles {
  /** The role to know them by. */
  readonly role: string | null;
  /** Most frequent first. */
  readonly roles: readonly PrintedRole[];
}

/** Roles that a page shows. */
const MOST = 8;

interface Found {
  readonly text: string;
  readonly at: { readonly start: number; readonly end: number };
  readonly id: string;
  readonly link: Link;
  count: number;
}

/** Whose roles were asked for last: all pages of somebody show the same, and come one after the other. */
const last = new WeakMap<ArchiveContext, { readonly entity: IdentityKey; readonly roles: Roles }>();

export function rolesOf(context: ArchiveContext, entity: IdentityKey): Roles {
  const known = last.get(context);
  if (known?.entity === entity) return known.roles;
  const roles = rolesIn(context, entity);
  last.set(context, { entity, roles });
  return roles;
}

function rolesIn(context: ArchiveContext, entity: IdentityKey): Roles {
  const found = new Map<string, Found>();
  for (const { roles, id, title, path } of context.store.all(printedRoles, { entity })) {
    for (const { text, ...at } of JSON.parse(roles) as { text: string; start: number; end: number }[]) {
      const known = found.get(text.toLowerCase());
      if (known) known.count++;
      else
        found.set(text.toLowerCase(), {
          text,
          at,
          id,
          link: { text: title, href: context.href(path) },
          count: 1,
        });
    }
  }
  const sorted = [...found.values()].sort((a, b) => b.count - a.count);
  return {
    role: fullest(sorted)?.text ?? null,
    roles: sorted.slice(0, MOST).map((role) => ({
      text: role.text,
      count: role.count,
      article: role.link,
      sentence: sentenceOf(context, role),
    })),
  };
}

/** Of the common roles the one of most words: “Secretary of State” says more than “Secretary”. */
function fullest(roles: readonly Found[]): Found | undefined {
  const words = ({ text }: Found): number => text.split(/\s+/).length;
  const common = roles.filter(({ count }) => count * 3 >= roles[0]!.count);
  return common.reduce((best, role) => (words(role) > words(best) ? role : best), common[0]!);
}

function sentenceOf(context: ArchiveContext, { id, at }: Found): PrintedRole['sentence'] {
  const { text, blocks } = getRecord(context.store, id)!;
  const block = blocks.filter(({ start, end }) => start <= at.start && at.end <= end);
  const { start, end } = indexSentences(text, block).at(at.start);
  return { before: text.slice(start, at.start), after: text.slice(at.end, Math.max(end, at.end)) };
}
