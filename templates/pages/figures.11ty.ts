import { html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { FiguresView } from '../../src/site/views/figures.ts';
import { page } from '../layouts/page.ts';
import { countedList, figureTable, pager } from '../parts/cards.ts';
import { valuesChart } from '../parts/chart.ts';
import { counted, fill, stringsOf } from '../parts/text.ts';

export default pageTemplate<FiguresView>('figures', (view) => {
  const t = stringsOf(view);
  const nameOf = (kind: string, unit: string | null): string =>
    (kind === 'money' || kind === 'measure') && unit
      ? `${t.families[kind]}: ${unit}`
      : (t.families[kind] ?? kind);
  const title = view.kind ? nameOf(view.kind, view.unit) : t.sections['figures']!;
  const families = view.families.map(({ kind, unit, ...link }) => ({ ...link, text: nameOf(kind, unit) }));
  return page(
    view,
    title,
    html`<h1>${title}</h1>
<p class="scope">${counted(view, t.figures, view.total)}</p>
${
  view.family
    ? html`${valuesChart(view, title, view.figures)}${figureTable(view, view.figures)}`
    : families.length > 0
      ? countedList(view, families)
      : html`<p>${fill(t.noneOf.figures, { articles: t.sections['articles']! })}</p>`
}
${pager(view, view.paging)}`,
  );
});
