import {
  assetFile,
  feedOf,
  fill,
  HOME_PAGE,
  type Html,
  html,
  jsonScript,
  linkTo,
  OPEN_SEARCH_FILE,
  type PageView,
  type Printable,
  SITE_JSON_FEED,
  sectionPage,
} from 'cuttings/theme';
import { reporting } from '../parts/report.ts';
import { crumb, structuredData } from '../parts/structured-data.ts';
import { stringsOf } from '../parts/text.ts';

const OPEN_GRAPH_TYPES: Readonly<Partial<Record<PageView['type'], string>>> = {
  article: 'article',
  person: 'profile',
};

/** What a page may load, and from where. */
export const CONTENT_POLICY = html`default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'`;

/** The picture for link previews, in the words of the Open Graph protocol and of X; the size of a page's own. */
export const previewImage = ({ image }: PageView): Html =>
  image
    ? html`<meta property="og:image" content="${image.url}">
${
  image.isOwn &&
  html`<meta property="og:image:width" content="${image.width}">
<meta property="og:image:height" content="${image.height}">
`
}<meta property="og:image:alt" content="${image.alt}">
<meta name="twitter:card" content="summary_large_image">`
    : html`<meta name="twitter:card" content="summary">`;

/** What the head states of the page; the Open Graph's title and address once, by whichever names the view has for them. */
function metadata(view: PageView, title: string): Html {
  const named = new Set(view.metadata.map(({ property }) => property));
  const common = [
    { property: 'og:title', content: title },
    { property: 'og:url', content: view.canonical },
    { property: 'og:type', content: OPEN_GRAPH_TYPES[view.type] ?? 'website' },
    { property: 'og:locale', content: stringsOf(view).locale },
    { property: 'og:site_name', content: view.site.title },
  ];
  const tags: PageView['metadata'] = [
    ...view.metadata,
    ...common.filter(({ property }) => !named.has(property)),
  ];
  return html`${tags.map(
    ({ name, property, content }) =>
      html`<meta${name && html` name="${name}"`}${property && html` property="${property}"`} content="${content}">\n`,
  )}`;
}

/** What leads from a page to others of its kind: its own feeds and forms, the archive's feeds, its search. */
function alternates(view: PageView): Html {
  const { site, type } = view;
  const href = (path: string): string => linkTo(view, path);
  const [isHome, isSearch] = [type === 'home', type === 'search'];
  const all = [
    { rel: 'alternate', type: 'application/atom+xml', title: site.title, href: href(feedOf(HOME_PAGE)) },
    isHome && {
      rel: 'alternate',
      type: 'application/feed+json',
      title: site.title,
      href: href(SITE_JSON_FEED),
    },
    (isHome || isSearch) && {
      rel: 'search',
      type: 'application/opensearchdescription+xml',
      title: site.title,
      href: href(OPEN_SEARCH_FILE),
    },
    ...view.alternates.map((one) => ({ rel: 'alternate', ...one })),
  ];
  return html`${all.map(
    (link) =>
      link && html`<link rel="${link.rel}" type="${link.type}" title="${link.title}" href="${link.href}">\n`,
  )}`;
}

/** Fonts, stylesheets and the icon. */
export const lookOf = ({ site }: PageView): Html =>
  html`${site.fonts.map((href) => html`<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin>\n`)}${site.styles.map((href) => html`<link rel="stylesheet" href="${href}">`)}
<link rel="icon" href="${site.basePath}${assetFile('icon.svg')}" type="image/svg+xml">`;

/** The archive's own logo; the stylesheet has scissors where there is none. */
export const logo = ({ site }: PageView): Html | null =>
  site.logo === null ? null : html`<img src="${site.logo}" alt="" height="32">`;

/** The whole document around a page's content. */
export function page(view: PageView, title: string, content: Printable): Html {
  const t = stringsOf(view);
  const { site } = view;
  const href = (path: string): string => linkTo(view, path);
  const structured = structuredData(view);
  const fullTitle = view.type === 'home' ? site.title : `${title} – ${site.title}`;
  return html`<!doctype html>
<html lang="${site.language}" dir="${t.direction}">
<head>
<meta charset="utf-8">
<title>${fullTitle}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" property="og:description" content="${view.description}">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="color-scheme" content="light dark">
${metadata(view, title)}${previewImage(view)}
<link rel="canonical" href="${view.canonical}">
${lookOf(view)}
${alternates(view)}<script src="${href(assetFile('cuttings.js'))}" defer></script>
</head>
<body>
${
  // Whoever opens a site where it does not belong begins with its home page.
  view.type === 'home' &&
  !site.namesFiles &&
  html`<p class="misplaced" data-nosnippet>${fill(t.misplaced, { address: view.canonical })}</p>
`
}<a class="skip" href="#content">${t.skip}</a>
<header class="masthead">
${view.type !== 'home' && html`<a class="brand${site.logo && ' branded'}" href="${href(HOME_PAGE)}">${logo(view)}${site.title}</a>\n`}<nav aria-label="${t.sectionsLabel}"><ul>${site.sections.map(
    ({ id, href: link }) =>
      html`<li><a href="${link}"${view.path.startsWith(sectionPage(id)) ? html` aria-current="${view.path === sectionPage(id) ? 'page' : 'true'}"` : ''}>${t.sections[id]}</a></li>`,
  )}</ul></nav>
</header>
<main id="content" data-download="${t.download}">
${
  view.breadcrumbs.length > 0 &&
  html`<nav class="breadcrumbs" aria-label="${t.breadcrumbsLabel}"><ol><li><a href="${href(HOME_PAGE)}">${t.home}</a></li>${view.breadcrumbs.map(
    ({ text, href }) => html`<li><a href="${href}">${crumb(view, text)}</a></li>`,
  )}</ol></nav>`
}
${content}
</main>
<footer class="colophon"><p>${t.footer}</p><ul>${['sources', 'data', 'about', 'changes'].map(
    (id) =>
      !site.leaveOut.includes(id) && html`<li><a href="${href(sectionPage(id))}">${t.sections[id]}</a></li>`,
  )}${site.mistakes && html`<li>${reporting(view)}</li>`}</ul></footer>
${structured && html`<script type="application/ld+json">${jsonScript(structured)}</script>\n`}</body>
</html>
`;
}
