import {
  type CountedLink,
  dotChart,
  type FiguresView,
  fill,
  type Html,
  html,
  MONTH_HEIGHT,
  MONTHS_ANCHOR,
  MONTHS_PICTURE,
  monthChart,
  networkChart,
  type PageView,
  type TopicProfile,
  WIDTH,
} from 'cuttings/theme';
import { linkOr } from './cards.ts';
import { counted, countedInNewest, day, number, stringsOf } from './text.ts';
import { figureValue } from './units.ts';

/**
 * A section with a chart over months, and its data as a table; under three months a sentence says it.
 * @param ofAll whether the picture of all articles stands below it, to compare them month by month
 */
export function monthsSection(
  view: PageView,
  heading: string,
  months: readonly CountedLink[],
  { ofAll = false }: { readonly ofAll?: boolean } = {},
): Html | false {
  const t = stringsOf(view);
  const points = months.map(({ text, count, href }) => ({
    month: text,
    count,
    href,
    title: `${day(view, text)}: ${number(view, count)}`,
  }));
  const active = points.filter(({ count }) => count > 0);
  if (active.length === 0) return false;
  if (active.length < 3)
    return html`<section id="${MONTHS_ANCHOR}"><h2>${heading}</h2><p>${active.map(({ href, title }) => html`${linkOr(title, href || null)}. `)}</p></section>`;
  const most = active.reduce((best, point) => (point.count > best.count ? point : best));
  const description = fill(t.monthsDescription, {
    first: day(view, active[0]!.month),
    last: day(view, active.at(-1)!.month),
    most: number(view, most.count),
    month: day(view, most.month),
  });
  return html`<section id="${MONTHS_ANCHOR}"><h2>${heading}</h2>
<figure class="charted">${monthChart(points, { title: heading, description, language: view.site.language })}
<figcaption>${description}</figcaption></figure>${ofAll && allArticles(view)}
<details><summary>${t.asTable}</summary><table><thead><tr><th scope="col">${t.month}</th><th scope="col">${t.number}</th></tr></thead><tbody>${active.map(
    ({ month, count, href }) =>
      html`<tr><th scope="row">${linkOr(day(view, month), href || null)}</th><td class="number">${number(view, count)}</td></tr>`,
  )}</tbody></table></details></section>`;
}

/** The picture of all articles by month: one file that all pages show, which their own words need not follow. */
function allArticles(view: PageView): Html {
  const t = stringsOf(view);
  return html`
<figure class="charted"><img class="chart" src="${view.site.basePath}${MONTHS_PICTURE}" width="${WIDTH}" height="${MONTH_HEIGHT}" loading="lazy" alt="${t.perMonth}"><figcaption>${t.ofAll}</figcaption></figure>`;
}

/** All figures of one unit on a logarithmic scale; their table stands on the same page and those that follow. */
export function valuesChart(view: FiguresView, heading: string): Html | false {
  const t = stringsOf(view);
  const { values, unit } = view;
  if (values.length < 3) return false;
  const inWords = (value: number): string => figureValue(view, { value, low: null, high: null, unit });
  const description = fill(t.valuesDescription, {
    n: number(view, values.length),
    least: inWords(values[0]!.value),
    most: inWords(values.at(-1)!.value),
  });
  const points = values.map(({ value, text, title }) => ({ value, label: `${text} (${title})` }));
  return html`<figure class="charted">${dotChart(points, { title: heading, description, language: view.site.language })}<figcaption>${description}</figcaption></figure>`;
}

/** Who is named together, as a picture and as a table; nothing under three pairs. */
export function networkSection(
  view: PageView,
  { people, pairs, newest }: TopicProfile['together'],
): Html | false {
  const t = stringsOf(view);
  if (pairs.length < 3) return false;
  const used = people
    .map((_, index) => index)
    .filter((at) => pairs.some(({ from, to }) => from === at || to === at));
  const place = new Map(used.map((index, at) => [index, at]));
  const most = pairs[0]!;
  const told = fill(t.togetherDescription, {
    n: number(view, used.length),
    one: people[most.from]!.text,
    other: people[most.to]!.text,
    articles: counted(view, t.articles, most.count),
  });
  const among = newest === null ? '' : ` ${countedInNewest(view, newest)}`;
  const description = `${told}${among}`;
  const chart = networkChart(
    used.map((index) => people[index]!.text),
    pairs.map(({ from, to, count }) => ({ from: place.get(from)!, to: place.get(to)!, count })),
    { title: t.together, description, language: view.site.language },
  );
  return html`<section><h2>${t.together}</h2><figure class="charted">${chart}<figcaption>${description}</figcaption></figure>
<details><summary>${t.asTable}</summary><table><thead><tr><th scope="col">${t.pair}</th><th scope="col">${t.sections['articles']}</th></tr></thead><tbody>${pairs.map(
    ({ from, to, count }) =>
      html`<tr><td>${linkOr(people[from]!.text, people[from]!.href || null)}, ${linkOr(people[to]!.text, people[to]!.href || null)}</td><td class="number">${number(view, count)}</td></tr>`,
  )}</tbody></table></details></section>`;
}
