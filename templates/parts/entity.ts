import { type Html, html } from '../../src/site/html.ts';
import type { EntityView } from '../../src/site/views/entity.ts';
import { page } from '../layouts/page.ts';
import { articleList, countedList, pager, quoteList, section, topicList } from './cards.ts';
import { monthsSection } from './chart.ts';
import { capital, countedFact, number, span, stringsOf } from './text.ts';

/** The page of a person, an organisation or a place: what they say, then what is said and known of them. */
export function entityPage(view: EntityView): Html {
  const t = stringsOf(view);
  const { entity } = view;
  return page(
    view,
    entity.name,
    html`<h1>${entity.name}</h1>
${view.role && html`<p class="role">${capital(view, view.role)}</p>`}
<ul class="facts">${facts(view)}</ul>
${entity.note && html`<p class="note">${entity.note}</p>`}
<div class="columns"><div>
${entity.quotes === 0 && html`<p class="note">${t.onlyMentioned}</p>`}
${section(t.verbatim, view.verbatim.length > 0 && quoteList(view, view.verbatim, false))}
${section(t.reported, view.reported.length > 0 && quoteList(view, view.reported, false))}
${section(t.sections['articles']!, articleList(view, view.articles))}
${pager(view, view.paging)}
</div><div>
${monthsSection(view, t.quotesPerMonth, view.quotesPerMonth)}
${section(
  t.roles,
  view.roles.length > 0 &&
    html`<ul class="evidenced">${view.roles.map(
      ({ text, count, article, sentence }) =>
        html`<li>${sentence.before}<strong>${text}</strong>${sentence.after}${count > 1 && html` <span class="count">× ${number(view, count)}</span>`} <span class="evidence"><a href="${article.href}">${article.text}</a></span></li>`,
    )}</ul>`,
)}
${section(entity.quotes > 0 ? t.talksAbout : t.sections['topics']!, view.topics.length > 0 && topicList(view, view.topics))}
${section(t.mentionedBy, view.mentionedBy.length > 0 && countedList(view, view.mentionedBy))}
${section(t.oftenWith, view.oftenWith.length > 0 && countedList(view, view.oftenWith))}
${section(
  t.spellings,
  view.forms.length > 1 &&
    countedList(
      view,
      view.forms.map((form) => ({ ...form, href: '' })),
    ),
)}
${section(t.sameAs, entity.sameAs.length > 0 && html`<ul>${entity.sameAs.map((url) => html`<li><a href="${url}" rel="external">${url}</a></li>`)}</ul>`)}
${section(t.identity, entity.reasons.length > 0 && html`<ul class="evidenced">${entity.reasons.map((reason) => html`<li>${reason}</li>`)}</ul>`)}
${section(t.data, view.alternates.length > 0 && html`<ul class="chips">${view.alternates.map(({ type, href }) => html`<li><a href="${href}">${t.formats[type]}</a></li>`)}</ul>`)}
</div></div>`,
  );
}

function facts(view: EntityView): Html {
  const t = stringsOf(view);
  const { quotes, mentions, articles, firstSeen, lastSeen } = view.entity;
  return html`${quotes > 0 && countedFact(view, t.quotes, quotes)}${countedFact(view, t.mentions, mentions)}${countedFact(view, t.articles, articles)}${
    firstSeen && html`<li>${span(view, firstSeen, lastSeen)}</li>`
  }`;
}
