import { type Html, html } from '../../src/site/html.ts';
import type { EntityView } from '../../src/site/views/entity.ts';
import { page } from '../layouts/page.ts';
import { articleList, countedList, monthBars, pager, quoteList, section, when } from './cards.ts';
import { counted, stringsOf } from './text.ts';

/** The page of a person, an organisation or a place. */
export function entityPage(view: EntityView): Html {
  const t = stringsOf(view);
  const { entity } = view;
  return page(
    view,
    entity.name,
    html`<h1>${entity.name}</h1>
<p class="scope">${counted(view, t.quotes, entity.quotes)}, ${counted(view, t.mentions, entity.mentions)}, ${counted(view, t.articles, entity.articles)}.${
      entity.firstSeen &&
      html` ${t.firstSeen}: ${when(view, entity.firstSeen)}. ${t.lastSeen}: ${when(view, entity.lastSeen)}.`
    }</p>
${entity.note && html`<p>${entity.note}</p>`}
${section(t.roles, view.roles.length > 0 && html`<ul>${view.roles.slice(0, 8).map(({ text, article }) => html`<li>${text} <span class="evidence"><a href="${article.href}">${article.text}</a></span></li>`)}</ul>`)}
${section(t.verbatim, view.verbatim.length > 0 && quoteList(view, view.verbatim, false))}
${section(t.reported, view.reported.length > 0 && quoteList(view, view.reported, false))}
${entity.quotes === 0 && html`<p>${t.onlyMentioned}</p>`}
${monthBars(
  view,
  t.quotesPerMonth,
  view.quotesPerMonth.map(({ month, count }) => ({ text: month, count })),
)}
${section(t.talksAbout, view.topics.length > 0 && countedList(view, view.topics))}
${section(t.mentionedBy, view.mentionedBy.length > 0 && countedList(view, view.mentionedBy))}
${section(t.oftenWith, view.oftenWith.length > 0 && countedList(view, view.oftenWith))}
${section(t.sections['articles']!, articleList(view, view.articles))}
${section(t.spellings, view.forms.length > 1 && html`<ul>${view.forms.map(({ text, count }) => html`<li>${text} <span class="count">${count}</span></li>`)}</ul>`)}
${section(t.sameAs, entity.sameAs.length > 0 && html`<ul>${entity.sameAs.map((url) => html`<li><a href="${url}" rel="external">${url}</a></li>`)}</ul>`)}
${section(t.identity, entity.reasons.length > 0 && html`<ul>${entity.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`)}
${pager(view, view.paging)}`,
  );
}
