import { type ArticleView, type Html, html, type PrintedThere, type SharedFind } from 'cuttings/theme';
import { when } from './cards.ts';
import { apart, direction, stringsOf } from './text.ts';

/** Where the table stands on its page. */
export const SHARED_ANCHOR = 'elsewhere';
/** Characters of a quote in the table: its words stand above. */
const MOST = 140;

/** Which of an article's quotes and figures others print: a row for each, a column for each article. */
export function sharedTable(view: ArticleView): Html | false {
  const t = stringsOf(view);
  const { shared } = view;
  return (
    shared !== null &&
    html`<section id="${SHARED_ANCHOR}"><h2>${t.elsewhere.title}</h2><p class="meta">${t.elsewhere.how}</p>
<table class="stacked elsewhere"><thead><tr><th scope="col">${t.elsewhere.here}</th>${shared.articles.map(
      ({ title, href, publisher, published }) =>
        html`<th scope="col"><a href="${href}" title="${title}">${apart(view, publisher ?? title)}</a><br><span class="meta">${when(view, published)}</span></th>`,
    )}</tr></thead><tbody>${shared.finds.map((find) => sharedRow(view, find))}</tbody></table></section>`
  );
}

function sharedRow(view: ArticleView, { anchor, text, of, there }: SharedFind): Html {
  const { articles } = view.shared!;
  return html`<tr><th scope="row"><a href="#${anchor}"${direction(view, text)}>${shortened(text)}</a>${of && html` <span class="of">${of}</span>`}</th>${there.map(
    (one, at) =>
      html`<td${one && html` data-label="${articles[at]!.publisher ?? articles[at]!.title}"`}>${one ? thereLink(view, one) : ''}</td>`,
  )}</tr>`;
}

function thereLink(view: ArticleView, { href, extent, text }: PrintedThere): Html {
  const { extents } = stringsOf(view).elsewhere;
  const words = text === null ? extents[extent] : text;
  return html`<a href="${href}">${words}</a>${extent === 'differs' && html` <span class="of">${extents.differs}</span>`}`;
}

/** To the last whole word that there is room for. */
const shortened = (text: string): string =>
  text.length <= MOST ? text : `${text.slice(0, text.lastIndexOf(' ', MOST))} …`;
