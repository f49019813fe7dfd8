import { type ArticleView, fill, type Html, html, type Printing, pageTemplate } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { articleLines, linkOr, section, when } from '../parts/cards.ts';
import { citeBox, citing } from '../parts/cite.ts';
import { articlePreview } from '../parts/link-preview.ts';
import { panels } from '../parts/panels.ts';
import { SHARED_ANCHOR, sharedTable } from '../parts/shared.ts';
import { counted, languageOf, number, stringsOf, wordList } from '../parts/text.ts';

export default pageTemplate<ArticleView>('article', articlePage, articlePreview);

function articlePage(view: ArticleView): Html {
  const t = stringsOf(view);
  const { article, source } = view;
  const layers = (['quotes', 'figures', 'dates', 'names'] as const).filter(
    (layer) => layer === 'names' || view[layer].length > 0,
  );
  return page(
    view,
    article.title,
    html`<div class="article-page">
<article class="cutting">
<header>
<p class="source">${article.publisher ? linkOrText(view) : t.unknownSource} <span class="stamp">${when(view, article.published)}</span> ${citing(view)}</p>
<h1${titleLook(article.title)}${languageOf(view, view.language)}>${view.heading ?? article.title}</h1>
${view.authors.length > 0 && (view.byline ? html`<p class="meta"${languageOf(view, view.language)}>${view.byline}</p>` : html`<p class="meta">${fill(t.by, { authors: view.authors.join(', ') })}</p>`)}
${view.printings.length > 0 && html`<p class="meta also-in">${t.alsoIn} ${printingLinks(view)}</p>`}
${view.shared && html`<p class="meta"><a href="#${SHARED_ANCHOR}">${fill(t.elsewhere.link, { n: number(view, view.shared.finds.length) })}</a></p>`}
${view.corrections.length > 0 && html`<div class="note"${languageOf(view, view.language)}><p class="meta">${t.publisherCorrects}</p>${view.corrections.map((words) => html`<p>${words}</p>`)}</div>`}
${otherForms(view, t.replacedBy, view.replacedBy)}${otherForms(view, t.replaces, view.replaces)}
</header>
${
  view.isUnread
    ? html`<p class="note">${t.notEnglish}</p>`
    : html`<fieldset class="switches"><legend>${t.marks}</legend>${layers.map(
        (layer) =>
          html`<label><input type="checkbox" name="${layer}" checked> <span class="m-${layer.slice(0, -1)}">${t.sections[layer]}</span></label>`,
      )}</fieldset>`
}
<div class="body"${carded(view)}${languageOf(view, view.language)}>${view.body}</div>
</article>
${panels(view)}
<div class="after">
${section(
  t.boilerplate,
  view.boilerplate.length > 0 &&
    html`<details><summary>${counted(view, t.passages, view.boilerplate.length)}</summary><ul class="evidenced">${view.boilerplate.map(
      ({ text, reason }) =>
        html`<li>${text} <span class="evidence">${reason && (t.boilerplateReasons[reason] ?? reason)}</span></li>`,
    )}</ul></details>`,
)}
${section(
  t.versions,
  view.versions.length > 0 &&
    articleLines(
      view,
      view.versions.map((card) => ({
        ...card,
        evidence: [t.repetitions[card.repetition]].filter((word) => word !== undefined),
      })),
    ),
)}
${sharedTable(view)}
<section><h2>${t.provenance}</h2><dl>${provenance(view, source)}<dt>${t.data}</dt><dd>${dataLink(view)}</dd></dl>${view.printings.map((printing) => printingDetails(view, printing))}</section>
${citeBox(view, view.citation)}
${section(
  t.related,
  view.related.length > 0 &&
    articleLines(
      view,
      view.related.map((card) => ({ ...card, evidence: card.shared.map(({ text }) => text) })),
    ),
)}
<nav class="pager" aria-label="${t.neighbours}"><ul><li>${view.previous && html`<span class="meta">${t.previous}</span> <a rel="prev" href="${view.previous.href}">${view.previous.text}</a>`}</li><li>${view.next && html`<span class="meta">${t.next}</span> <a rel="next" href="${view.next.href}">${view.next.text}</a>`}</li></ul></nav>
</div>
</div>`,
  );
}

/** The words of the cards that `public/assets/name-card.js` shows beside names that are links. */
const carded = (view: ArticleView): Html | false => {
  const { statements, articles, inThisArchive: counts } = stringsOf(view);
  return (
    view.people.some(({ href }) => href !== '') &&
    html` data-card="${wordList([statements.one, statements.other, articles.one, articles.other, counts])}"`
  );
};

/** What came before the article or after it, as the publisher's corrections are told. */
const otherForms = (view: ArticleView, label: string, forms: ArticleView['replaces']): Html | false =>
  forms.length > 0 &&
  html`<div class="note"><p class="meta">${label}</p>${forms.map(
    ({ href, title, publisher, published }) =>
      html`<p><a href="${href}">${title}</a> <span class="meta">${publisher && html`${publisher}, `}${when(view, published)}</span></p>`,
  )}</div>`;

/** Where a file is and where it comes from. */
function provenance(view: ArticleView, { path, sha256, url, captured }: ArticleView['source']): Html {
  const t = stringsOf(view);
  return html`<dt>${t.file}</dt><dd>${path}</dd><dt>${t.digest}</dt><dd><code>${sha256}</code></dd>${
    url && html`<dt>${t.original}</dt><dd><a href="${url}" rel="external">${url}</a></dd>`
  }${captured && html`<dt>${t.captured}</dt><dd>${when(view, captured)}</dd>`}`;
}

/** Outlet and day of a printing. */
const printed = (view: ArticleView, { publisher, sourceHref, published }: Printing): Html =>
  html`${linkOr(publisher ?? stringsOf(view).unknownSource, publisher && sourceHref)}, ${when(view, published)}`;

/** The other printings in one line. */
const printingLinks = (view: ArticleView): Html =>
  html`${view.printings.map((printing, i) => html`${i > 0 && '; '}${printed(view, printing)}`)}`;

/** The same with what their files say. */
const printingDetails = (view: ArticleView, printing: Printing): Html =>
  html`<h3>${stringsOf(view).alsoIn} ${printed(view, printing)}</h3><dl>${
    printing.title && html`<dt>${stringsOf(view).printedTitle}</dt><dd>${printing.title}</dd>`
  }${provenance(view, printing.source)}</dl>`;

/** The record; of one among those of its month, its identifier. */
const dataLink = ({ data, article }: ArticleView): Html =>
  html`<a href="${data.href}">${data.title}</a>${data.type === 'application/gzip' && html` (<code>"id":"${article.id}"</code>)`}`;

/** Some titles are sentences, some are paragraphs: they are set smaller. */
const titleLook = ({ length }: string): Html | false =>
  length > 90 && (length > 200 ? html` class="longer"` : html` class="long"`);

const linkOrText = ({ article, sourceHref }: ArticleView) =>
  sourceHref ? html`<a href="${sourceHref}">${article.publisher}</a>` : article.publisher;
