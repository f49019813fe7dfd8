// "Report a mistake": a message about a quote, a figure, a person or the page, with the row that would mend it. The page
// of the method has the address; what is wrong is written by the reader, in a mail program or on the page of issues.

import { fill } from './search/dom.js';

/** Mail programs cut long addresses off, and a correction finds its place by fewer words. */
const LONGEST = 200;

/** At most `LONGEST` code units on one line, ended between words, or else between characters. */
function shortened(text) {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const start = line.slice(0, LONGEST);
  const end = start.lastIndexOf(' ');
  return end > 0 ? start.slice(0, end) : start.replace(/[\ud800-\udbff]$/, '');
}

/** A cell of a CSV table. What a spreadsheet would run as a formula gets an apostrophe, unless it is a number. */
function cell(text) {
  const isFormula = /^[=+\-@\t\r]/.test(text) && !/^-?[\d.]+$/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The row of `authority/` that says what the archive says now: of corrections its value, of people the name. */
function tableOf({ article, words, anchor, field, value, identity, name }) {
  if (article)
    return {
      file: 'authority/corrections.csv',
      rows: [
        ['article', 'words', 'span', 'field', 'value', 'note'],
        [article, shortened(words), anchor, field, shortened(value), ''],
      ],
    };
  if (identity)
    return {
      file: 'authority/people.csv',
      rows: [
        ['id', 'name', 'aliases', 'sameAs', 'note', 'merge_into', 'not_same_as'],
        [identity, shortened(name), '', '', '', '', ''],
      ],
    };
  return null;
}

/**
 * The address that opens a message.
 * @param contact `mailto:…`, or the https address of a page for new issues
 * @param subject { title, page }, and of a quote or figure { article, words, anchor, field, value }, of somebody { identity, name }
 * @param strings { subject, ask, page, row }
 */
export function messageTo(contact, subject, strings) {
  const table = tableOf(subject);
  const isMail = contact.startsWith('mailto:');
  const rows = table?.rows.map((row) => row.map(cell).join(',')) ?? [];
  // An issue is Markdown: in a fence, words of an article are words.
  const fence = isMail ? [] : ['```'];
  const lines = [
    strings.ask,
    '',
    '',
    fill(strings.page, { address: subject.page }),
    ...(table ? ['', fill(strings.row, { file: table.file }), '', ...fence, ...rows, ...fence] : []),
    '',
  ];
  const title = shortened(fill(strings.subject, { title: shortened(subject.title) }));
  if (isMail)
    return `${contact}?subject=${encodeURIComponent(title)}&body=${encodeURIComponent(lines.join('\r\n'))}`;
  const address = new URL(contact);
  address.searchParams.set('title', title);
  address.searchParams.set('body', lines.join('\n'));
  return address.href;
}

/** `Ada Holm` of whoever is said to say a quote; empty where nobody is. */
function speakerOf(item) {
  const lines = item.closest('.said-lines');
  const who = item.querySelector('.who') ?? lines?.previousElementSibling;
  if (who?.matches('.who'))
    return who.matches('.unknown, :has(> .unknown:first-child)') ? '' : who.firstChild.textContent.trim();
  // Pages about somebody do not repeat the name; what they say on a topic is a page below theirs.
  return document.querySelector(lines ? '.breadcrumbs li:last-child a' : 'h1').textContent;
}

/** What a link to report stands beside. */
function subjectOf(link) {
  const title = document.querySelector('h1').textContent;
  const item = link.closest('.record, .quote, .find, .said-lines > li, tr');
  const evidence = item?.querySelector('a[href*="#q-"], a[href*="#f-"]');
  if (evidence) {
    const { href, hash, pathname } = new URL(evidence.href);
    const isQuote = hash.startsWith('#q-');
    return {
      title:
        (item.querySelector('figcaption > a, .meta > bdi') ?? item.querySelector('.whole')?.firstChild)
          ?.textContent ?? title,
      page: href,
      anchor: hash.slice(1),
      article: /-([^/-]+)\/(?:index\.html)?$/.exec(pathname)[1],
      // What limits a figure stands before its words; what was searched for is marked in them.
      words: (item.querySelector('blockquote') ?? (item.matches('.find') ? evidence : evidence.lastChild))
        .textContent,
      field: isQuote ? 'speaker' : 'value',
      // A figure's value in words changes nothing where nobody puts a number in its place.
      value: isQuote ? speakerOf(item) : (item.querySelector('.value') ?? evidence).textContent,
    };
  }
  const page = location.href.replace(/#.*/, '');
  if (link.closest('.facts'))
    return { title, page, identity: location.pathname.split('/').at(-2), name: title };
  return { title, page };
}

/** The address of a message about what a link stands beside; where the way there cannot be read, of the page that says how. */
export async function addressFor(link) {
  try {
    const response = await fetch(link.href);
    const about = new DOMParser().parseFromString(await response.text(), 'text/html');
    const contact = about.querySelector('#mistake [data-message]');
    return messageTo(contact.getAttribute('href'), subjectOf(link), JSON.parse(contact.dataset.message));
  } catch {
    return link.href;
  }
}
