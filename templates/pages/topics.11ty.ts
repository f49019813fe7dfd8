import { type Html, html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { TopicNode, TopicsView } from '../../src/site/views/topics.ts';
import { page } from '../layouts/page.ts';
import { countedList, section } from '../parts/cards.ts';
import { counted, fill, number, stringsOf } from '../parts/text.ts';

export default pageTemplate<TopicsView>('topics', (view) => {
  const t = stringsOf(view);
  const name = t.sections['topics']!;
  const tree = (nodes: readonly TopicNode[]): Html | false =>
    nodes.length > 0 &&
    html`<ul>${nodes.map(({ text, href, count, narrower }) => html`<li><a href="${href}">${text}</a> <span class="count">${number(view, count)}</span>${tree(narrower)}</li>`)}</ul>`;
  return page(
    view,
    name,
    html`<h1>${name}</h1>
<div class="tree">${tree(view.tree) || html`<p>${fill(t.noneOf.topics, { articles: counted(view, t.articles, view.site.articles) })}</p>`}</div>
${section(t.subjects, view.subjects.length > 0 && countedList(view, view.subjects))}`,
  );
});
