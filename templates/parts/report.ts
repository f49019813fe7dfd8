import { type Html, html, linkTo, type PageView, sectionPage } from 'cuttings/theme';
import { stringsOf } from './text.ts';

const PLACE = 'mistake';

/** The way to report a mistake: with a script a message about what stands beside it, else to where it may be sent. */
export const reporting = (view: PageView): Html =>
  html`<a class="mistake" href="${linkTo(view, `${sectionPage('about')}#${PLACE}`)}">${stringsOf(view).mistake.report}</a>`;

/**
 * Where mistakes are reported, and how. `public/assets/report.js` looks the address up here, with the strings of a
 * message, so that no other page carries them.
 */
export function reportSection(view: PageView): Html | null {
  const { report, how, ...message } = stringsOf(view).mistake;
  const { mistakes } = view.site;
  if (mistakes === null) return null;
  return html`<section id="${PLACE}"><h2>${report}</h2><p>${how}</p><p><a href="${mistakes}" rel="external" data-message="${JSON.stringify(message)}">${mistakes.replace('mailto:', '')}</a></p></section>`;
}
