import { type Html, html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { DatesView } from '../../src/site/views/dates.ts';
import { page } from '../layouts/page.ts';
import { countedList, dateList, linkOr, pager, section } from '../parts/cards.ts';
import { counted, day, fill, number, stringsOf } from '../parts/text.ts';

export default pageTemplate<DatesView>('dates', (view) => {
  const t = stringsOf(view);
  const title = view.period ? `${t.sections['dates']}: ${day(view, view.period)}` : t.sections['dates']!;
  return page(
    view,
    title,
    html`<h1>${title}</h1>
<p class="scope">${counted(view, t.entries, view.total)}. ${t.tenseHow}</p>
${view.total === 0 && html`<p>${fill(t.noneOf.dates, { articles: counted(view, t.articles, view.site.articles) })}</p>`}
${view.periods.length > 0 && periods(view)}
${view.total > 0 && html`<section><h2>${t.promises}</h2>${view.promises.length > 0 ? byMonth(view) : html`<p>${t.noneOf.promises}</p>`}</section>`}
${section(t.events, view.events.length > 0 && dateList(view, view.events))}
${pager(view, view.paging)}`,
  );
});

/** The months of a year as a calendar; years as a list. */
function periods(view: DatesView): Html {
  const t = stringsOf(view);
  if (!view.period) return countedList(view, view.periods);
  return html`<ol class="calendar">${view.periods.map(
    ({ text, href, count, toCome }) =>
      html`<li${count === 0 && html` class="empty"`}>${linkOr(day(view, text), href || null)} <span class="count">${
        count === 0 ? '–' : number(view, count)
      }${toCome > 0 && html`<br>${fill(t.toCome, { n: number(view, toCome) })}`}</span></li>`,
  )}</ol>`;
}

/** Promises under the month in which they were due. */
function byMonth(view: DatesView): Html | Html[] {
  if (view.period.length > 4) return dateList(view, view.promises);
  const months = Map.groupBy(view.promises, (promise) => promise.day!.slice(0, 7));
  return [...months].map(
    ([month, promises]) => html`<h3 class="headline">${day(view, month)}</h3>${dateList(view, promises)}`,
  );
}
