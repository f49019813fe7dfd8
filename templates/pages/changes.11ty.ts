import { html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { ChangesView } from '../../src/site/views/plain.ts';
import { page } from '../layouts/page.ts';
import { stringsOf } from '../parts/text.ts';

export default pageTemplate<ChangesView>('changes', (view) => {
  const t = stringsOf(view);
  const name = t.sections['changes']!;
  return page(
    view,
    name,
    html`<h1>${name}</h1>${
      view.changes.length === 0
        ? html`<p>${t.noneOf.changes}</p>`
        : html`<ul>${view.changes.map(({ text }) => html`<li>${text}</li>`)}</ul>`
    }`,
  );
});
