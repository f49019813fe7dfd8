import { type CitationView, fill, type Html, html, type PageView } from 'cuttings/theme';
import { day, stringsOf, wordList } from './text.ts';

/** A citation in words: who, what, where it was printed and when, and where this archive has it. */
function citationText(view: PageView, citation: CitationView): string {
  const { citation: t } = stringsOf(view);
  const { authors, title, outlet, published, archive, url, alsoIn } = citation;
  const quoted = fill(t.quotation, { text: title.replace(/^["“”]+|["“”]+$/g, '') });
  const printed = [authors.join(', '), quoted, outlet, published && day(view, published)];
  const others = alsoIn.map((one) =>
    [one.outlet, one.published && day(view, one.published)].filter(Boolean).join(', '),
  );
  const also = others.some(Boolean)
    ? `${fill(t.alsoIn, { printings: others.filter(Boolean).join('; ') })}. `
    : '';
  return `${printed.filter(Boolean).join(', ')}. ${also}${fill(t.archivedIn, { archive, url })}`;
}

/**
 * A citation to copy, and files for reference managers. `public/assets/cite.js` makes those of single quotes and figures
 * from it, with the strings that it carries.
 */
export function citeBox(view: PageView, citation: CitationView): Html {
  const t = stringsOf(view);
  const { quotation, says, quotedIn } = t.citation;
  const strings = wordList([t.cite, quotation, says, quotedIn]);
  return html`<section id="cite"><h2>${t.citeArticle}</h2><div class="cite" data-strings="${strings}"><p class="citation">${citationText(view, citation)}</p>
<ul class="chips">${citation.files.map(({ format, name, href }) => html`<li><a href="${href}" download="${name}">${format}</a></li>`)}</ul></div></section>`;
}

/** The way to the article's citation; a script sets one to its own beside each quote and figure. */
export const citing = (view: PageView): Html => html`<a class="act" href="#cite">${stringsOf(view).cite}</a>`;
