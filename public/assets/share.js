// What the buttons beside a quote copy: its words with their credit, or its link.

import { partIn, stringsIn, withoutMarks, wordsOfPart } from './cite.js';
import { element, fill, wordsIn } from './search/dom.js';

/** Milliseconds for which a button says that it has copied. */
const SAID = 2000;

/** The quote beside which a button stands: where it is printed, and its words with their credit. */
function quoteBeside(button) {
  const record = button.closest('.record');
  if (record) {
    const box = document.querySelector('#cite .cite');
    const article = box.querySelector('.citation').textContent;
    const { href } = record.querySelector('.said a');
    return { href, words: () => wordsOfPart(article, partIn(record), stringsIn(box)) };
  }
  const card = button.closest('.quote, li');
  const { href } = card.querySelector('a[href*="#q-"]');
  return { href, words: () => `${wordsOf(card)} – ${creditOf(card)}, ${href}` };
}

/** A quote of a list or one that was found: in quotation marks where it is verbatim. */
function wordsOf(card) {
  const text = card.querySelector('blockquote, a').textContent.trim();
  const [, , , quotation] = wordsIn(card.closest('[data-share]').dataset.share);
  return card.matches('.quote:not(.quote-direct), .find:not(.find-direct)')
    ? text
    : fill(quotation, { text: withoutMarks(text) });
}

/** Who says it and where it was printed, as it stands beside the words; of who has the page, the page's title. */
function creditOf(card) {
  const caption = card.querySelector('figcaption, .meta').cloneNode(true);
  for (const extra of caption.querySelectorAll('.how, .mistake, button, br')) extra.replaceWith(', ');
  const printed = caption.textContent
    .split(/[,·\n]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const who = card.querySelector('.who')?.firstChild ?? document.querySelector('h1');
  const isPrinted = caption.querySelector('.who') !== null;
  return [...(isPrinted ? [] : [who.textContent.trim()]), ...printed].join(', ');
}

/** Copies what a button stands for, and says so. */
export async function copyFrom(button) {
  const { href, words } = quoteBeside(button);
  await copy(button.dataset.copies === 'link' ? href : words());
  const [, , copied] = wordsIn(button.closest('[data-share]').dataset.share);
  // Pressed again meanwhile it says so already.
  const label = (button.dataset.label ??= button.textContent);
  const aloud = element('output', { className: 'aloud' });
  document.body.append(aloud);
  aloud.textContent = button.textContent = copied;
  setTimeout(() => {
    button.textContent = label;
    aloud.remove();
  }, SAID);
}

/** Pages that come over plain HTTP have no clipboard: there the browser copies what is selected. */
async function copy(text) {
  if (navigator.clipboard) return navigator.clipboard.writeText(text);
  const before = document.activeElement;
  const field = element('textarea', { value: text });
  document.body.append(field);
  field.select();
  document.execCommand('copy');
  field.remove();
  before?.focus();
}
