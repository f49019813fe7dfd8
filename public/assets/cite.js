// Citations of single quotes and figures, made when a reader asks for one: from the article's own citation and its
// files, which the page has, and from the words of the record.

import { element, fill, wordsIn } from './search/dom.js';

/** The words inside the quotation marks: whoever prints them sets marks of its own, once. */
export const withoutMarks = (text) =>
  text.replace(/[“”„«»]|(?<![\p{L}\p{N}])["‘]|["](?![\p{L}\p{N}])|''|``/gu, '').trim();

const SPECIAL = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };
const escapedForTex = (text) => text.replace(/[\\~^{}&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);

/**
 * What of a part of the article is cited.
 * @param part { anchor, words, kind: 'verbatim' | 'printed' | 'figure', speaker: string | null }
 */
export function noteOf({ kind, words, speaker }) {
  const said = {
    verbatim: `Quote: “${words}”`,
    printed: `Statement as printed: ${words}`,
    figure: `Figure: “${words}”`,
  }[kind];
  return `${[said, ...(speaker ? [`Said by ${speaker}`] : [])].join('. ').replace(/\s+/g, ' ')}. `;
}

/** The article's entry in each format, made one of a part: its key and its address get the fragment, its note the words. */
const ENTRY_OF = {
  bib: (entry, anchor, note) =>
    entry
      .replace(/\{([^,]*),/, (_, key) => `{${key}-${anchor},`)
      .replace(/^( {2}url = \{.*)\}/m, (_, url) => `${url}#${anchor}}`)
      .replace(/^( {2}note = \{)/m, (start) => start + escapedForTex(note)),
  ris: (entry, anchor, note) =>
    entry
      .replace(/^(ID {2}- .*)(?=\r$)/m, (line) => `${line}-${anchor}`)
      .replace(/^(UR {2}- .*)(?=\r$)/m, (line) => `${line}#${anchor}`)
      .replace(/^N1 {2}- /m, (start) => start + note),
  json(entry, anchor, note) {
    const [item] = JSON.parse(entry);
    const part = {
      ...item,
      id: `${item.id}-${anchor}`,
      URL: `${item.URL}#${anchor}`,
      note: note + item.note,
    };
    return JSON.stringify([part], null, 2);
  },
};

/**
 * A file of the article's citation as that of a part.
 * @param file { name, text }: `a1.bib`, and what it holds
 */
export function fileOfPart({ name, text }, part) {
  const dot = name.lastIndexOf('.');
  const ending = name.slice(dot + 1);
  return {
    name: `${name.slice(0, dot)}-${part.anchor}.${ending}`,
    text: ENTRY_OF[ending](text, part.anchor, noteOf(part)),
  };
}

/**
 * A citation in words, in the language of the page.
 * @param article the article's own, which ends with its address
 * @param strings { quotation, says, quotedIn }
 */
export function wordsOfPart(article, { anchor, words, kind, speaker }, strings) {
  const said = kind === 'verbatim' ? fill(strings.quotation, { text: words }) : words;
  const part = speaker && kind === 'verbatim' ? fill(strings.says, { name: speaker, words: said }) : said;
  return `${fill(strings.quotedIn, { words: part })}${article}#${anchor}`;
}

/** What a record of the panels says of a quote or figure. */
export function partIn(record) {
  const anchor = record.id.slice(2);
  const link = record.querySelector('p:last-of-type a');
  const text = link.textContent;
  if (!anchor.startsWith('q-')) {
    const of = record.querySelector('.of')?.textContent;
    const speaker = record.querySelector('[data-by]')?.dataset.by ?? null;
    return { anchor, kind: 'figure', words: of ? `${text} (${of})` : text, speaker };
  }
  const who = record.querySelector('.who').firstChild;
  const via = record.querySelector('.who > .via')?.textContent;
  const name = who.textContent.trim();
  const speaker = who.className === 'unknown' ? null : via ? `${name} (${via})` : name;
  return record.classList.contains('record-direct')
    ? { anchor, kind: 'verbatim', words: withoutMarks(text), speaker }
    : { anchor, kind: 'printed', words: text, speaker };
}

/** The strings of a box with an article's citation: the first is that of the way there. */
export function stringsIn(box) {
  const [, quotation, says, quotedIn] = wordsIn(box.dataset.strings);
  return { quotation, says, quotedIn };
}

/** Shows the citation of a record below it, or hides it again. */
export function toggleCitation(link) {
  const record = link.parentElement;
  const shown = record.querySelector(':scope > .cite');
  if (shown) {
    shown.hidden = !shown.hidden;
  } else {
    const part = partIn(record);
    const box = document.querySelector('#cite .cite');
    const article = box.querySelector('.citation').textContent;
    const files = [...box.querySelectorAll('a')].map((source) => {
      const text = decodeURIComponent(source.href.slice(source.href.indexOf(',') + 1));
      const file = fileOfPart({ name: source.download, text }, part);
      const href = `data:text/plain,${encodeURIComponent(file.text)}`;
      const save = element('a', { href, download: file.name }, source.textContent);
      return element('li', {}, save);
    });
    const report = document.querySelector('.colophon .mistake')?.cloneNode(true);
    record.append(
      element(
        'div',
        { className: 'cite' },
        element('p', { className: 'citation' }, wordsOfPart(article, part, stringsIn(box))),
        element('ul', { className: 'chips' }, ...files, report ? element('li', {}, report) : null),
      ),
    );
  }
  link.setAttribute('aria-expanded', String(!record.querySelector(':scope > .cite').hidden));
}
