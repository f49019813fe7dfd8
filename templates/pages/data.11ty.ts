import {
  type DataPageView,
  fill,
  type Html,
  html,
  inWords,
  pageTemplate,
  type ReportLine,
} from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { linkOr } from '../parts/cards.ts';
import { counted, fileSize, stringsOf } from '../parts/text.ts';

export default pageTemplate<DataPageView>('data', (view) => {
  const t = stringsOf(view);
  const name = t.sections['data']!;
  return page(
    view,
    name,
    html`<h1>${name}</h1>
<p class="scope">${fill(t.readFrom, { articles: counted(view, t.articles, view.articles), files: counted(view, t.files, view.sources) })}</p>
<section><table class="stacked"><thead><tr><th scope="col">${t.file}</th><th scope="col">${t.content}</th><th scope="col" class="number">${t.size}</th></tr></thead><tbody>${view.files.map(
      ({ name: file, href, what, bytes, shards }) =>
        html`<tr><th scope="row" class="whole">${linkOr(file, href)}</th><td>${t.downloads[what]}${shardList(view, shards)}</td><td class="number">${fileSize(view, bytes)}</td></tr>`,
    )}</tbody></table></section>
<section><h2>${t.dictionary}</h2>
<p>${t.dictionaryHow}</p>
<table class="stacked"><thead><tr><th scope="col">${t.field}</th><th scope="col">${t.type}</th><th scope="col">${t.meaning}</th></tr></thead><tbody>${view.dictionary.map(
      ({ field, type, description }) =>
        html`<tr><th scope="row" class="whole"><code>${field}</code></th><td><code>${type}</code></td><td>${t.descriptions[description] ?? html`<span lang="en">${description}</span>`}</td></tr>`,
    )}</tbody></table></section>
<section><h2>${t.report}</h2>
${
  view.report.length === 0
    ? html`<p>${t.noneOf.diagnostics}</p>`
    : html`<ul class="report">${view.report.map((line) => html`<li>${inReport(view, line)}</li>`)}</ul>`
}</section>`,
  );
});

/** The files of a download that is cut into months. */
const shardList = (view: DataPageView, shards: DataPageView['files'][number]['shards']): Html | false =>
  shards.length > 0 &&
  html`<details><summary>${counted(view, stringsOf(view).files, shards.length)}</summary><ul class="chips">${shards.map(({ text, href }) => html`<li><a href="${href}">${text}</a></li>`)}</ul></details>`;

/** Place, what happened, why, what to do. */
function inReport(view: DataPageView, { diagnostic, more }: ReportLine): Html {
  const t = stringsOf(view);
  const { code, severity, place } = diagnostic;
  const { message, reason, hint } = inWords(diagnostic, t.diagnostics[code]);
  return html`<strong>${place.path}${place.line && `:${place.line}`}</strong>${more > 0 && ` ${fill(t.alike, { count: counted(view, t.files, more) })}`} (${t.severity[severity]}): ${message} ${reason} ${hint} <code>${code}</code>`;
}
