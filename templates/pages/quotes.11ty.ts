import { allOf, fill, type Html, html, pageTemplate, type QuotesView } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { countedGrid, countedList, pager, periodName, quoteList, section } from '../parts/cards.ts';
import { monthsSection } from '../parts/chart.ts';
import { countedByKind } from '../parts/statements.ts';
import { counted, number, stringsOf } from '../parts/text.ts';

export default pageTemplate<QuotesView>('quotes', (view) => {
  const t = stringsOf(view);
  const name = t.sections['quotes']!;
  const title = view.period ? `${name}: ${periodName(view, view.period)}` : name;
  return page(
    view,
    title,
    html`<h1>${title}</h1>
${scope(view)}
<div class="columns"><div>
${view.isHub && html`<h2>${t.pagesInTime.first}</h2>`}
${view.quotes.length > 0 ? quoteList(view, view.quotes) : html`<p>${fill(t.noneOf.quotes, { articles: counted(view, t.articles, view.ofArticles) })}</p>`}
${pager(view, view.paging)}
</div><div>
${section(
  headingOfPeriods(view),
  view.periods.length > 1 &&
    countedGrid(
      view,
      view.periods.map((period) => ({ ...period, text: periodName(view, period.text) })),
      view.period.length === 4 ? 'months' : '',
    ),
)}
${section(t.mostQuoted, view.speakers.length > 0 && countedList(view, view.speakers))}
${monthsSection(view, t.statementsPerMonth, view.months)}
</div></div>`,
  );
});

/** By years, by months of one, by days of a month. */
function headingOfPeriods(view: QuotesView): string {
  const t = stringsOf(view);
  return view.period === '' ? t.statementsPerYear : view.period.length === 4 ? t.months : t.days;
}

/** How many there are, and of how many nobody knows the speaker. */
function scope(view: QuotesView): Html | false {
  const t = stringsOf(view);
  const { statements } = view;
  const total = statements ? allOf(statements) : 0;
  if (!statements || total === 0) return false;
  const unattributed =
    statements.unattributed > 0 &&
    fill(t.unattributed, { n: number(view, statements.unattributed), total: number(view, total) });
  return html`<p class="scope">${countedByKind(view, statements).join(', ')}. ${unattributed}</p>`;
}
