import { type Html, html } from '../../src/site/html.ts';
import { pageTemplate } from '../../src/site/page-template.ts';
import type { RegisterView } from '../../src/site/views/register.ts';
import { page } from '../layouts/page.ts';
import { countedList, entityTable, pager, section } from '../parts/cards.ts';
import { counted, fill, stringsOf } from '../parts/text.ts';

export default pageTemplate<RegisterView>('register', (view) => {
  const t = stringsOf(view);
  const name = t.sections[view.register]!;
  const title = view.letter ? `${name}: ${view.letter}` : name;
  return page(
    view,
    title,
    html`<h1>${title}</h1>
<p class="scope">${counted(view, t.entries, view.total)}</p>
${view.register === 'people' && html`<p><a href="${view.site.basePath}organisations/">${t.sections['organisations']}</a> · <a href="${view.site.basePath}places/">${t.sections['places']}</a></p>`}
${view.letters.length > 0 && countedList(view, view.letters)}
${view.total > 0 ? byVoice(view) : html`<p>${fill(t.noneOf.entities, { articles: counted(view, t.articles, view.site.articles) })}</p>`}
${pager(view, view.paging)}`,
  );
});

/** Who is quoted, apart from who is only talked about; places say nothing either way. */
function byVoice(view: RegisterView): Html {
  const t = stringsOf(view);
  if (view.register === 'places') return entityTable(view, view.entities);
  const { quoted = [], silent = [] } = Object.groupBy(view.entities, ({ quotes }) =>
    quotes > 0 ? 'quoted' : 'silent',
  );
  return html`${section(t.quoted, quoted.length > 0 && entityTable(view, quoted))}${section(t.talkedAbout, silent.length > 0 && entityTable(view, silent))}`;
}
