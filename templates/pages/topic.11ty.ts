import { type Html, html, pageTemplate, type TopicProfile, type TopicView } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import {
  alternateList,
  articleLines,
  countedList,
  daysSection,
  figureTable,
  linkOr,
  pager,
  periodName,
  quoteLines,
  section,
  topicList,
  waysToMonths,
} from '../parts/cards.ts';
import { monthsSection, networkSection } from '../parts/chart.ts';
import { capital, counted, number, stringsOf } from '../parts/text.ts';

export default pageTemplate<TopicView>('topic', (view) => {
  const t = stringsOf(view);
  const { topic, profile } = view;
  const name = capital(view, topic.label);
  const label = view.period ? `${name}: ${periodName(view, view.period)}` : name;
  return page(
    view,
    label,
    html`<p class="kicker">${topic.isSubject ? t.subjectKicker : t.topicKicker}</p>
<h1>${label}</h1>
${profile && html`<p class="scope">${topic.scope && html`${topic.scope} `}${counted(view, t.articles, topic.articles)}${topic.isSubject && html`. ${t.subjectHow}`}</p>`}
<div class="columns"><div>
${profile && profile.said.length > 0 && html`<p class="narrow"><a href="${profile.search}">${t.narrowSaid}</a></p>`}
${profile && section(t.whoSaysWhat, profile.said.length > 0 && whoSaysWhat(view, profile))}
${daysSection(view, view)}
<section><h2>${view.isHub ? t.pagesInTime.first : t.sections['articles']}</h2>${articleLines(view, view.articles, { byMonth: true })}</section>
${pager(view, view.paging)}${waysToMonths(view, view)}
</div>${profile && beside(view, profile)}</div>
${profile && networkSection(view, profile.together)}
${profile && section(t.sections['figures']!, profile.figures.length > 0 && figureTable(view, profile.figures, { sorted: false }))}`,
  );
});

/** What the leading speakers say, the newest of each. */
const whoSaysWhat = (view: TopicView, { said }: TopicProfile): Html =>
  html`${said.map(
    ({ text, href, count, quotes }) =>
      html`<h3 class="who">${linkOr(text, href || null)} <span class="count">${number(view, count)}</span></h3>${quoteLines(view, quotes)}`,
  )}`;

function beside(view: TopicView, { broader, narrower, speakers, months }: TopicProfile): Html {
  const t = stringsOf(view);
  return html`<div>
${section(t.broader, broader && html`<ul class="chips"><li><a href="${broader.href}">${capital(view, broader.text)}</a></li></ul>`)}
${section(t.narrower, narrower.length > 0 && topicList(view, narrower))}
${section(t.leadingSpeakers, speakers.length > 0 && countedList(view, speakers))}
${monthsSection(view, t.perMonth, months, { ofAll: true })}
${section(t.data, alternateList(view))}
</div>`;
}
