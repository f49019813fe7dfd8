// A quote or figure that was found, in its sentence, with who says it, and the way to its place.

import { day, element, fill } from './dom.js';
import { foundIn, marked } from './hits.js';
import { wordsIn } from './words.js';

/** Words of the sentence that are shown before and behind. */
const AROUND = 25;
const LONGEST = 80;

/** The edges of the paragraph, and no more than so many words from a place. */
function surroundings(text, start, end) {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const stop = text.indexOf('\n', end);
  const to = stop < 0 ? text.length : stop;
  const before = wordsIn(text.slice(from, start));
  const behind = wordsIn(text.slice(end, to));
  const isCutBefore = before.length > AROUND;
  const isCutBehind = behind.length > AROUND;
  return {
    from: isCutBefore ? from + before.at(-AROUND).start : from,
    to: isCutBehind ? end + behind[AROUND - 1].end : to,
    isCutBefore,
    isCutBehind,
  };
}

/** The end of a find: of a very long one the first words are shown. */
function shownEnd(text, start, end) {
  const words = wordsIn(text.slice(start, end));
  return words.length > LONGEST ? start + words[LONGEST - 1].end : end;
}

/** Where a find stands in its article; of a quote who says it, and who carries it, as `[how, who]`. */
export const placeOf = (article, layer, index) => {
  const [anchor, ...rest] = article[layer][index];
  const [start, end] = rest.slice(-2);
  const [speaker, via] = layer === 'quotes' ? rest : [null, 0];
  return { anchor, start, end, speaker, via: via || null };
};

/** What can be done with a find where it stands, as beside quotes of other lists: copy it, copy its link, report it. */
function actsOf(layer, words) {
  const copies = ['copy', 'link'].map((what) => {
    const button = element('button', { type: 'button', className: 'act' }, words.share[what]);
    button.dataset.copies = what;
    return button;
  });
  const report = document.querySelector('.colophon .mistake')?.cloneNode(true);
  report?.classList.add('act');
  return [...(layer === 'quotes' ? copies : []), report].flatMap((act) => (act ? [' ', act] : []));
}

const KINDS = ['direct', 'mixed', 'indirect'];

/** A hit as an item of the list. */
export async function findItem({ shard, doc, layer, index, kind, name }, terms, base, words) {
  const article = await shard.text(doc);
  const { path, title, date, source, text } = article;
  const { anchor, start, end, speaker, via } = placeOf(article, layer, index);
  const found = foundIn(text, terms);
  const last = shownEnd(text, start, end);
  const { from, to, isCutBefore, isCutBehind } = surroundings(text, start, end);
  const link = element('a', { href: `${base}${path}#${anchor}` }, ...marked(text, start, last, found));
  const sentence = element(
    'p',
    { className: 'said-there', dir: 'auto' },
    isCutBefore ? '… ' : '',
    ...marked(text, from, start, found),
    link,
    ...(last < end ? [' …'] : [...marked(text, end, to, found), isCutBehind ? ' …' : '']),
  );
  const who =
    layer === 'quotes'
      ? element(
          'p',
          { className: name ? 'who' : 'who unknown' },
          name || speaker || words.unknownSpeaker,
          ...(via
            ? [' ', element('span', { className: 'via' }, fill(words.via[via[0]], { who: via[1] }))]
            : []),
          element('span', { className: 'count' }, ` ${words.values[KINDS[kind]]}`),
        )
      : null;
  const facts = [source, date ? day(date) : words.values.undated].filter(Boolean).map((fact) => ` · ${fact}`);
  return element(
    'li',
    { className: layer === 'quotes' ? `find find-${KINDS[kind]}` : 'find' },
    who,
    sentence,
    element('p', { className: 'meta' }, element('bdi', {}, title), ...facts, ...actsOf(layer, words)),
  );
}
