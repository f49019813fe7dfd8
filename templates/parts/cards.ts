import { type Html, html } from '../../src/site/html.ts';
import type { ArticleCard, DateCard, EntityCard, FigureCard, QuoteCard } from '../../src/site/views/cards.ts';
import type { CountedLink, PageView, Paging } from '../../src/site/views/view.ts';
import { counted, day, fill, number, stringsOf } from './text.ts';

/** A link where there is a page to go to, else the words alone. */
export const linkOr = (text: string, href: string | null): Html | string =>
  href ? html`<a href="${href}">${text}</a>` : text;

export const when = (view: PageView, published: string | null): Html | string =>
  published ? html`<time datetime="${published}">${day(view, published)}</time>` : stringsOf(view).undated;

/** What a list shows of an article; below a page's own title its headline is of level 2, in a section of level 3. */
export function articleItem(view: PageView, card: ArticleCard, level: 2 | 3 = 3): Html {
  const t = stringsOf(view);
  const link = html`<a href="${card.href}">${card.title}</a>`;
  return html`${level === 2 ? html`<h2 class="headline">${link}</h2>` : html`<h3 class="headline">${link}</h3>`}
<p class="meta">${when(view, card.published)}${card.publisher && html` · ${card.publisher}`}${
    card.quotes > 0 && html` · ${counted(view, t.quotes, card.quotes)}`
  }</p>
<p>${card.lead}</p>`;
}

export const articleList = (view: PageView, articles: readonly ArticleCard[], level: 2 | 3 = 3): Html =>
  html`<ol class="articles">${articles.map((card) => html`<li>${articleItem(view, card, level)}</li>`)}</ol>`;

/** A quote with its speaker and its evidence. */
export function quoteCard(view: PageView, quote: QuoteCard, withSpeaker = true): Html {
  const t = stringsOf(view);
  const speaker = quote.speaker
    ? linkOr(quote.speaker.name, quote.speaker.href)
    : html`<span class="unknown">${quote.group ?? t.unknownSpeaker}</span>`;
  return html`<figure class="quote quote-${quote.kind}">
<blockquote><p>${quote.text}</p></blockquote>
<figcaption>${withSpeaker && html`${speaker}, `}<a href="${quote.href}">${quote.article.text}</a>, ${
    quote.publisher && html`${quote.publisher}, `
  }${when(view, quote.published)}</figcaption>
</figure>`;
}

export const quoteList = (view: PageView, quotes: readonly QuoteCard[], withSpeaker = true): Html =>
  html`<div class="quotes">${quotes.map((quote) => quoteCard(view, quote, withSpeaker))}</div>`;

/** Links with counts: people of an article, topics of a person. */
export const countedList = (view: PageView, links: readonly CountedLink[]): Html =>
  html`<ul class="counted">${links.map(
    ({ text, href, count }) =>
      html`<li>${linkOr(text, href)} <span class="count">${number(view, count)}</span></li>`,
  )}</ul>`;

/** A section with a heading; nothing where it has no content. */
export const section = (heading: string, content: Html | false | null): Html | false =>
  content ? html`<section><h2>${heading}</h2>${content}</section>` : false;

export function figureValue(view: PageView, { value, low, high, unit }: FigureCard): string {
  const numeral =
    value !== null ? number(view, value) : low !== null || high !== null ? range(view, low, high) : '–';
  return unit ? `${numeral} ${unit}` : numeral;
}

const range = (view: PageView, low: number | null, high: number | null): string =>
  [low, high].map((n) => (n === null ? '…' : number(view, n))).join('–');

export function figureTable(view: PageView, figures: readonly FigureCard[]): Html {
  const t = stringsOf(view);
  return html`<section class="scroll" tabindex="0" aria-label="${t.sections['figures']}"><table class="sortable">
<thead><tr><th scope="col" aria-sort="descending">${t.value}</th><th scope="col">${t.asPrinted}</th><th scope="col">${t.ofWhat}</th><th scope="col">${t.whoSays}</th><th scope="col">${t.article}</th></tr></thead>
<tbody>${figures.map(
    (
      figure,
    ) => html`<tr><td class="number" data-sort="${figure.value ?? figure.high ?? figure.low ?? ''}">${figureValue(view, figure)}</td>
<td><a href="${figure.href}">${figure.qualifier && html`<span class="qualifier">${figure.qualifier}</span> `}${figure.text}</a></td>
<td>${figure.of}</td><td>${figure.speaker && linkOr(figure.speaker.name, figure.speaker.href)}</td>
<td><a href="${figure.article.href}">${figure.article.text}</a>, ${when(view, figure.published)}</td></tr>`,
  )}</tbody></table></section>`;
}

export function dateList(view: PageView, dates: readonly DateCard[]): Html {
  const t = stringsOf(view);
  return html`<ol class="dates">${dates.map(
    (
      date,
    ) => html`<li><p class="meta">${date.day ? html`<time datetime="${date.edtf ?? date.day}">${date.value}</time>` : date.value}${
      date.tense && html` · ${t.tense[date.tense]}`
    }</p>
<p><a href="${date.href}">${date.text}</a>: ${date.sentence}</p>
<p class="meta"><a href="${date.article.href}">${date.article.text}</a>, ${when(view, date.published)}</p></li>`,
  )}</ol>`;
}

export function entityTable(view: PageView, entities: readonly EntityCard[]): Html {
  const t = stringsOf(view);
  return html`<ul class="register">${entities.map(
    (entity) =>
      html`<li>${linkOr(entity.sortName, entity.href)} <span class="count">${[
        entity.quotes > 0 ? counted(view, t.quotes, entity.quotes) : '',
        counted(view, t.articles, entity.articles),
      ]
        .filter(Boolean)
        .join(', ')}</span></li>`,
  )}</ul>`;
}

export function pager(view: PageView, paging: Paging | null): Html | false {
  if (!paging) return false;
  const t = stringsOf(view);
  return html`<nav class="pager" aria-label="${fill(t.page, { n: paging.number, count: paging.count })}"><ul>
<li>${paging.previous && html`<a rel="prev" href="${paging.previous}">${t.previous}</a>`}</li>
<li>${fill(t.page, { n: number(view, paging.number), count: number(view, paging.count) })}</li>
<li>${paging.next && html`<a rel="next" href="${paging.next}">${t.next}</a>`}</li></ul></nav>`;
}
