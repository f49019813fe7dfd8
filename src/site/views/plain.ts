import type { Change, TopicChange } from '../../model/change.ts';
import type { IdentityReason } from '../../model/identity-reason.ts';
import type { PageRef } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { decidedByHand } from '../../store/identity-reasons.ts';
import { renamedOutlets } from '../../store/queries/outlets.ts';
import { redirectTarget } from '../../store/queries/redirects.ts';
import { changes, removedCount, topicChanges } from '../../store/queries/report.ts';
import { sourceHref } from './contents.ts';
import { type Link, type PageView, pageView } from './view.ts';

export interface ChangesView extends PageView {
  readonly changes: readonly { readonly article: Link; readonly change: Change }[];
  /** How much was taken down on request; what it was is kept nowhere. */
  readonly removed: number;
  /** Topics that were renamed, hidden, merged, or given words. */
  readonly topics: readonly TopicChange[];
  /** Outlets that are called otherwise than their articles do. */
  readonly sources: readonly {
    readonly source: Link;
    readonly aliases: readonly string[];
    readonly note: string;
  }[];
  /** Identities that the authority file joined, kept apart or renamed. */
  readonly identities: readonly { readonly entity: Link; readonly reasons: readonly IdentityReason[] }[];
}

export function changesView(context: ArchiveContext, ref: PageRef): ChangesView {
  return {
    ...pageView(context, ref, { title: 'changes', description: context.config.title }),
    changes: context.store.all(changes).map(({ change, title, path }) => ({
      change: JSON.parse(change) as Change,
      article: { text: title, href: context.href(path) },
    })),
    removed: Number(context.store.one(removedCount)?.value ?? 0),
    topics: context.store.all(topicChanges).map(({ change }) => JSON.parse(change) as TopicChange),
    sources: context.store.all(renamedOutlets).map(({ source, name, aliases, note }) => ({
      source: { text: name, href: sourceHref(context, source) ?? '' },
      aliases: JSON.parse(aliases) as string[],
      note,
    })),
    identities: decidedByHand(context.store).map(({ name, path, reasons }) => ({
      entity: { text: name, href: context.href(path) },
      reasons,
    })),
  };
}

/** An address that was given up. */
export interface RedirectView extends PageView {
  readonly target: string;
}

export function redirectView(context: ArchiveContext, ref: PageRef): RedirectView {
  const { target } = context.store.one(redirectTarget, { path: ref.key })!;
  return {
    ...pageView(context, ref, { title: context.config.title, description: context.config.title }),
    canonical: context.url(target),
    target: context.href(target),
  };
}

/** Not-found: a page whose content is in its template. */
export const plainView = (context: ArchiveContext, ref: PageRef): PageView =>
  pageView(context, ref, { title: ref.type, description: context.config.title });
