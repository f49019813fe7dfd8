import {
  fill,
  type Html,
  html,
  linkTo,
  MAP_PAGE,
  pageTemplate,
  type RegisterView,
  sectionPage,
} from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { entityTable, pager, section } from '../parts/cards.ts';
import { counted, number, stringsOf } from '../parts/text.ts';

const REGISTERS = ['people', 'organisations', 'places'] as const;

export default pageTemplate<RegisterView>('register', (view) => {
  const t = stringsOf(view);
  const name = t.sections[view.register]!;
  const title = view.letter ? `${name}: ${view.letter}` : name;
  return page(
    view,
    title,
    html`<h1>${title}</h1>
${(view.paging?.number ?? 0) === 0 && html`<p class="scope">${counted(view, t.entries, view.total)}</p>`}
${others(view)}
${letters(view)}
${view.register === 'places' && !view.letter && view.total > 0 && html`<p class="narrow"><a href="${linkTo(view, MAP_PAGE)}">${t.mapOfPlaces}</a></p>`}
${view.total > 0 ? byVoice(view) : html`<p>${fill(t.noneOf.entities, { articles: counted(view, t.articles, view.ofArticles) })}</p>`}
${pager(view, view.paging)}`,
  );
});

/** The other registers of names. */
function others(view: RegisterView): Html | false {
  const t = stringsOf(view);
  const there = REGISTERS.filter((id) => !view.site.leaveOut.includes(id));
  return (
    there.length > 1 &&
    html`<ul class="chips">${there.map(
      (id) =>
        html`<li><a href="${linkTo(view, sectionPage(id))}"${view.register === id && html` aria-current="page"`}>${t.sections[id]}</a></li>`,
    )}</ul>`
  );
}

/** The A–Z bar. */
const letters = (view: RegisterView): Html | false =>
  view.letters.length > 0 &&
  html`<ul class="letters">${view.letters.map(
    ({ text, href, count }) =>
      html`<li><a href="${href}"${text === view.letter && html` aria-current="page"`}>${text}${count !== null && html` <span class="count">${number(view, count)}</span>`}</a></li>`,
  )}</ul>`;

/** Who is quoted, apart from who is only talked about; places say nothing either way. */
function byVoice(view: RegisterView): Html {
  const t = stringsOf(view);
  if (view.register === 'places') return html`<section>${entityTable(view, view.entities)}</section>`;
  const { quoted = [], silent = [] } = Object.groupBy(view.entities, ({ statements }) =>
    statements > 0 ? 'quoted' : 'silent',
  );
  return html`${section(t.quoted, quoted.length > 0 && entityTable(view, quoted))}${section(t.talkedAbout, silent.length > 0 && entityTable(view, silent))}`;
}
