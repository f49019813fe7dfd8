import {
  COMPARE_PAGE,
  type Html,
  html,
  linkTo,
  pageTemplate,
  type SourceProfile,
  type SourceView,
} from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import {
  articleLines,
  countedList,
  daysSection,
  pager,
  periodName,
  section,
  topicList,
  waysToMonths,
} from '../parts/cards.ts';
import { monthsSection } from '../parts/chart.ts';
import { kindFacts } from '../parts/statements.ts';
import { countedFact, span, stringsOf } from '../parts/text.ts';

export default pageTemplate<SourceView>('source', (view) => {
  const t = stringsOf(view);
  const { profile } = view;
  return page(
    view,
    view.period ? `${view.name}: ${periodName(view, view.period)}` : view.name,
    html`<p class="kicker">${t.source}</p>
<h1>${view.name}${view.period && `: ${periodName(view, view.period)}`}</h1>
${profile && html`<ul class="facts">${countedFact(view, t.articles, profile.total)}${kindFacts(view, profile.statements)}<li>${span(view, profile.first, profile.last)}</li>${profile.url && html`<li><a href="${profile.url}" rel="external">${profile.url}</a></li>`}</ul>${profile.note && html`<p class="note">${profile.note}</p>`}`}
${profile && html`<p class="meta"><a href="${linkTo(view, `${COMPARE_PAGE}?${new URLSearchParams({ by: 'source', a: view.name })}`)}">${t.compareWithSource}</a></p>`}
<div class="columns"><div>
${daysSection(view, view)}
${section(view.isHub ? t.pagesInTime.first : t.sections['articles']!, articleLines(view, view.articles, { byMonth: true }))}
${pager(view, view.paging)}${waysToMonths(view, view)}
</div>${profile && beside(view, profile)}</div>`,
  );
});

function beside(view: SourceView, { speakers, topics, months }: SourceProfile): Html {
  const t = stringsOf(view);
  return html`<div>
${section(t.mostQuoted, speakers.length > 0 && countedList(view, speakers))}
${section(t.sections['topics']!, topics.length > 0 && topicList(view, topics))}
${monthsSection(view, t.perMonth, months, { ofAll: true })}
</div>`;
}
