import type { PageRef } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { fitsOnePage, recentPlaces } from '../../store/list-pages.ts';
import { countArticles } from '../../store/queries/articles.ts';
import {
  allFigures,
  figureFamilies,
  figureGroups,
  figureGroupsOfFamily,
  figureMonths,
  figuresInPlaces,
  figuresOfGroup,
  greatestFigures,
  positiveValues,
} from '../../store/queries/figures.ts';
import type { Stretch } from '../../store/queries/stretches.ts';
import { figuresPage } from '../routes.ts';
import { countOf, type FigureCard, figureCards } from './cards.ts';
import { monthsInList } from './months.ts';
import { type Paging, recentPaging } from './paging.ts';
import { type CountedLink, FEW, type PageView, pageView, stretchOf } from './view.ts';

/** A register of figures: those of one unit. */
export interface FiguresView extends PageView {
  /** `money-usd`, `percent`…; empty for the page that lists the registers. */
  readonly family: string;
  readonly kind: string | null;
  readonly unit: string | null;
  readonly total: number;
  readonly families: readonly (CountedLink & { readonly kind: string; readonly unit: string | null })[];
  /** How many articles the archive has, where there is no figure in any. */
  readonly ofArticles: number;
  /** Those of the unit, the greatest first, or of a part of its time; on the page of registers all, where they are few. */
  readonly figures: readonly FigureCard[];
  /** On the first of several pages of a register. */
  readonly greatest: readonly FigureCard[];
  /** On the first page of a register: its values above nought, the least first; of very many the newest. */
  readonly values: readonly { readonly value: number; readonly text: string; readonly title: string }[];
  /** Figures of different articles that seem to be about one thing and differ, earliest article first in a group. */
  readonly differing: readonly (readonly FigureCard[])[];
  /** On the first of several pages of a register: how many each month has, with a link to where it begins. */
  readonly months: readonly CountedLink[];
  readonly paging: Paging | null;
}

/** Values in one drawing. */
const MOST_VALUES = 2_000;
const MOST_GREATEST = 20;
/** Groups on one page: more are no longer read. */
const MOST_GROUPS = 50;

export function figuresView(context: ArchiveContext, ref: PageRef): FiguresView {
  const families = context.store.allOnce(figureFamilies);
  const own = families.find(({ family }) => family === ref.key);
  const family = ref.key;
  const list = stretchOf(context, 'figures', family);
  const total = list.count;
  const isFirst = ref.number === 0;
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
    ofArticles: total > 0 ? 0 : countOf(context, countArticles),
    families: (ref.key ? [] : families).map(({ family, kind, unit, count }) => ({
      text: family,
      href: context.href(figuresPage(family)),
      kind,
      unit,
      count,
    })),
    figures: family ? figuresOf(context, list, ref) : total <= FEW ? allOfThem(context, total) : [],
    greatest:
      family && isFirst && !fitsOnePage(context, total)
        ? figureCards(context, greatestFigures, { family, limit: MOST_GREATEST })
        : [],
    values:
      family && isFirst
        ? context.store.all(positiveValues, { from: list.first, places: Math.min(total, MOST_VALUES) })
        : [],
    differing: isFirst ? differingFigures(context, ref.key) : [],
    months: family && isFirst && !fitsOnePage(context, total) ? monthsOf(context, family, total) : [],
    paging: family ? recentPaging(context, figuresPage(family), ref.number, total, { byMonth: true }) : null,
  };
}

function monthsOf(context: ArchiveContext, family: string, total: number): CountedLink[] {
  const rows = context.store.all(figureMonths, { family });
  const hrefs = monthsInList(context, rows, figuresPage(family), total);
  return rows.map(({ month, count }) => ({ text: month, count, href: hrefs.get(month)! }));
}

const allOfThem = (context: ArchiveContext, total: number): FigureCard[] =>
  figureCards(context, allFigures, { limit: total });

/** The greatest first where one page has all; of several pages each has those of its time, the newest first. */
function figuresOf(context: ArchiveContext, list: Stretch, { number }: PageRef): FigureCard[] {
  const figures = figureCards(context, figuresInPlaces, recentPlaces(context, list, number));
  if (!fitsOnePage(context, list.count)) return figures;
  const size = ({ value, high, low }: FigureCard): number => value ?? high ?? low ?? Number.NEGATIVE_INFINITY;
  return figures.sort((a, b) => size(b) - size(a));
}

function differingFigures(context: ArchiveContext, family: string): FigureCard[][] {
  const { store } = context;
  const groups = family
    ? store.all(figureGroupsOfFamily, { family, limit: MOST_GROUPS })
    : store.all(figureGroups, { limit: MOST_GROUPS });
  return groups.map(({ grp }) => figureCards(context, figuresOfGroup, { grp }));
}
