import { type Html, html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { FiguresView } from '../../src/site/views/figures.ts';
import { page } from '../layouts/page.ts';
import { countedList, figureTable, figureValue, pager, when } from '../parts/cards.ts';
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
      : html`<p>${fill(t.noneOf.figures, { articles: counted(view, t.articles, view.site.articles) })}</p>`
}
${pager(view, view.paging)}
${view.paging === null || view.paging.number === 1 ? differing(view) : false}`,
  );
});

/** The same figure, different values: each with the sentence it stands in, since only a reader can judge. */
function differing(view: FiguresView): Html | false {
  const t = stringsOf(view);
  if (view.total === 0) return false;
  return html`<section><h2>${t.differing}</h2>
${
  view.differing.length === 0
    ? html`<p>${t.noneOf.differing}</p>`
    : html`<p>${t.differingHow}</p>
<ol class="differing">${view.differing.map(
        (group) =>
          html`<li><h3 class="headline">${group[0]!.of}</h3><ul class="evidenced">${group.map(
            (figure) =>
              html`<li><p class="value">${figureValue(view, figure)}</p><p><a href="${figure.href}">${figure.sentence}</a></p><p class="meta">${figure.article.text}, ${figure.publisher && `${figure.publisher}, `}${when(view, figure.published)}</p></li>`,
          )}</ul></li>`,
      )}</ol>`
}</section>`;
}
