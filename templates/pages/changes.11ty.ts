import { type ChangesView, fill, html, pageTemplate } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { linkOr, section } from '../parts/cards.ts';
import { changedValues, identityReason, topicDecisions } from '../parts/reasons.ts';
import { capital, counted, stringsOf } from '../parts/text.ts';

export default pageTemplate<ChangesView>('changes', (view) => {
  const t = stringsOf(view);
  const name = t.sections['changes']!;
  return page(
    view,
    name,
    html`<h1>${name}</h1>
${view.changes.length + view.topics.length + view.sources.length + view.identities.length + view.removed === 0 && html`<p>${t.noneOf.changes}</p>`}
${section(t.removals, view.removed > 0 && html`<p>${counted(view, t.removed, view.removed)}</p>`)}
${section(
  t.corrections,
  view.changes.length > 0 &&
    html`<ul class="report">${view.changes.map(({ article, change }) => {
      const { before, after } = changedValues(view, change);
      return html`<li><a href="${article.href}">${article.text}</a>, ${t.changed.fields[change.field]}: <q>${change.words}</q> <del>${before}</del> → <ins>${after}</ins>${change.note && html` (${change.note})`}</li>`;
    })}</ul>`,
)}
${section(
  t.topicChanges,
  view.topics.length > 0 &&
    html`<ul class="report">${view.topics.map((change) => html`<li>${capital(view, change.label)} (${counted(view, t.articles, change.articles)}): ${topicDecisions(view, change).join('; ')}</li>`)}</ul>`,
)}
${section(
  t.renamedSources,
  view.sources.length > 0 &&
    html`<ul class="report">${view.sources.map(({ source, aliases, note }) => html`<li>${linkOr(source.text, source.href)}: ${fill(t.alsoCalled, { names: aliases.join(', ') })}${note && html` (${note})`}</li>`)}</ul>`,
)}
${section(
  t.merges,
  view.identities.length > 0 &&
    html`<ul class="report">${view.identities.map(({ entity, reasons }) => html`<li><a href="${entity.href}">${entity.text}</a>: ${reasons.map((reason) => identityReason(view, reason)).join('; ')}</li>`)}</ul>`,
)}`,
  );
});
