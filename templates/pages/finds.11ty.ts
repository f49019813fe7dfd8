import { type FindsView, fill, html, pageTemplate } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { when } from '../parts/cards.ts';
import { citeBox } from '../parts/cite.ts';
import { allFinds } from '../parts/panels.ts';
import { sharing } from '../parts/share.ts';
import { stringsOf } from '../parts/text.ts';

/** All quotes, figures and dates of a long article, whose own page shows the first of them. */
export default pageTemplate<FindsView>('finds', (view) => {
  const t = stringsOf(view);
  const { title, href, publisher, published } = view.article;
  const name = fill(t.foundIn, { title });
  return page(
    view,
    name,
    html`<h1>${name}</h1>
<p class="meta"><a href="${href}">${title}</a>, ${publisher && html`${publisher}, `}${when(view, published)}</p>
<div class="finds"${sharing(view)}>${allFinds(view)}
${citeBox(view, view.citation)}</div>`,
  );
});
