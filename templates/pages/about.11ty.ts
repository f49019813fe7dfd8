import { html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { PageView } from '../../src/site/views/view.ts';
import { page } from '../layouts/page.ts';
import { stringsOf } from '../parts/text.ts';

export default pageTemplate<PageView>('about', (view) => {
  const t = stringsOf(view);
  const name = t.sections['about']!;
  return page(view, name, html`<h1>${name}</h1><p>${t.about}</p>`);
});
