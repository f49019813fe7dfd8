import { type ArticlesView, type Html, html, pageTemplate } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { articleList, countedGrid, countedList, pager, section, topicList } from '../parts/cards.ts';
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
${(view.paging?.number ?? 0) === 0 && html`<p class="scope">${counted(view, t.articles, view.total)}</p>`}
<div class="columns"><div>
${view.isHub ? html`<section><h2>${t.latest}</h2>${articleList(view, view.articles)}</section>` : articleList(view, view.articles, 2)}
${pager(view, view.paging)}
</div><div>
${periods(view)}
${section(t.sections['sources']!, view.sources.length > 1 && countedList(view, view.sources))}
${section(t.mostQuoted, view.speakers.length > 0 && countedList(view, view.speakers))}
${section(t.sections['topics']!, view.topics.length > 0 && topicList(view, view.topics))}
</div></div>`,
  );
});

/** The years of all, or the months of a year, as a calendar. */
function periods(view: ArticlesView): Html | false {
  const t = stringsOf(view);
  const years = [...view.years, ...(view.undated ? [{ ...view.undated, text: t.sections['undated']! }] : [])];
  if (years.length > 1) return section(t.years, countedGrid(view, years));
  if (view.months.length < 2) return false;
  const months = view.months.map((month) => ({ ...month, text: day(view, month.text) }));
  return section(t.months, countedGrid(view, months, 'months'));
}
