import type { ArchiveContext } from '../../store/archive-context.ts';
import {
  allFigures,
  figureFamilies,
  figureGroups,
  figureGroupsOfFamily,
  figuresInPlaces,
  figuresOfGroup,
  positiveValues,
} from '../../store/queries/figures.ts';
import type { PageRef } from '../page.ts';
import { figuresPage } from '../routes.ts';
import { type FigureCard, figureCards } from './cards.ts';
import {
  type CountedLink,
  FEW,
  type PageView,
  type Paging,
  pageView,
  pagingOf,
  placesOf,
  placesOfPage,
  sliceOf,
  stretchOf,
} from './view.ts';

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
  const families = context.store.allOnce(figureFamilies);
  const own = families.find(({ family }) => family === ref.key);
  const family = ref.key;
  const list = stretchOf(context, 'figures', family);
  const total = list.count;
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
    figures: family
      ? figureCards(context, figuresInPlaces, placesOfPage(context, list, ref.number))
      : total <= FEW
        ? figureCards(context, allFigures, { limit: sliceOf(context, 1).limit })
        : [],
    values: family && ref.number === 1 ? context.store.all(positiveValues, placesOf(list)) : [],
    differing: ref.number === 1 ? differingFigures(context, ref.key) : [],
    paging: ref.key ? pagingOf(context, figuresPage(ref.key), ref.number, total) : null,
  };
}

function differingFigures(context: ArchiveContext, family: string): FigureCard[][] {
  const { store } = context;
  const groups = family
    ? store.all(figureGroupsOfFamily, { family, limit: MOST_GROUPS })
    : store.all(figureGroups, { limit: MOST_GROUPS });
  return groups.map(({ grp }) => figureCards(context, figuresOfGroup, { grp }));
}
