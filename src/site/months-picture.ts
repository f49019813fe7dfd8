import type { ArchiveContext } from '../store/archive-context.ts';
import { articleMonths } from '../store/queries/articles.ts';
import { MONTH_HEIGHT, monthChart, WIDTH } from './charts.ts';
import { monthCounts, monthsOfAllYears } from './views/months.ts';

/** Colours of a picture that stands by itself: no stylesheet of a page reaches into it. As in `public/styles/tokens.css`. */
const STYLE = `text{font:12px "Libre Franklin","Franklin Gothic Book","Avenir Next","Segoe UI",system-ui,sans-serif;white-space:pre}
svg{color:#1d1a15;--accent:#8a8174}
@media (prefers-color-scheme:dark){svg{color:#ebe6dc;--accent:#7f776a}}`;

/**
 * All articles of the archive by month, as an SVG file of its own: pages of topics and outlets show it below their own
 * chart. If each had these numbers in itself, one new article would be news to all of them. Null where none has a date.
 */
export function monthsPicture(context: ArchiveContext): string | null {
  const months = monthsOfAllYears(context, monthCounts(context, articleMonths));
  if (months.length === 0) return null;
  const points = months.map(({ text: month, count }) => ({ month, count }));
  const text = { title: '', description: '', language: context.config.language };
  const chart = monthChart(points, text).toString();
  // In place of its tag, which is that of a part of a page.
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${MONTH_HEIGHT}" width="${WIDTH}" height="${MONTH_HEIGHT}" text-anchor="middle" fill="currentColor"><style>${STYLE}</style>${chart.slice(chart.indexOf('>') + 1)}\n`;
}
