import { html, pageTemplate, type SourceView } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { articleList, countedList, pager, section, topicList } from '../parts/cards.ts';
import { monthsSection } from '../parts/chart.ts';
import { kindFacts } from '../parts/statements.ts';
import { countedFact, span, stringsOf } from '../parts/text.ts';

export default pageTemplate<SourceView>('source', (view) => {
  const t = stringsOf(view);
  return page(
    view,
    view.name,
    html`<p class="kicker">${t.source}</p>
<h1>${view.name}</h1>
<ul class="facts">${countedFact(view, t.articles, view.total)}${kindFacts(view, view.statements)}<li>${span(view, view.first, view.last)}</li></ul>
<div class="columns"><div>
${section(t.sections['articles']!, articleList(view, view.articles))}
${pager(view, view.paging)}
</div><div>
${section(t.mostQuoted, view.speakers.length > 0 && countedList(view, view.speakers))}
${section(t.sections['topics']!, view.topics.length > 0 && topicList(view, view.topics))}
${monthsSection(
  view,
  t.perMonth,
  view.months.map(({ text, ...month }) => ({ month: text, ...month })),
)}
</div></div>`,
  );
});
