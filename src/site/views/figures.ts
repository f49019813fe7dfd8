import type { ArchiveContext } from '../../store/archive-context.ts';
import type { PageRef } from '../page.ts';
import { figuresPage } from '../routes.ts';
import { countOf, type FigureCard, figureCards } from './cards.ts';
import { type CountedLink, FEW, offsetOf, type PageView, type Paging, pageView, pagingOf } from './view.ts';

/** A register of figures: those of one unit, greatest first. */
export interface FiguresView extends PageView {
  /** `money-usd`, `percent`…; empty for the page that lists the registers. */
  readonly family: string;
  readonly kind: string | null;
  readonly unit: string | null;
  readonly total: number;
  readonly families: readonly (CountedLink & { readonly kind: string; readonly unit: string | null })[];
  /** Those of the unit; on the page of registers all, where they are few. */
  readonly figures: readonly FigureCard[];
  /** On the first page of a register: all its values above nought, the least first. */
  readonly values: readonly { readonly value: number; readonly text: string; readonly title: string }[];
  /** Figures of different articles that seem to be about one thing and differ, earliest article first in a group. */
  readonly differing: readonly (readonly FigureCard[])[];
  readonly paging: Paging | null;
}

/** Groups on one page: more are no longer read. */
const MOST_GROUPS = 50;

export function figuresView(context: ArchiveContext, ref: PageRef): FiguresView {
  const families = figureFamilies(context);
  const own = families.find(({ family }) => family === ref.key);
  const { limit, offset } = offsetOf(context, ref.number);
  const total = ref.key ? countOf(context, 'figures WHERE family = ?', ref.key) : countOf(context, 'figures');
  return {
    ...pageView(context, ref, {
      title: ref.key,
      description: context.config.title,
      breadcrumbs: ref.key ? [{ text: 'figures', href: context.href(figuresPage()) }] : [],
    }),
    family: ref.key,
    kind: own?.kind ?? null,
    unit: own?.unit ?? null,
    total,
    families: families.map(({ family, kind, unit, count }) => ({
      text: family,
      href: context.href(figuresPage(family)),
      kind,
      unit,
      count,
    })),
    figures:
      ref.key || total <= FEW
        ? figureCards(
            context,
            "WHERE ? IN ('', f.family)",
            [ref.key],
            `ORDER BY f.magnitude DESC, f.article, f.seq LIMIT ${limit} OFFSET ${offset}`,
          )
        : [],
    values: ref.key && ref.number === 1 ? positiveValues(context, ref.key) : [],
    differing: ref.number === 1 ? differingFigures(context, ref.key) : [],
    paging: ref.key ? pagingOf(context, figuresPage(ref.key), ref.number, total) : null,
  };
}

const positiveValues = (context: ArchiveContext, family: string): FiguresView['values'] =>
  context.store.all(
    `SELECT coalesce(f.value, f.high, f.low) AS value, f.text, a.title FROM figures f JOIN articles a ON a.id = f.article
     WHERE f.family = ? AND coalesce(f.value, f.high, f.low) > 0 ORDER BY 1, f.article, f.seq`,
    family,
  );

/** The registers of figures, the fullest first. */
export const figureFamilies = (
  context: ArchiveContext,
): { family: string; kind: string; unit: string | null; count: number }[] =>
  context.store.all(
    'SELECT family, kind, unit, count(*) AS count FROM figures GROUP BY family ORDER BY count DESC, family',
  );

function differingFigures(context: ArchiveContext, family: string): FigureCard[][] {
  const groups = context.store.all<{ grp: number }>(
    `SELECT DISTINCT g.grp FROM figure_groups g JOIN figures f ON f.article = g.article AND f.seq = g.seq
     WHERE ? IN ('', f.family) ORDER BY g.grp DESC LIMIT ${MOST_GROUPS}`,
    family,
  );
  return groups.map(({ grp }) =>
    figureCards(
      context,
      'JOIN figure_groups g ON g.article = f.article AND g.seq = f.seq WHERE g.grp = ?',
      [grp],
      'ORDER BY f.published, f.article, f.seq',
    ),
  );
}
