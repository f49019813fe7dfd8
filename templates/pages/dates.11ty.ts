import { html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { DatesView } from '../../src/site/views/dates.ts';
import { page } from '../layouts/page.ts';
import { countedList, dateList, pager, section } from '../parts/cards.ts';
import { counted, day, fill, stringsOf } from '../parts/text.ts';

export default pageTemplate<DatesView>('dates', (view) => {
  const t = stringsOf(view);
  const title = view.period ? `${t.sections['dates']}: ${day(view, view.period)}` : t.sections['dates']!;
  return page(
    view,
    title,
    html`<h1>${title}</h1>
<p class="scope">${counted(view, t.entries, view.total)}</p>
${
  view.periods.length > 0 &&
  countedList(
    view,
    view.periods.map((period) => ({ ...period, text: day(view, period.text) })),
  )
}
${view.total === 0 && html`<p>${fill(t.noneOf.dates, { articles: t.sections['articles']! })}</p>`}
${section(t.promises, view.promises.length > 0 && dateList(view, view.promises))}
${view.dates.length > 0 && dateList(view, view.dates)}
${pager(view, view.paging)}`,
  );
});
