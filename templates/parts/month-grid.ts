import { type DatesView, fill, type Html, html } from 'cuttings/theme';
import { number, stringsOf } from './text.ts';

const DAY = 86_400_000;

/** A month as a calendar: a day leads to its own page, or to its first entry on this one. */
export function monthGrid(
  view: DatesView,
  month: string,
  days: DatesView['days'],
  onPage: ReadonlySet<string>,
): Html {
  const t = stringsOf(view);
  const start = Date.parse(`${month}-01T00:00:00Z`);
  const [year, index] = month.split('-').map(Number) as [number, number];
  const length = (Date.UTC(year, index, 1) - start) / DAY;
  const before = (new Date(start).getUTCDay() - t.firstWeekday + 7) % 7;
  const found = new Map(days.map((one) => [one.day, one]));
  const cell = (date: number): Html => {
    const iso = `${month}-${String(date).padStart(2, '0')}`;
    const entry = found.get(iso);
    if (!entry) return html`<li class="empty">${date}</li>`;
    const href = entry.href ?? (onPage.has(iso) ? `#day-${iso}` : null);
    const label = href === null ? html`${date}` : html`<a href="${href}">${date}</a>`;
    return html`<li>${label} <span class="count">${number(view, entry.count)}${
      entry.toCome > 0 && html`<br>${fill(t.toComeShort, { n: number(view, entry.toCome) })}`
    }</span></li>`;
  };
  return html`<ol class="calendar days">${Array.from({ length: before }, () => html`<li class="empty"></li>`)}${Array.from({ length }, (_, n) => cell(n + 1))}</ol>`;
}
