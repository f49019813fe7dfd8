import { fill, type Html, html, type MapView, type NamedPlace, pageTemplate } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { linkOr, section } from '../parts/cards.ts';
import { countryName, pointByName, pointInWords, worldMap } from '../parts/map.ts';
import { counted, number, stringsOf } from '../parts/text.ts';

export default pageTemplate<MapView>('map', (view) => {
  const t = stringsOf(view);
  const { circles, world } = view;
  return page(
    view,
    t.mapOfPlaces,
    html`<h1>${t.mapOfPlaces}</h1>
${
  circles.length > 0
    ? html`<figure>${worldMap(view, world, circles)}<figcaption>${t.mapExplained} ${view.further > 0 && fill(t.mapFurther, { places: counted(view, t.places, view.further) })}</figcaption></figure>
${view.closeUp && html`<figure>${worldMap(view, world, view.closeUp.circles, view.closeUp.box)}<figcaption>${countryName(view, view.closeUp.country)}</figcaption></figure>`}
<section>${placesTable(view)}</section>`
    : html`<p>${t.mapEmpty}</p>`
}
${section(
  t.placesUnsure,
  view.unsure.length > 0 &&
    html`<p>${t.placesUnsureWhy}</p><ul class="evidenced">${view.unsure.map((place) => html`<li>${named(view, place)}: ${place.points.map((point) => pointByName(view, point)).join(', ')}</li>`)}</ul>${more(view, view.moreUnsure)}`,
)}
${section(
  t.placesUnknown,
  view.unknown.length > 0 &&
    html`<p>${t.placesUnknownWhy}</p><ul class="counted">${view.unknown.map((place) => html`<li>${named(view, place)}</li>`)}</ul>${more(view, view.moreUnknown)}`,
)}
<p class="note">${t.mapCredit}</p>`,
  );
});

function placesTable(view: MapView): Html {
  const t = stringsOf(view);
  return html`<table class="sortable stacked register"><thead><tr><th scope="col">${t.name}</th><th scope="col">${t.placeKind}</th><th scope="col" class="number">${t.mentioned}</th><th scope="col" class="number">${t.sections['articles']}</th></tr></thead><tbody>${view.circles.map(
    ({ name, href, point, mentions, articles }) =>
      html`<tr><th scope="row" class="whole">${linkOr(name, href)}</th><td>${pointInWords(view, point)}</td><td class="number" data-label="${t.mentioned}" data-sort="${mentions}">${number(view, mentions)}</td><td class="number" data-label="${t.sections['articles']}" data-sort="${articles}">${number(view, articles)}</td></tr>`,
  )}</tbody></table>`;
}

const named = (view: MapView, { name, href, mentions }: NamedPlace): Html =>
  html`${linkOr(name, href)} <span class="count">${number(view, mentions)}</span>`;

const more = (view: MapView, n: number): Html | false =>
  n > 0 &&
  html`<p>${fill(stringsOf(view).placesMore, { places: counted(view, stringsOf(view).places, n) })}</p>`;
