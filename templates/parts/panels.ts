import {
  type ArticleView,
  type CountedLink,
  type DateCard,
  type FigureCard,
  type Finds,
  type FindsView,
  fill,
  type Html,
  html,
  type PageView,
  type QuoteCard,
} from 'cuttings/theme';
import { besideSpeaker, caveatsOf, linkOr, speakerOf } from './cards.ts';
import { sharing } from './share.ts';
import { capital, counted, direction, number, percent, stringsOf } from './text.ts';
import { timeInWords } from './timex.ts';
import { guessed, markedValue } from './units.ts';

/** What was found in an article, beside its text: each record leads to its words, and its words to the record. */
export function panels(view: ArticleView): Html {
  const t = stringsOf(view);
  return html`<aside class="panels" aria-label="${t.found}"${sharing(view)}>
${people(view)}
${LAYERS.map((layer) => panel(view, layer))}
${chips(t.sections['organisations']!, view.organisations)}
${chips(t.sections['places']!, view.places)}
${
  view.topics.length > 0 &&
  html`<section class="panel"><h2>${t.sections['topics']}</h2><ul class="evidenced">${view.topics.map(
    ({ text, href, evidence }) =>
      html`<li><a href="${href}">${capital(view, text)}</a> <span class="evidence">${evidence.slice(0, 5).join(', ')}</span></li>`,
  )}</ul></section>`
}
</aside>`;
}

const LAYERS = ['quotes', 'figures', 'dates'] as const;
type Layer = (typeof LAYERS)[number];

/** Reports stand among the quotes: counted, all of them are statements. */
const headingOf = (view: PageView, layer: Layer): string =>
  stringsOf(view).sections[layer === 'quotes' ? 'statements' : layer]!;

function panel(view: ArticleView, layer: Layer): Html {
  const t = stringsOf(view);
  const name = headingOf(view, layer);
  const count = view.found[layer];
  if (count === 0)
    return html`<section class="panel"><h2>${name}</h2><p class="meta">${t.noneHere[layer]}</p></section>`;
  const rest =
    count > view[layer].length &&
    html`<p class="more"><a href="${view.allFinds}#${layer}">${fill(t.allFound[layer], { n: number(view, count) })}</a></p>`;
  return html`<section class="panel panel-${layer}"><details open><summary><h2>${name} <span class="count">${number(view, count)}</span></h2></summary>${records(view, layer, '')}${rest}</details></section>`;
}

/** The same lists to their ends, on a page of their own. */
export const allFinds = (view: FindsView): (Html | false)[] =>
  LAYERS.map(
    (layer) =>
      view.found[layer] > 0 &&
      html`<section id="${layer}" class="panel panel-${layer}"><h2>${headingOf(view, layer)} <span class="count">${number(view, view.found[layer])}</span></h2>${records(view, layer, view.article.href)}</section>`,
  );

/** @param page where the words are: empty for this page */
function records(view: PageView & Finds, layer: Layer, page: string): Html {
  const items = {
    quotes: () => view.quotes.map((quote) => quoteRecord(view, quote, page)),
    figures: () => view.figures.map((figure) => figureRecord(view, figure, page)),
    dates: () => view.dates.map((date) => dateRecord(view, date, page)),
  };
  return html`<ol>${items[layer]()}</ol>${layer === 'figures' && guessed(view, view.figures)}`;
}

function quoteRecord(view: PageView & Finds, quote: QuoteCard, page: string): Html {
  const t = stringsOf(view);
  return html`<li id="r-${quote.anchor}" class="record record-${quote.kind}"><p class="who">${speakerOf(view, quote)}${besideSpeaker(view, quote)}<span class="how">${[t.kinds[quote.kind], ...caveatsOf(view, quote)].join(' · ')}</span></p>
<p class="said"${direction(view, quote.said)}><a href="${page}#${quote.anchor}">${quote.said}</a></p>${candidatesOf(view, quote)}${embedding(view, quote)}</li>`;
}

/** The way to the quote's own page, which other sites can show. */
const embedding = (view: PageView & Finds, { anchor }: QuoteCard): Html | undefined | '' => {
  const href = view.embeds[anchor];
  return href && html`<a class="act" href="${href}">${stringsOf(view).embed}</a>`;
};

/** Who may have said it, folded away, where nobody is likely enough to be named. */
const candidatesOf = (view: PageView, { candidates }: QuoteCard): Html | false =>
  candidates.length > 0 &&
  html`<details class="candidates"><summary>${stringsOf(view).candidates}</summary><ul class="counted">${candidates.map(
    ({ name, href, confidence }) =>
      html`<li>${linkOr(name, href)} <span class="count">${percent(view, confidence)}</span></li>`,
  )}</ul></details>`;

function figureRecord(view: PageView & Finds, figure: FigureCard, page: string): Html {
  const t = stringsOf(view);
  const { qualifier, text, of, speaker, anchor } = figure;
  return html`<li id="r-${anchor}" class="record"><p class="value">${markedValue(view, figure)}</p>
<p><a href="${page}#${anchor}">${qualifier && html`<span>${qualifier}</span> `}${text}</a>${of && html` <span class="of">${of}</span>`}${
    speaker &&
    html`<span class="how" data-by="${speaker.name}">${fill(t.saysSo, { name: speaker.name })}</span>`
  }</p></li>`;
}

function dateRecord(view: PageView, date: DateCard, page: string): Html {
  const { anchor, text, edtf, value, type } = date;
  const words = timeInWords(view, date);
  if (words === text)
    return html`<li id="r-${anchor}" class="record"><p class="value"><a href="${page}#${anchor}">${words}</a></p></li>`;
  return html`<li id="r-${anchor}" class="record"><p class="value">${type === 'DATE' && edtf ? html`<time datetime="${edtf}">${words}</time>` : html`<data value="${value}">${words}</data>`}</p>
<p><a href="${page}#${anchor}">${text}</a></p></li>`;
}

/** Everybody named: who they are as the article prints it, and how often they speak; before the long lists. */
function people(view: ArticleView): Html | false {
  const t = stringsOf(view);
  const most = view.people.length > PEOPLE_BESIDE + 1 ? PEOPLE_BESIDE : view.people.length;
  return (
    view.people.length > 0 &&
    html`<section class="panel people"><h2>${t.sections['people']}</h2>${peopleList(view, view.people.slice(0, most))}${
      view.people.length > most &&
      html`<details><summary>${fill(t.morePeople, { n: number(view, view.people.length - most) })}</summary>${peopleList(view, view.people.slice(most))}</details>`
    }</section>`
  );
}

/** So many people stand before what they say, the others folded away; never a single one. */
const PEOPLE_BESIDE = 7;

const peopleList = (view: PageView, people: ArticleView['people']): Html =>
  html`<ul class="counted">${people.map(
    ({ text, href, role, statements }) =>
      html`<li><span>${linkOr(text, href)}${role && html` <span class="of">${role}</span>`}</span>${statements > 0 && html` <span class="count">${counted(view, stringsOf(view).statements, statements)}</span>`}</li>`,
  )}</ul>`;

/** Names as links with their counts, on running lines. */
const chips = (heading: string, links: readonly CountedLink[]): Html | false =>
  links.length > 0 &&
  html`<section class="panel"><h2>${heading}</h2><ul class="chips">${links.map(
    ({ text, href, count }) =>
      html`<li>${linkOr(text, href)}${count > 1 && html` <span class="count">${count}</span>`}</li>`,
  )}</ul></section>`;
