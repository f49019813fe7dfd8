import { type HomeView, type Html, html, pageTemplate } from 'cuttings/theme';
import { logo, page } from '../layouts/page.ts';
import { articleList, countedList, quoteCard, section, topicList } from '../parts/cards.ts';
import { monthsSection } from '../parts/chart.ts';
import { homePreview } from '../parts/link-preview.ts';
import { searchForm } from '../parts/search.ts';
import { sharing } from '../parts/share.ts';
import { kindFacts } from '../parts/statements.ts';
import { countedFact, span, stringsOf } from '../parts/text.ts';

export default pageTemplate<HomeView>('home', homePage, homePreview);

function homePage(view: HomeView): Html {
  const t = stringsOf(view);
  const { counts, site } = view;
  return page(
    view,
    site.title,
    html`<h1 class="nameplate${site.logo && ' branded'}">${logo(view)}${site.title}</h1>
<ul class="folio">${countedFact(view, t.articles, counts.articles)}${kindFacts(view, counts.statements)}${
      counts.people > 0 && countedFact(view, t.people, counts.people)
    }${counts.sources > 0 && countedFact(view, t.sources, counts.sources)}${
      view.span && html`<li>${span(view, view.span.first, view.span.last)}</li>`
    }</ul>
${site.description && html`<p class="scope">${site.description}</p>`}
${searchForm(view, 'front-search')}
<div class="columns"><div>
<section><h2>${t.latest}</h2><div class="front">${articleList(view, view.latest)}</div></section>
</div><div>
${view.quote && html`<section class="lead-quote"${sharing(view)}><h2>${t.quoteOfTheArchive}</h2>${quoteCard(view, view.quote)}</section>`}
${section(t.mostQuoted, view.people.length > 0 && countedList(view, view.people))}
${section(t.topTopics, view.topics.length > 0 && topicList(view, view.topics))}
${monthsSection(view, t.perMonth, view.months)}
</div></div>`,
  );
}
