import { html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { RegisterView } from '../../src/site/views/register.ts';
import { page } from '../layouts/page.ts';
import { countedList, entityTable, pager } from '../parts/cards.ts';
import { counted, fill, stringsOf } from '../parts/text.ts';

export default pageTemplate<RegisterView>('register', (view) => {
  const t = stringsOf(view);
  const name = t.sections[view.register]!;
  const title = view.letter ? `${name}: ${view.letter}` : name;
  return page(
    view,
    title,
    html`<h1>${title}</h1>
<p class="scope">${counted(view, t.entries, view.total)}</p>
${view.register === 'people' && html`<p><a href="${view.site.basePath}organisations/">${t.sections['organisations']}</a> · <a href="${view.site.basePath}places/">${t.sections['places']}</a></p>`}
${view.letters.length > 0 && countedList(view, view.letters)}
${view.total > 0 ? entityTable(view, view.entities) : html`<p>${fill(t.noneOf.entities, { articles: t.sections['articles']! })}</p>`}
${pager(view, view.paging)}`,
  );
});
