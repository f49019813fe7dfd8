import { html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { ArticleView } from '../../src/site/views/article.ts';
import { page } from '../layouts/page.ts';
import { articleList, countedList, dateList, figureTable, quoteList, section, when } from '../parts/cards.ts';
import { fill, stringsOf } from '../parts/text.ts';

export default pageTemplate<ArticleView>('article', (view) => {
  const t = stringsOf(view);
  const { article, source } = view;
  return page(
    view,
    article.title,
    html`<article data-pagefind-body>
<h1>${article.title}</h1>
<p class="meta">${when(view, article.published)}${article.publisher && html` · ${article.publisher}`}${
      view.authors.length > 0 && html` · ${fill(t.by, { authors: view.authors.join(', ') })}`
    }</p>
<div class="body">${view.body}</div>
</article>
<aside class="panels">
${section(t.sections['quotes']!, view.quotes.length > 0 && quoteList(view, view.quotes))}
${section(t.sections['figures']!, view.figures.length > 0 && figureTable(view, view.figures))}
${section(t.sections['dates']!, view.dates.length > 0 && dateList(view, view.dates))}
${section(t.sections['people']!, view.people.length > 0 && countedList(view, view.people))}
${section(t.sections['organisations']!, view.organisations.length > 0 && countedList(view, view.organisations))}
${section(t.sections['places']!, view.places.length > 0 && countedList(view, view.places))}
${section(
  t.sections['topics']!,
  view.topics.length > 0 &&
    html`<ul>${view.topics.map(({ text, href, evidence }) => html`<li><a href="${href}">${text}</a> <span class="evidence">${evidence.join(', ')}</span></li>`)}</ul>`,
)}
${section(
  t.boilerplate,
  view.boilerplate.length > 0 &&
    html`<ul>${view.boilerplate.map(({ text, reason }) => html`<li>${text} <span class="evidence">${reason}</span></li>`)}</ul>`,
)}
${section(t.alsoIn, view.alsoIn.length > 0 && articleList(view, view.alsoIn))}
${section(t.related, view.related.length > 0 && articleList(view, view.related))}
<section><h2>${t.provenance}</h2><dl><dt>${t.file}</dt><dd>${source.path}</dd><dt>${t.digest}</dt><dd><code>${source.sha256}</code></dd>${
      source.url &&
      html`<dt>${t.original}</dt><dd><a href="${source.url}" rel="external">${source.url}</a></dd>`
    }</dl></section>
</aside>
<nav class="pager" aria-label="${t.sections['articles']!}"><ul><li>${view.previous && html`<a rel="prev" href="${view.previous.href}">${view.previous.text}</a>`}</li><li>${view.next && html`<a rel="next" href="${view.next.href}">${view.next.text}</a>`}</li></ul></nav>`,
  );
});
