import { html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { DataPageView } from '../../src/site/views/plain.ts';
import { page } from '../layouts/page.ts';
import { stringsOf } from '../parts/text.ts';

export default pageTemplate<DataPageView>('data', (view) => {
  const t = stringsOf(view);
  const name = t.sections['data']!;
  return page(
    view,
    name,
    html`<h1>${name}</h1>
<ul>${view.files.map(({ name: file, href, what }) => html`<li><a href="${href}">${file}</a>: ${t.downloads[what]}</li>`)}</ul>
<h2>${t.dictionary}</h2>
<p>${t.dictionaryHow}</p>
<section class="scroll" tabindex="0" aria-label="${t.dictionary}"><table><thead><tr><th scope="col">${t.field}</th><th scope="col">${t.type}</th><th scope="col">${t.meaning}</th></tr></thead><tbody lang="en">${view.dictionary.map(
      ({ field, type, description }) =>
        html`<tr><td><code>${field}</code></td><td><code>${type}</code></td><td>${description}</td></tr>`,
    )}</tbody></table></section>
<h2>${t.report}</h2>
${
  view.diagnostics.length === 0
    ? html`<p>${t.noneOf.diagnostics}</p>`
    : html`<ul class="report">${view.diagnostics.map(
        ({ severity, message, reason, hint, place, code }) =>
          html`<li><strong>${place.path}${place.line && `:${place.line}`}</strong> (${t.severity[severity]}): ${message} ${reason} ${hint} <code>${code}</code></li>`,
      )}</ul>`
}`,
  );
});
