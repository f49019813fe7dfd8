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
