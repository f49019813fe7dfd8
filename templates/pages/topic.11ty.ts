import { html, pageTemplate, type TopicView } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import {
  alternateList,
  articleItem,
  countedList,
  figureTable,
  pager,
  section,
  topicList,
} from '../parts/cards.ts';
import { monthsSection, networkSection } from '../parts/chart.ts';
import { capital, counted, stringsOf } from '../parts/text.ts';

export default pageTemplate<TopicView>('topic', (view) => {
  const t = stringsOf(view);
  const { topic } = view;
  const label = capital(view, topic.label);
  return page(
    view,
    label,
    html`<p class="kicker">${topic.isSubject ? t.subjectKicker : t.topicKicker}</p>
<h1>${label}</h1>
<p class="scope">${topic.scope && html`${topic.scope} `}${counted(view, t.articles, topic.articles)}${topic.isSubject && html`. ${t.subjectHow}`}</p>
<div class="columns"><div>
<section><h2>${t.sections['articles']}</h2><ol class="articles">${view.articles.map(
      ({ evidence, ...card }) =>
        html`<li>${articleItem(view, card)}${evidence.length > 0 && html`<p class="meta">${t.whyHere}: ${evidence.join(', ')}</p>`}</li>`,
    )}</ol></section>
${pager(view, view.paging)}
</div><div>
${section(t.broader, view.broader && html`<ul class="chips"><li><a href="${view.broader.href}">${capital(view, view.broader.text)}</a></li></ul>`)}
${section(t.narrower, view.narrower.length > 0 && topicList(view, view.narrower))}
${section(t.leadingSpeakers, view.speakers.length > 0 && countedList(view, view.speakers))}
${monthsSection(view, t.perMonth, view.trend)}
${section(t.data, alternateList(view))}
</div></div>
${networkSection(view)}
${section(t.sections['figures']!, view.figures.length > 0 && figureTable(view, view.figures))}`,
  );
});
