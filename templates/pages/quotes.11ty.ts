import { allOf, fill, html, pageTemplate, type QuotesView } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { countedGrid, countedList, pager, quoteList, section } from '../parts/cards.ts';
import { monthsSection } from '../parts/chart.ts';
import { countedByKind } from '../parts/statements.ts';
import { counted, number, stringsOf } from '../parts/text.ts';

export default pageTemplate<QuotesView>('quotes', (view) => {
  const t = stringsOf(view);
  const { unattributed } = view.statements;
  const total = allOf(view.statements);
  const name = t.sections['quotes']!;
  const title = view.year ? `${name}: ${t.sections[view.year] ?? view.year}` : name;
  return page(
    view,
    title,
    html`<h1>${title}</h1>
${total > 0 && html`<p class="scope">${countedByKind(view, view.statements).join(', ')}. ${unattributed > 0 && fill(t.unattributed, { n: number(view, unattributed), total: number(view, total) })}</p>`}
<div class="columns"><div>
${total > 0 ? quoteList(view, view.quotes) : html`<p>${fill(t.noneOf.quotes, { articles: counted(view, t.articles, view.site.articles) })}</p>`}
${pager(view, view.paging)}
</div><div>
${section(
  t.statementsPerYear,
  view.years.length > 1 &&
    countedGrid(
      view,
      view.years.map((year) => ({ ...year, text: t.sections[year.text] ?? year.text })),
    ),
)}
${section(t.mostQuoted, view.speakers.length > 0 && countedList(view, view.speakers))}
${monthsSection(view, t.statementsPerMonth, view.months)}
</div></div>`,
  );
});
