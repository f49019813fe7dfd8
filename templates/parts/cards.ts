import {
  type ArticleCard,
  type CountedLink,
  type DateCard,
  type FigureCard,
  fill,
  type Html,
  html,
  type Link,
  MONTHS_ANCHOR,
  monthAnchor,
  type PageView,
  type Paging,
  type Printable,
  type QuoteCard,
  type RegisterEntry,
} from 'cuttings/theme';
import { sharing } from './share.ts';
import { apart, capital, counted, day, direction, number, shortMonth, span, stringsOf } from './text.ts';
import { timeInWords } from './timex.ts';
import { guessed, markedValue } from './units.ts';

/** A link where there is a page to go to, else the words alone. */
export const linkOr = (text: string, href: string | null): Html | string =>
  href ? html`<a href="${href}">${text}</a>` : text;

export const when = (view: PageView, published: string | null): Html | string =>
  published ? html`<time datetime="${published}">${day(view, published)}</time>` : stringsOf(view).undated;

/** The same in lists, in words alone: what programs ask for stands on the article's page, and in the data. */
const dayOf = (view: PageView, published: string | null): string =>
  published ? day(view, published) : stringsOf(view).undated;

/** What a list shows of an article; below a page's own title its headline is of level 2, in a section of level 3. */
function articleItem(view: PageView, card: ArticleCard, level: 2 | 3 = 3): Html {
  const t = stringsOf(view);
  const link = html`<a href="${card.href}">${card.title}</a>`;
  return html`${level === 2 ? html`<h2 class="headline"${direction(view, card.title)}>${link}</h2>` : html`<h3 class="headline"${direction(view, card.title)}>${link}</h3>`}
<p class="meta">${dayOf(view, card.published)}${card.publisher && html` · ${apart(view, card.publisher)}`}${
    card.alsoIn && html` · ${t.alsoIn} ${apart(view, card.alsoIn)}`
  }${card.statements > 0 && html` · ${counted(view, t.statements, card.statements)}`}</p>
<p${direction(view, card.lead)}>${card.lead}</p>`;
}

export const articleList = (view: PageView, articles: readonly ArticleCard[], level: 2 | 3 = 3): Html =>
  html`<ol class="articles">${articles.map((card) => html`<li>${articleItem(view, card, level)}</li>`)}</ol>`;

/** Gives the first entry of each month on a page the anchor that links to the month lead to. */
function monthAnchors(isAsked: boolean): (published: string | null) => Html | false {
  const seen = new Set<string>();
  return (published) => {
    const month = published?.slice(0, 7);
    if (!isAsked || month === undefined || seen.has(month)) return false;
    seen.add(month);
    return html` id="${monthAnchor(month)}"`;
  };
}

/** The same on a line each, with a word on why it is here: pages that are not about the articles weigh a third. */
export const articleLines = (
  view: PageView,
  articles: readonly (Pick<ArticleCard, 'href' | 'title' | 'publisher' | 'published'> & {
    readonly evidence?: readonly string[];
  })[],
  { byMonth = false }: { readonly byMonth?: boolean } = {},
): Html => {
  const anchor = monthAnchors(byMonth);
  return html`<ul class="evidenced">${articles.map(
    ({ href, title, publisher, published, evidence = [] }) =>
      html`<li${anchor(published)}><a href="${href}">${apart(view, title)}</a>, ${publisher && html`${apart(view, publisher)}, `}${dayOf(view, published)}${evidence.length > 0 && html` <span class="evidence">${evidence.join(', ')}</span>`}</li>`,
  )}</ul>`;
};

// Words of a source that say nothing by themselves: the “I” of an interview.
const PRONOUNS = new Set('i we he she they you it who'.split(' '));

function unnamed(view: PageView, { group, candidates }: QuoteCard): string {
  const t = stringsOf(view);
  if (group === null) return t.unknownSpeaker;
  const words = group.replace(/^[\s,;:–—-]+/, '');
  return candidates.length > 0 || PRONOUNS.has(words.toLowerCase())
    ? fill(t.sourceWords, { unknown: t.unknownSpeaker, words })
    : words;
}

/** Who says it: a name, the words for a group, or that nobody could be named. */
export const speakerOf = (view: PageView, quote: QuoteCard): Html | string =>
  quote.speaker
    ? linkOr(quote.speaker.name, quote.speaker.href)
    : html`<span class="unknown">${unnamed(view, quote)}</span>`;

/** Who carries the words, in words: "quoted by Reuters"; empty where nobody does. */
const viaOf = (view: PageView, { via }: QuoteCard): string =>
  via ? fill(stringsOf(view).via[via.how], { who: via.who }) : '';

/** The same behind the speaker. */
export function besideSpeaker(view: PageView, quote: QuoteCard): Html | '' {
  const words = viaOf(view, quote);
  return words && html` <span class="via">${words}</span>`;
}

/** Who says it and who carries it, on a line of their own; on the speaker's page the second alone. */
function creditLine(view: PageView, quote: QuoteCard, withSpeaker: boolean): Html | '' {
  const via = besideSpeaker(view, quote);
  if (!withSpeaker) return via && html`${via}<br>`;
  return html`<span class="who">${speakerOf(view, quote)}</span>${via}<br>`;
}

/** What a reader should know before the words are taken for somebody's: denied, or the speaker found otherwise than by name. */
export function caveatsOf(view: PageView, { polarity, resolvedBy, speaker }: QuoteCard): string[] {
  const t = stringsOf(view);
  const said = [polarity && t.polarity[polarity], speaker && resolvedBy && t.resolvedBy[resolvedBy]];
  return said.filter((words) => typeof words === 'string');
}

/** A quote with its speaker and its evidence. */
export function quoteCard(view: PageView, quote: QuoteCard, withSpeaker = true): Html {
  const caveats = caveatsOf(view, quote);
  return html`<figure class="quote quote-${quote.kind}">
<blockquote><p${direction(view, quote.said)}>${quote.said}</p></blockquote>
<figcaption>${creditLine(view, quote, withSpeaker)}<a href="${quote.href}">${apart(view, quote.article.text)}</a>, ${
    quote.publisher && html`${apart(view, quote.publisher)}, `
  }${dayOf(view, quote.published)}${caveats.length > 0 && html` <span class="how">· ${caveats.join(' · ')}</span>`}</figcaption>
</figure>`;
}

export const quoteList = (view: PageView, quotes: readonly QuoteCard[], withSpeaker = true): Html =>
  html`<div class="quotes"${sharing(view)}>${quotes.map((quote) => quoteCard(view, quote, withSpeaker))}</div>`;

/** Quotes of one speaker on a line each: a page that tells of many weighs a third. */
export const quoteLines = (view: PageView, quotes: readonly QuoteCard[]): Html =>
  html`<ol class="said-lines"${sharing(view)}>${quotes.map(
    (quote) =>
      html`<li><a href="${quote.href}"${direction(view, quote.said)}>${quote.said}</a> <span class="meta">${[
        stringsOf(view).kinds[quote.kind],
        viaOf(view, quote),
        ...caveatsOf(view, quote),
      ]
        .filter(Boolean)
        .join(
          ', ',
        )} · ${quote.publisher && html`${apart(view, quote.publisher)}, `}${dayOf(view, quote.published)}</span></li>`,
  )}</ol>`;

/** Links with counts: people of an article, topics of a person. */
export const countedList = (view: PageView, links: readonly CountedLink[]): Html =>
  html`<ul class="counted">${links.map(
    ({ text, href, count }) =>
      html`<li>${linkOr(text, href)} <span class="count">${number(view, count)}</span></li>`,
  )}</ul>`;

/** Links without counts, where these would be news to every page that has them. */
export const linkList = (links: readonly Link[]): Html =>
  html`<ul class="counted">${links.map(({ text, href }) => html`<li>${linkOr(text, href || null)}</li>`)}</ul>`;

/** What a page of a list in the order of time has of the times that it is cut into. */
interface PartsOfTime {
  readonly period: string;
  readonly isHub: boolean;
  readonly periods: readonly CountedLink[];
}

/** The days of a month of very many; of what has no day, its month. */
export const daysSection = (view: PageView, { period, periods }: PartsOfTime): Html | false =>
  section(
    stringsOf(view).days,
    period !== '' &&
      periods.length > 0 &&
      countedGrid(
        view,
        periods.map((one) => ({ ...one, text: periodName(view, one.text) })),
      ),
  );

/** From the newest of a list that is cut into months to the chart of these, and to what is of none. */
export const waysToMonths = (view: PageView, { period, isHub, periods }: PartsOfTime): Html | false =>
  isHub &&
  period === '' &&
  html`<nav class="pager"><p class="numbers"><a href="#${MONTHS_ANCHOR}">${stringsOf(view).months}</a>${periods.map(
    ({ text, href, count }) =>
      html` <span><a href="${href}">${periodName(view, text)}</a> <span class="count">${number(view, count)}</span></span>`,
  )}</p></nav>`;

/** `March 2022`, `5 March 2022`, `Without a date`. */
export const periodName = (view: PageView, period: string): string =>
  stringsOf(view).sections[period] ?? day(view, period.replace(/-00$/, ''));

/** Topics with counts. */
export const topicList = (view: PageView, topics: readonly CountedLink[]): Html =>
  countedList(
    view,
    topics.map((topic) => ({ ...topic, text: capital(view, topic.text) })),
  );

/** The same as a grid: years and months, also those without anything. */
export const countedGrid = (
  view: PageView,
  links: readonly (CountedLink & { readonly note?: string })[],
  look = '',
): Html =>
  html`<ol class="calendar ${look}">${links.map(
    ({ text, href, count, note }) =>
      html`<li${count === 0 && html` class="empty"`}>${linkOr(text, href || null)} <span class="count">${
        count === 0 ? '–' : number(view, count)
      }${note && html`<br>${note}`}</span></li>`,
  )}</ol>`;

/** The page's feeds and data. */
export const alternateList = (view: PageView): Html | false =>
  view.alternates.length > 0 &&
  html`<ul class="chips">${view.alternates.map(({ type, href }) => html`<li><a href="${href}">${stringsOf(view).formats[type]}</a></li>`)}</ul>`;

/** A section with a heading; nothing where it has no content. */
export const section = (heading: string, content: Html | false | null): Html | false =>
  content ? html`<section><h2>${heading}</h2>${content}</section>` : false;

/**
 * @param sorted whether the greatest stand first
 * @param byMonth whether they stand in the order of time, and links lead to their months
 */
export function figureTable(
  view: PageView,
  figures: readonly FigureCard[],
  { sorted = true, byMonth = false }: { readonly sorted?: boolean; readonly byMonth?: boolean } = {},
): Html {
  const t = stringsOf(view);
  const anchor = monthAnchors(byMonth);
  return html`<table class="sortable stacked">
<thead><tr><th scope="col" class="number"${sorted && html` aria-sort="descending"`}>${t.value}</th><th scope="col">${t.asPrinted}</th><th scope="col">${t.ofWhat}</th><th scope="col">${t.whoSays}</th><th scope="col">${t.article}</th></tr></thead>
<tbody>${figures.map(
    (
      figure,
    ) => html`<tr${anchor(figure.published)}><td class="number value" data-sort="${figure.value ?? figure.high ?? figure.low ?? ''}">${markedValue(view, figure)}</td>
<td><a href="${figure.href}">${figure.qualifier && html`<span>${figure.qualifier}</span> `}${figure.text}</a></td>
${labelled(t.ofWhat, figure.of)}${labelled(t.whoSays, figure.speaker && linkOr(figure.speaker.name, figure.speaker.href))}
<td class="whole">${apart(view, figure.article.text)} <span class="meta">${dayOf(view, figure.published)}</span></td></tr>`,
  )}</tbody></table>${guessed(view, figures)}`;
}

/** A cell that says what it is where rows are stacked; an empty one says nothing. */
const labelled = (label: string, content: Printable): Html =>
  content ? html`<td data-label="${label}">${content}</td>` : html`<td></td>`;

/** A sentence of an article in which its words lead to the evidence. */
export function linkedWords(sentence: string, words: string, href: string): Html {
  const at = sentence.indexOf(words);
  if (at < 0) return html`<a href="${href}">${words}</a>: ${sentence}`;
  return html`${sentence.slice(0, at)}<a href="${href}">${words}</a>${sentence.slice(at + words.length)}`;
}

/**
 * Dates with their sentences, each time printed once where several follow each other. The first of each day has the anchor
 * `day-2022-02-24`, unless `anchored` has it.
 */
export function dateList(view: PageView, dates: readonly DateCard[], anchored = new Set<string>()): Html {
  let above: string | null = null;
  return html`<ol class="dates">${dates.map((date) => {
    const first = date.day !== null && !anchored.has(date.day);
    if (first) anchored.add(date.day!);
    const words = timeInWords(view, date);
    const isSame = words === above;
    above = words;
    return html`<li${first && html` id="day-${date.day}"`}>${!isSame && time(date, words)}<div><p${direction(view, date.sentence)}>${linkedWords(date.sentence, date.text, date.href)}</p>
<p class="meta">${apart(view, date.article.text)}, ${dayOf(view, date.published)}</p></div></li>`;
  })}</ol>`;
}

const time = ({ day: first, edtf }: DateCard, words: string): Html =>
  html`<p class="meta">${first ? html`<time datetime="${edtf ?? first}">${words}</time>` : words}</p>\n`;

/** A register as a table: who, how often, from when to when. Who has no page is no link, but the number of articles is. */
export function entityTable(view: PageView, entities: readonly RegisterEntry[]): Html {
  const t = stringsOf(view);
  const heard = entities.some(({ statements }) => statements > 0);
  const dated = entities.some(({ firstSeen }) => firstSeen !== null);
  const numbers = [
    ...(heard ? [['statements', t.sections['statements']!] as const] : []),
    ['mentions', t.mentioned] as const,
    ['articles', t.sections['articles']!] as const,
  ];
  return html`<table class="sortable stacked register"><thead><tr><th scope="col">${t.name}</th>${numbers.map(
    ([, label]) => html`<th scope="col" class="number">${label}</th>`,
  )}${dated && html`<th scope="col">${t.time}</th>`}</tr></thead><tbody>${entities.map(
    (entity) =>
      html`<tr><th scope="row" class="whole">${linkOr(entity.sortName, entity.href)}</th>${numbers.map(
        ([key, label]) =>
          html`<td class="number" data-label="${label}" data-sort="${entity[key]}">${key === 'statements' && entity.statements === 0 ? '' : linkOr(number(view, entity[key]), key === 'articles' ? entity.articleHref : null)}</td>`,
      )}${
        dated &&
        html`<td data-sort="${entity.firstSeen?.slice(0, 10)}">${span(view, entity.firstSeen, entity.lastSeen, shortMonth)}</td>`
      }</tr>`,
  )}</tbody></table>`;
}

/** The way through a list of several pages: on, back, to a number, and to a month where the first page has them. */
export function pager(view: PageView, paging: Paging | null): Html | false {
  if (!paging) return false;
  const t = stringsOf(view);
  const { order, number: at, previous, next, last, lower, months } = paging;
  const words = order === 'time' ? t.pagesInTime : t.pagesByName;
  const here = at === 0 ? words.first : fill(words.page, { n: number(view, at) });
  return html`<nav class="pager" aria-label="${here}"><ul>
<li>${previous && html`<a rel="prev" href="${previous}">${words.previous}</a>`}</li>
<li>${here}</li>
<li>${next && html`<a rel="next" href="${next}">${words.next}</a>`}${last && html` · <a href="${last}">${t.pagesInTime.last}</a>`}</li></ul>
${(lower.length > 1 || months) && html`<p class="numbers">${lower.length > 1 && html`${t.pageNumbers} ${lower.map(({ text, href }) => html`<a href="${href}">${text}</a> `)}`}${months && html`<a href="${months}">${t.months}</a>`}</p>`}</nav>`;
}
