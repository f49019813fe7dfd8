import type { ArchiveConfig } from '../../config/archive-config.ts';
import type { PageRef, PageType } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import type { Places } from '../../store/queries/rows.ts';
import { type OrderedList, type Stretch, stretch } from '../../store/queries/stretches.ts';
import { isRelative, topOf } from '../page-context.ts';
import { assetFile, fileLink, HOME_PAGE, sectionPage } from '../routes.ts';
import { hasStyles, logoPath, THEME_STYLES } from '../theme.ts';
import type { PreviewImage } from './link-preview.ts';

export interface Link {
  readonly text: string;
  readonly href: string;
}

/** A link with a number beside it: a month and its articles. */
export interface CountedLink extends Link {
  readonly count: number;
}

/** Another form of the page: a feed or its data. */
export interface Alternate {
  readonly type: string;
  readonly title: string;
  readonly href: string;
}

/** A statement about the page in its head, under a name (`DC.title`), a property (`og:title`) or both. */
export interface MetaTag {
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}

/** What every page shows around its content: the contract between views and the page layout. */
export interface PageView {
  readonly type: PageType;
  readonly path: string;
  readonly title: string;
  /** For search engines and link previews; plain text. */
  readonly description: string;
  readonly canonical: string;
  readonly breadcrumbs: readonly Link[];
  readonly alternates: readonly Alternate[];
  /** More than every page has: for reference managers and in the Open Graph protocol. */
  readonly metadata: readonly MetaTag[];
  /** The picture that stands for the page where it is linked; null where there is none. */
  readonly image: PreviewImage | null;
  /** JSON-LD objects (schema.org). */
  readonly jsonLd: readonly object[];
  readonly site: SiteView;
}

/** What is the same on every page. */
export interface SiteView {
  readonly title: string;
  readonly description: string | null;
  readonly language: string;
  /** Address of the logo; null where there is none. */
  readonly logo: string | null;
  /** Stylesheets, in their order. */
  readonly styles: readonly string[];
  /** Fonts that every page begins with; none where a theme may have set others. */
  readonly fonts: readonly string[];
  /** `/` or `/archive/`: what links and assets begin with; with `links: relative`, `../../`. */
  readonly basePath: string;
  /** Whether links lead to files, not to folders. */
  readonly namesFiles: boolean;
  readonly sections: readonly { readonly id: SectionId; readonly href: string }[];
  /** Where mistakes are reported, `mailto:` or `https:`; null where nobody asks for reports. */
  readonly mistakes: string | null;
  /** Sections that this archive does without: nothing leads there. */
  readonly leaveOut: readonly string[];
}

/** The main navigation, in its order. */
export const SECTIONS = ['articles', 'people', 'topics', 'quotes', 'figures', 'dates', 'search'] as const;
export type SectionId = (typeof SECTIONS)[number];

const FONTS = ['fonts/newsreader.woff2', 'fonts/libre-franklin.woff2'].map(assetFile);

/** What a view says of its own page; the rest of `PageView` follows from it. */
export interface PageFacts {
  readonly title: string;
  readonly description: string;
  readonly breadcrumbs?: readonly Link[];
  readonly alternates?: readonly Alternate[];
  readonly metadata?: PageView['metadata'];
  readonly jsonLd?: readonly object[];
}

export function pageView(context: ArchiveContext, ref: PageRef, facts: PageFacts): PageView {
  const { config } = context;
  return {
    type: ref.type,
    path: ref.path,
    canonical: context.url(ref.path),
    breadcrumbs: [],
    alternates: [],
    metadata: [],
    image: null,
    jsonLd: [],
    ...facts,
    site: {
      title: config.title,
      description: config.description ?? null,
      language: config.language,
      logo: config.logo ? context.href(logoPath(config.logo)) : null,
      fonts: config.theme ? [] : FONTS.map(context.href),
      styles: ['cuttings.css', ...(hasStyles(config) ? [THEME_STYLES] : [])].map((name) =>
        context.href(assetFile(name)),
      ),
      basePath: isRelative(context, ref) ? topOf(ref) : context.href(HOME_PAGE),
      namesFiles: isRelative(context, ref),
      mistakes: contactOf(config),
      leaveOut: config.leaveOut,
      sections: SECTIONS.filter((id) => !config.leaveOut.some((section) => section === id)).map((id) => ({
        id,
        href: context.href(sectionPage(id)),
      })),
    },
  };
}

/** From a page to an address of the site, for what templates lead to by themselves. */
export const linkTo = ({ site }: Pick<PageView, 'site'>, address: string): string =>
  site.basePath + (site.namesFiles ? fileLink(address) : address);

const contactOf = ({ reportMistakes }: ArchiveConfig): string | null =>
  reportMistakes === undefined
    ? null
    : URL.canParse(reportMistakes)
      ? reportMistakes
      : `mailto:${reportMistakes}`;

/** How many of the newest stand on a page that leads to the lists of shorter times, which have all. */
export const HUB_LATEST = 20;

/** Up to so many finds stand on the first page of their register: a list of lists would hide them. */
export const FEW = 40;

/** Where a list stands in one of the ordered lists; `key` is empty for all of it. */
export const stretchOf = ({ store }: ArchiveContext, list: OrderedList, key: string): Stretch =>
  store.allOnce(stretch, { list, key })[0] ?? { first: 1, count: 0 };

/** All of a list. */
export const placesOf = ({ first, count }: Stretch): Places => ({ from: first, places: count });
