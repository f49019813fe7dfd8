import { html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { TopicView } from '../../src/site/views/topic.ts';
import { page } from '../layouts/page.ts';
import { articleList, countedList, figureTable, monthBars, pager, section } from '../parts/cards.ts';
import { counted, stringsOf } from '../parts/text.ts';

export default pageTemplate<TopicView>('topic', (view) => {
  const t = stringsOf(view);
  const { topic } = view;
  return page(
    view,
    topic.label,
    html`<h1>${topic.label}</h1>
<p class="scope">${topic.scope && html`${topic.scope} `}${counted(view, t.articles, topic.articles)}</p>
${view.broader && html`<p>${t.broader}: <a href="${view.broader.href}">${view.broader.text}</a></p>`}
${section(t.narrower, view.narrower.length > 0 && countedList(view, view.narrower))}
${section(t.leadingSpeakers, view.speakers.length > 0 && countedList(view, view.speakers))}
${monthBars(
  view,
  t.perMonth,
  view.trend.map(({ month, count }) => ({ text: month, count })),
)}
<section><h2>${t.sections['articles']}</h2>${articleList(
      view,
      view.articles.map((card) => ({
        ...card,
        lead: `${card.lead} ${t.whyHere}: ${card.evidence.join(', ')}`,
      })),
    )}</section>
${section(t.sections['figures']!, view.figures.length > 0 && figureTable(view, view.figures))}
${pager(view, view.paging)}`,
  );
});
