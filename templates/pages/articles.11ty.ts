import { html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { ArticlesView } from '../../src/site/views/articles.ts';
import { page } from '../layouts/page.ts';
import { articleList, countedList, pager } from '../parts/cards.ts';
import { counted, day, stringsOf } from '../parts/text.ts';

export default pageTemplate<ArticlesView>('articles', (view) => {
  const t = stringsOf(view);
  const name =
    view.period === 'undated'
      ? t.sections['undated']!
      : view.value
        ? day(view, view.value)
        : t.sections['articles']!;
  return page(
    view,
    name,
    html`<h1>${name}</h1>
<p class="scope">${counted(view, t.articles, view.total)}</p>
${(view.years.length > 1 || view.undated) && countedList(view, [...view.years, ...(view.undated ? [{ ...view.undated, text: t.sections['undated']! }] : [])])}
${
  view.months.length > 1 &&
  countedList(
    view,
    view.months.map((month) => ({ ...month, text: day(view, month.text) })),
  )
}
${articleList(view, view.articles, 2)}
${pager(view, view.paging)}`,
  );
});
