import { html, type PageView, pageTemplate } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { searchForm } from '../parts/search.ts';
import { stringsOf } from '../parts/text.ts';

export default pageTemplate<PageView>('not-found', (view) => {
  const t = stringsOf(view);
  return page(
    view,
    t.notFoundTitle,
    html`<h1>${t.notFoundTitle}</h1><p class="scope">${t.notFound}</p>${searchForm(view)}<ul class="chips">${view.site.sections.map(({ id, href }) => html`<li><a href="${href}">${t.sections[id]}</a></li>`)}</ul>`,
  );
});
