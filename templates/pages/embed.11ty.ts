import { type EmbedView, HOME_PAGE, html, linkTo, pageTemplate } from 'cuttings/theme';
import { CONTENT_POLICY, logo, lookOf, previewImage } from '../layouts/page.ts';
import { quoteCard } from '../parts/cards.ts';
import { quotePreview } from '../parts/link-preview.ts';
import { stringsOf } from '../parts/text.ts';

/**
 * A quote by itself, for a frame in a page elsewhere: a document of its own without the site's navigation. Search engines
 * find the article, not this.
 */
export default pageTemplate<EmbedView>(
  'embed',
  (view) => {
    const { site, canonical } = view;
    return html`<!doctype html>
<html lang="${site.language}" dir="${stringsOf(view).direction}">
<head>
<meta charset="utf-8">
<title>${view.title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="description" property="og:description" content="${view.description}">
<meta name="robots" content="noindex">
<meta http-equiv="Content-Security-Policy" content="${CONTENT_POLICY}">
<meta name="color-scheme" content="light dark">
<meta property="og:title" content="${view.title}">
<meta property="og:url" content="${canonical}">
<meta property="og:type" content="article">
<meta property="og:site_name" content="${site.title}">
${previewImage(view)}
<base target="_blank">
<link rel="canonical" href="${canonical}">
${view.alternates.map(({ type, title, href }) => html`<link rel="alternate" type="${type}" title="${title}" href="${href}">\n`)}${lookOf(view)}
</head>
<body class="embedded">
<main>
<h1 class="aloud">${view.title}</h1>
${quoteCard(view, view.quote)}
<p class="meta"><a class="brand${site.logo && ' branded'}" href="${linkTo(view, HOME_PAGE)}">${logo(view)}${site.title}</a></p>
</main>
</body>
</html>
`;
  },
  quotePreview,
);
