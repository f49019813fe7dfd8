import { fill, html, pageTemplate, type SourcesView } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { linkOr } from '../parts/cards.ts';
import { counted, number, shortMonth, span, stringsOf } from '../parts/text.ts';

export default pageTemplate<SourcesView>('sources', (view) => {
  const t = stringsOf(view);
  const name = t.sections['sources']!;
  return page(
    view,
    name,
    html`<h1>${name}</h1>
<p class="scope">${counted(view, t.sources, view.sources.length)}. ${view.unknown > 0 && fill(t.sourceUnknown, { articles: counted(view, t.articles, view.unknown) })}</p>
${
  view.sources.length > 0 &&
  html`<section><table class="sortable stacked register"><thead><tr><th scope="col">${t.source}</th><th scope="col" class="number">${t.sections['articles']}</th><th scope="col" class="number">${t.sections['statements']}</th><th scope="col">${t.time}</th><th scope="col">${t.mostQuoted}</th></tr></thead><tbody>${view.sources.map(
    ({ text, href, count, statements, first, last, speaker }) =>
      html`<tr><th scope="row" class="whole"><a href="${href}">${text}</a></th><td class="number" data-label="${t.sections['articles']}" data-sort="${count}">${number(view, count)}</td><td class="number" data-label="${t.sections['statements']}" data-sort="${statements}">${number(view, statements)}</td><td data-sort="${first?.slice(0, 10)}">${span(view, first, last, shortMonth)}</td><td data-label="${t.mostQuoted}">${speaker && html`${linkOr(speaker.text, speaker.href || null)} <span class="count">${number(view, speaker.count)}</span>`}</td></tr>`,
  )}</tbody></table></section>`
}`,
  );
});
