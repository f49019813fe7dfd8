import { fill, type Html, html, pageTemplate, type TopicNode, type TopicsView } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { section } from '../parts/cards.ts';
import { capital, counted, number, stringsOf } from '../parts/text.ts';

export default pageTemplate<TopicsView>('topics', (view) => {
  const t = stringsOf(view);
  const name = t.sections['topics']!;
  return page(
    view,
    name,
    html`<h1>${name}</h1>
<p class="scope">${view.tree.length > 0 ? t.topicsHow : fill(t.noneOf.topics, { articles: counted(view, t.articles, view.ofArticles) })}</p>
<div class="tree">${view.tree.map(
      (top) => html`<section><h2>${entry(view, top)}</h2>${branches(view, top.narrower)}</section>`,
    )}</div>
${section(
  t.subjects,
  view.subjects.length > 0 &&
    html`<p class="meta">${t.subjectsHow}</p><ul class="chips">${view.subjects.map((subject) => html`<li>${entry(view, subject)}</li>`)}</ul>`,
)}`,
  );
});

const entry = (view: TopicsView, { text, href, count }: Omit<TopicNode, 'narrower'>): Html =>
  html`<a href="${href}">${capital(view, text)}</a>\u00a0<span class="count">${number(view, count)}</span>`;

const branches = (view: TopicsView, nodes: readonly TopicNode[]): Html | false =>
  nodes.length > 0 &&
  html`<ul>${nodes.map((node) => html`<li>${entry(view, node)}${branches(view, node.narrower)}</li>`)}</ul>`;
