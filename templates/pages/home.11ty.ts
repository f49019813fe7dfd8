import { type Html, html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { HomeView } from '../../src/site/views/home.ts';
import { page } from '../layouts/page.ts';
import { articleList, countedList, quoteCard, section } from '../parts/cards.ts';
import { monthsSection } from '../parts/chart.ts';
import { scopeOf } from '../parts/scope.ts';
import { homeShareCard } from '../parts/share-card.ts';
import { stringsOf } from '../parts/text.ts';

export default pageTemplate<HomeView>('home', homePage, homeShareCard);

function homePage(view: HomeView): Html {
  const t = stringsOf(view);
  const { site } = view;
  return page(
    view,
    site.title,
    html`<h1>${site.title}</h1>
<p class="scope">${site.description && html`${site.description} `}${scopeOf(view)}</p>
<form class="search" role="search" action="${site.basePath}search/" method="get"><label for="q">${t.searchLabel}</label><input id="q" name="q" type="search"><button type="submit">${t.sections['search']}</button></form>
<div class="columns"><div>
<h2>${t.latest}</h2>
${articleList(view, view.latest)}
</div><div>
${view.quote && html`<div class="lead-quote">${quoteCard(view, view.quote)}</div>`}
${section(
  t.mostQuoted,
  view.people.length > 0 &&
    countedList(
      view,
      view.people.map((p) => ({ text: p.name, href: p.href ?? '', count: p.quotes })),
    ),
)}
${section(t.topTopics, view.topics.length > 0 && countedList(view, view.topics))}
${monthsSection(
  view,
  t.perMonth,
  view.months.map(({ text, count, href }) => ({ month: text, count, href })),
)}
</div></div>`,
  );
}
