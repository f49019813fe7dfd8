import { type PageRef, partsOfPeriod } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { fitsOnePage } from '../../store/list-pages.ts';
import { countArticles } from '../../store/queries/articles.ts';
import {
  allFigures,
  figureDays,
  figureFamilies,
  figureGroups,
  figureGroupsOfFamily,
  figureMonths,
  figuresInPlaces,
  figuresOfGroup,
  greatestFigures,
  positiveValues,
} from '../../store/queries/figures.ts';
import type { Places, Slice } from '../../store/queries/rows.ts';
import { given } from '../../store/query.ts';
import { figuresPage } from '../routes.ts';
import { periodsBy, sliceOf, type TimeList, timeList, type WholeList } from '../time-lists.ts';
import { countOf, type FigureCard, figureCards } from './cards.ts';
import { monthsOfList, partsBeside } from './months.ts';
import { type Paging, timePaging } from './paging.ts';
import { type CountedLink, FEW, type PageView, pageView, stretchOf } from './view.ts';

/** A register of figures: those of one unit, or of a part of its time. */
export interface FiguresView extends PageView {
  /** `money-usd`, `percent`…; empty for the page that lists the registers. */
  readonly family: string;
  readonly kind: string | null;
  readonly unit: string | null;
  /** `2022-01`, `2022-01-31`, `undated`; empty of all of it. */
  readonly period: string;
  /** The register that the period is of; null where all of it is meant. */
  readonly register: string | null;
  readonly total: number;
  readonly families: readonly (CountedLink & { readonly kind: string; readonly unit: string | null })[];
  /** How many articles the archive has, where there is no figure in any. */
  readonly ofArticles: number;
  /** Whether only some of the newest stand here, and all under shorter times. */
  readonly isHub: boolean;
  /** Those of the unit, the greatest first, or of a part of its time; on the page of registers all, where they are few. */
  readonly figures: readonly FigureCard[];
  /** On the first of several pages of a register. */
  readonly greatest: readonly FigureCard[];
  /** On the first page of a register or a period: its values above nought, the least first; of very many the newest. */
  readonly values: readonly { readonly value: number; readonly text: string; readonly title: string }[];
  /** Figures of different articles that seem to be about one thing and differ, earliest article first in a group. */
  readonly differing: readonly (readonly FigureCard[])[];
  /** On the first of several pages of a register: how many each month has, with a link to where it begins. */
  readonly months: readonly CountedLink[];
  /** Lists of shorter times: of a month of very many its days, the latest first; of a register of very many that of the undated. */
  readonly periods: readonly CountedLink[];
  readonly paging: Paging | null;
}

/** Values in one drawing. */
const MOST_VALUES = 2_000;
const MOST_GREATEST = 20;
/** Groups on one page: more are no longer read. */
const MOST_GROUPS = 50;

export function figuresView(context: ArchiveContext, ref: PageRef): FiguresView {
  return ref.key === '' ? registersView(context, ref) : registerView(context, ref);
}

type OwnFacts = Omit<FiguresView, keyof PageView>;

/** The page of all registers. */
function registersView(context: ArchiveContext, ref: PageRef): FiguresView {
  const { count: total } = stretchOf(context, 'figures', '');
  const own: OwnFacts = {
    ...NOTHING,
    total,
    ofArticles: total > 0 ? 0 : countOf(context, countArticles),
    families: context.store.allOnce(figureFamilies).map(({ family, kind, unit, count }) => ({
      text: family,
      href: context.href(figuresPage(family)),
      kind,
      unit,
      count,
    })),
    figures: total <= FEW ? figureCards(context, allFigures, { limit: total }) : [],
    differing: groupsOf(context, context.store.all(figureGroups, { limit: MOST_GROUPS })),
  };
  return { ...pageView(context, ref, { title: '', description: context.config.title }), ...own };
}

const NOTHING: OwnFacts = {
  family: '',
  kind: null,
  unit: null,
  period: '',
  register: null,
  total: 0,
  families: [],
  ofArticles: 0,
  isHub: false,
  figures: [],
  greatest: [],
  values: [],
  differing: [],
  months: [],
  periods: [],
  paging: null,
};

function registerView(context: ArchiveContext, ref: PageRef): FiguresView {
  const { store, config, href } = context;
  const { of: family, period } = partsOfPeriod(ref.key);
  const known = store.allOnce(figureFamilies).find((one) => one.family === family);
  const list = figureList(context, family, period);
  const isHub = list.parts.length > 0;
  const first = figuresPage(family, period);
  const own: OwnFacts = {
    ...NOTHING,
    family,
    kind: known?.kind ?? null,
    unit: known?.unit ?? null,
    period,
    register: period === '' ? null : href(figuresPage(family)),
    total: list.count,
    isHub,
    figures: figuresOf(context, family, list, ref.number),
    ...(ref.number > 0 ? {} : onFirstPage(context, family, list)),
    paging: timePaging(context, list, first, ref.number),
  };
  const breadcrumbs = [{ text: 'figures', href: href(figuresPage()) }];
  return { ...pageView(context, ref, { title: ref.key, description: config.title, breadcrumbs }), ...own };
}

/** What only the first page of a register, or of a period of it, shows. */
function onFirstPage(context: ArchiveContext, family: string, list: TimeList): Partial<OwnFacts> {
  const { store } = context;
  const places = placesIn(context, family, { offset: list.newer, limit: Math.min(list.count, MOST_VALUES) });
  const values = store.all(positiveValues, places);
  const whole = figuresPage(family);
  if (list.period !== '') return { values, periods: partsBeside(context, list, whole) };
  const isWhole = fitsOnePage(context, list.count);
  const groups = store.all(figureGroupsOfFamily, { family, limit: MOST_GROUPS });
  return {
    values,
    greatest: isWhole ? [] : figureCards(context, greatestFigures, { family, limit: MOST_GREATEST }),
    months: isWhole ? [] : monthsOfList(context, wholeRegister(context, family), whole),
    periods: partsBeside(context, list, whole),
    differing: groupsOf(context, groups),
  };
}

/** The figures of a unit in the order of time, or of a period of it. */
const figureList = (context: ArchiveContext, family: string, period: string): TimeList =>
  timeList(context, wholeRegister(context, family), period);

export const wholeRegister = (context: ArchiveContext, family: string): WholeList => ({
  period: '',
  count: stretchOf(context, 'figures', family).count,
  periodsOf: periodsBy(context, given(figureMonths, { family }), given(figureDays, { family })),
});

/** A slice of the figures of a unit as places in the list of all figures. */
const placesIn = (context: ArchiveContext, family: string, { offset, limit }: Slice): Places => ({
  from: stretchOf(context, 'figures', family).first + offset,
  places: limit,
});

/** The greatest first where one page has all; of several pages each has those of its time, the newest first. */
function figuresOf(context: ArchiveContext, family: string, list: TimeList, number: number): FigureCard[] {
  const slice = sliceOf(context, list, number);
  const figures = figureCards(context, figuresInPlaces, placesIn(context, family, slice));
  if (!fitsOnePage(context, list.count)) return figures;
  const size = ({ value, high, low }: FigureCard): number => value ?? high ?? low ?? Number.NEGATIVE_INFINITY;
  return figures.sort((a, b) => size(b) - size(a));
}

const groupsOf = (context: ArchiveContext, groups: readonly { readonly grp: string }[]): FigureCard[][] =>
  groups.map(({ grp }) => figureCards(context, figuresOfGroup, { grp }));
