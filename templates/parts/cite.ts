import { CITATION_FILES, type Finds, fill, type Html, html, type PageView } from 'cuttings/theme';
import { day, stringsOf } from './text.ts';

type Citation = Finds['citations'][number];

const FORMATS = [
  ['bibtex', 'BibTeX'],
  ['ris', 'RIS'],
  ['csl', 'CSL-JSON'],
] as const;

/** A citation in words: who, what, where it was printed and when, and where this archive has it. */
function citationText(view: PageView, citation: Citation): string {
  const { citation: t } = stringsOf(view);
  const { words, wording, speaker, authors, title, outlet, published, archive, url } = citation;
  const quoted = (text: string): string => fill(t.quotation, { text: text.replace(/^["“”]+|["“”]+$/g, '') });
  const said = words === null ? '' : wording === 'verbatim' ? quoted(words) : words;
  const part = speaker && wording === 'verbatim' ? fill(t.says, { name: speaker, words: said }) : said;
  const printed = [authors.join(', '), quoted(title), outlet, published && day(view, published)];
  return [
    words === null ? '' : fill(t.quotedIn, { words: part }),
    printed.filter(Boolean).join(', '),
    '. ',
    fill(t.archivedIn, { archive, url }),
  ].join('');
}

/** A citation to copy, and the files that reference managers take. A click on a file saves this citation alone. */
export function citeBox(view: PageView, citation: Citation, folder = ''): Html {
  return html`<div class="cite"><p class="citation">${citationText(view, citation)}</p>
<ul class="chips">${FORMATS.map(([format, name]) => html`<li><a href="${folder}${CITATION_FILES[format]}#${citation.key}">${name}</a></li>`)}</ul></div>`;
}

/**
 * The words for a quote or figure of a panel, folded away. The files are those of the article's box, which hold every
 * citation: `cuttings.js` sets them beside the words with the one that is meant.
 */
export function citeDetails(view: PageView & Finds, anchor: string): Html | false {
  const citation = view.citations.find(({ key }) => key.endsWith(`-${anchor}`));
  return (
    citation !== undefined &&
    html`<details class="cite"><summary>${stringsOf(view).cite}</summary><p class="citation">${citationText(view, citation)}</p></details>`
  );
}
