import { type DatePeriod, type DatesView, fill, type Html, html, pageTemplate } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { countedGrid, dateList, pager, periodName, section } from '../parts/cards.ts';
import { monthGrid } from '../parts/month-grid.ts';
import { counted, day, edtfDate, number, stringsOf } from '../parts/text.ts';

export default pageTemplate<DatesView>('dates', (view) => {
  const t = stringsOf(view);
  const title = titleOf(view);
  const anchored = new Set<string>();
  return page(
    view,
    title,
    html`<h1>${title}</h1>
${view.isFirst && html`<p class="scope">${counted(view, t.entries, view.total)}. ${t.tenseHow}</p>`}
${view.total === 0 && html`<p>${fill(t.noneOf.dates, { articles: counted(view, t.articles, view.ofArticles) })}</p>`}
${
  view.total > 0 &&
  html`<div class="columns"><div>
${(view.isFirst || view.promises.length > 0) && html`<section><h2>${t.promises}</h2>${view.promises.length > 0 ? byMonth(view, anchored) : html`<p>${t.noneOf.promises}</p>`}</section>`}
${section(eventsHeading(view), view.events.length > 0 && dateList(view, view.events, anchored))}
${pager(view, view.paging)}
</div><div>
${section(t.years, view.years.length + view.decades.length > 0 && years(view))}
${section(t.months, view.months.some(({ count }) => count > 0) && countedGrid(view, periods(view, view.months), 'months'))}
${section(
  t.byPrinting,
  view.printings.length > 0 &&
    countedGrid(
      view,
      view.printings.map((one) => ({ ...one, text: periodName(view, one.text) })),
    ),
)}
${section(t.days, view.days.length > 0 && monthGrid(view, view.period, view.days, anchored))}
</div></div>`
}`,
  );
});

function titleOf(view: DatesView): string {
  const t = stringsOf(view);
  const dates = t.sections['dates']!;
  if (!view.period) return dates;
  const of = `${dates}: ${day(view, view.period)}`;
  return view.printed ? fill(t.printedIn, { of, printed: periodName(view, view.printed) }) : of;
}

function eventsHeading(view: DatesView): string {
  const t = stringsOf(view);
  if (!view.isApart) return t.events;
  return view.period.length === 4 ? t.ofTheYear : t.ofTheMonth;
}

const periods = (view: DatesView, all: readonly DatePeriod[]) =>
  all.map((period) => ({
    ...period,
    text: day(view, period.text),
    ...(period.toCome > 0
      ? { note: fill(stringsOf(view).toComeShort, { n: number(view, period.toCome) }) }
      : {}),
  }));

/** The archive's own time by year, all before folded by decade. */
const years = (view: DatesView): Html =>
  html`${view.years.length > 0 && countedGrid(view, periods(view, view.years))}${view.decades.map(
    (decade) =>
      html`<details class="decade"><summary>${fill(stringsOf(view).decade, { first: decade.first })} <span class="count">${number(view, decade.count)}</span></summary>${countedGrid(view, periods(view, decade.years))}</details>`,
  )}`;

// A year, a season, a quarter (EDTF 21 to 41) is none of its months.
const WITHIN_A_MONTH = /^\d{4}-(0\d|1[0-2])/;

/** Promises under the month, or the year, in which they were due. */
function byMonth(view: DatesView, anchored: Set<string>): Html | Html[] {
  if (view.period.length > 4) return dateList(view, view.promises, anchored);
  const months = Map.groupBy(view.promises, ({ edtf, day: first }) =>
    edtf && !WITHIN_A_MONTH.test(edtf) ? edtf : first!.slice(0, 7),
  );
  return [...months].map(
    ([month, promises]) =>
      html`<h3 class="headline">${edtfDate(view, month)}</h3>${dateList(view, promises, anchored)}`,
  );
}
