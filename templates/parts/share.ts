import { type Html, html, type PageView } from 'cuttings/theme';
import { stringsOf, wordList } from './text.ts';

/** On what holds quotes: the words of the buttons that `public/assets/cuttings.js` sets beside each, and of what they copy. */
export function sharing(view: PageView): Html {
  const { share, citation } = stringsOf(view);
  return html` data-share="${wordList([share.copy, share.link, share.copied, citation.quotation])}"`;
}
