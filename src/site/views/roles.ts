import type { RoleInSentence } from '../../model/identity.ts';
import type { IdentityKey } from '../../model/ids.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { printedRoles } from '../../store/queries/entities.ts';
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

interface Found extends PrintedRole {
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
  for (const { roles, title, path } of context.store.all(printedRoles, { entity })) {
    const article = { text: title, href: context.href(path) };
    for (const { text, ...sentence } of JSON.parse(roles) as RoleInSentence[]) {
      const known = found.get(text.toLowerCase());
      if (known) known.count++;
      else found.set(text.toLowerCase(), { text, count: 1, article, sentence });
    }
  }
  const sorted = [...found.values()].sort((a, b) => b.count - a.count);
  return { role: fullest(sorted)?.text ?? null, roles: sorted.slice(0, MOST) };
}

/** Of the common roles the one of most words: “Secretary of State” says more than “Secretary”. */
function fullest(roles: readonly Found[]): Found | undefined {
  const words = ({ text }: Found): number => text.split(/\s+/).length;
  const common = roles.filter(({ count }) => count * 3 >= roles[0]!.count);
  return common.reduce((best, role) => (words(role) > words(best) ? role : best), common[0]!);
}
