import { html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { SourceView } from '../../src/site/views/sources.ts';
import { page } from '../layouts/page.ts';
import { articleList, countedList, pager, section } from '../parts/cards.ts';
import { counted, stringsOf } from '../parts/text.ts';

export default pageTemplate<SourceView>('source', (view) => {
  const t = stringsOf(view);
  return page(
    view,
    view.name,
    html`<h1>${view.name}</h1>
<p class="scope">${counted(view, t.articles, view.total)}</p>
${section(t.leadingSpeakers, view.speakers.length > 0 && countedList(view, view.speakers))}
${section(t.sections['topics']!, view.topics.length > 0 && countedList(view, view.topics))}
${section(t.sections['articles']!, articleList(view, view.articles))}
${pager(view, view.paging)}`,
  );
});
