import { type Html, html, type PageView } from 'cuttings/theme';
import { stringsOf } from './text.ts';

/** A section of a long page that its table of contents leads to; without content it is left out of both. */
export interface Part {
  readonly id: string;
  readonly heading: string;
  readonly content: Html | false;
}

export const parts = (all: readonly Part[]): Html =>
  html`${all.map(
    ({ id, heading, content }) =>
      content && html`<section id="${id}"><h2>${heading}</h2>${content}</section>`,
  )}`;

/** Characters of markup from which on a page is long: three screens of a phone and more. */
const LONG = 7_000;

/** Links to the parts of a long page: on a phone they stand one below the other, and the last is far down. */
export function contents(view: PageView, all: readonly Part[]): Html | false {
  const there = all.filter(({ content }) => content);
  const length = there.reduce((sum, { content }) => sum + String(content).length, 0);
  return (
    there.length > 2 &&
    length > LONG &&
    html`<nav aria-label="${stringsOf(view).onThisPage}"><ul class="chips contents">${there.map(
      ({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>`,
    )}</ul></nav>`
  );
}
