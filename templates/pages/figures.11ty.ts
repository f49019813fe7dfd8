import { type FiguresView, fill, type Html, html, pageTemplate } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import {
  countedList,
  daysSection,
  figureTable,
  linkedWords,
  pager,
  periodName,
  section,
  waysToMonths,
  when,
} from '../parts/cards.ts';
import { monthsSection, valuesChart } from '../parts/chart.ts';
import { apart, capital, counted, direction, stringsOf } from '../parts/text.ts';
import { familyName, guessed, markedValue } from '../parts/units.ts';

export default pageTemplate<FiguresView>('figures', (view) => {
  const t = stringsOf(view);
  const name = view.kind ? familyName(view, view.kind, view.unit) : t.sections['figures']!;
  const title = view.period ? `${name}: ${periodName(view, view.period)}` : name;
  const isFirst = (view.paging?.number ?? 0) === 0;
  return page(
    view,
    title,
    html`${kicker(view, name)}<h1>${title}</h1>
${isFirst && html`<p class="scope">${counted(view, t.figures, view.total)}</p>`}
${view.family ? valuesChart(view, title) : registers(view)}
${section(t.greatest, view.greatest.length > 0 && figureTable(view, view.greatest))}
${daysSection(view, view)}
${figures(view)}
${pager(view, view.paging)}${waysToMonths(view, view)}
${monthsSection(view, t.figuresPerMonth, view.months)}
${isFirst && differing(view)}`,
  );
});

/** What kind it is of, or the register that a period is of. */
function kicker(view: FiguresView, name: string): Html | false {
  if (view.register !== null) return html`<p class="kicker"><a href="${view.register}">${name}</a></p>\n`;
  const t = stringsOf(view);
  if (!view.kind || t.families[view.kind] === name) return false;
  return html`<p class="kicker">${t.families[view.kind]}${view.kind === 'money' && html` · ${view.unit}`}</p>\n`;
}

/** All of them, the greatest first; or those of a part of the time. */
function figures(view: FiguresView): Html | false {
  if (view.figures.length === 0) return false;
  if (view.paging === null && !view.isHub) return html`<section>${figureTable(view, view.figures)}</section>`;
  const heading = (view.paging?.number ?? 0) === 0 && html`<h2>${stringsOf(view).pagesInTime.first}</h2>`;
  return html`<section>${heading}${figureTable(view, view.figures, { sorted: false, byMonth: true })}</section>`;
}

/** The kinds that have units of their own stand apart, each with its units. */
const WITH_UNITS = ['money', 'measure', 'duration'];

function registers(view: FiguresView): Html {
  const t = stringsOf(view);
  if (view.families.length === 0)
    return html`<p>${fill(t.noneOf.figures, { articles: counted(view, t.articles, view.ofArticles) })}</p>`;
  const list = (families: FiguresView['families']): Html | false =>
    families.length > 0 &&
    countedList(
      view,
      families.map((family) => ({ ...family, text: familyName(view, family.kind, family.unit) })),
    );
  return html`<div class="kinds">${section(t.kindsOfFigures, list(view.families.filter(({ kind }) => !WITH_UNITS.includes(kind))))}${WITH_UNITS.map(
    (kind) => section(t.families[kind]!, list(view.families.filter((family) => family.kind === kind))),
  )}</div>`;
}

/** The same figure, different values: each with the sentence it stands in, since only a reader can judge. */
function differing(view: FiguresView): Html | false {
  const t = stringsOf(view);
  if (view.differing.length === 0) return false;
  return html`<section><h2>${t.differing}</h2>
<p>${t.differingHow}</p>
<ol class="differing">${view.differing.map(
    (group) =>
      html`<li><h3 class="headline">${capital(view, group[0]!.of ?? '')}</h3><ul class="evidenced">${group.map(
        (figure) =>
          html`<li><p class="value">${markedValue(view, figure)}</p><p${direction(view, figure.sentence)}>${linkedWords(figure.sentence, figure.text, figure.href)}</p><p class="meta">${apart(view, figure.article.text)}, ${figure.publisher && html`${apart(view, figure.publisher)}, `}${when(view, figure.published)}</p></li>`,
      )}</ul></li>`,
  )}</ol>${guessed(view, view.differing.flat())}
</section>`;
}
