import { html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { SourcesView } from '../../src/site/views/sources.ts';
import { page } from '../layouts/page.ts';
import { countedList } from '../parts/cards.ts';
import { stringsOf } from '../parts/text.ts';

export default pageTemplate<SourcesView>('sources', (view) => {
  const name = stringsOf(view).sections['sources']!;
  return page(view, name, html`<h1>${name}</h1>${countedList(view, view.sources)}`);
});
