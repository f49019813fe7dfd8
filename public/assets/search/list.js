// The list of what was found, which grows while its texts arrive.

import { element } from './dom.js';

const PAGE = 20;

/** A button in an item of its own. */
export function buttonItem(label, onClick, className = 'more') {
  const button = element('button', { type: 'button' }, label);
  const item = element('li', { className }, button);
  button.addEventListener('click', () => onClick(item));
  return item;
}

const isSame = (one, other) =>
  one?.shard === other.shard && one.doc === other.doc && one.index === other.index;

/** @param results the list's element @param words strings of the page */
export function hitList(results, words) {
  /** The hits on the page, in its order. */
  let shown = [];
  /** Counts the times that the list was begun anew: what an older one still waits for is not drawn. */
  let drawing = 0;

  /** Puts the hits from `from` to `to` into the list, each as soon as its text is there. */
  async function draw(hits, [from, to], itemOf, isLate) {
    const mine = from === 0 ? ++drawing : drawing;
    const items = hits.slice(from, to).map(itemOf);
    if (from === 0 && items.length === 0) results.replaceChildren();
    for (const [index, item] of items.entries()) {
      const made = await item;
      if (isLate() || mine !== drawing) return;
      const [hit, before] = [hits[from + index], hits[from + index - 1]];
      const isApart = hit.isInside === false && before?.isInside !== false;
      const apart = isApart ? [element('li', { className: 'apart' }, words.besides)] : [];
      if (from + index === 0) results.replaceChildren(...apart, made);
      else results.append(...apart, made);
    }
    shown = hits.slice(0, to);
    offerMore(hits, itemOf, isLate);
  }

  function offerMore(hits, itemOf, isLate) {
    results.querySelector('.more')?.remove();
    if (hits.length <= shown.length) return;
    results.append(
      buttonItem(words.more, async (item) => {
        item.remove();
        const from = shown.length;
        await draw(hits, [from, from + PAGE], itemOf, isLate);
        results.querySelectorAll('li:not(.apart)')[from]?.querySelector('a').focus();
      }),
    );
  }

  /** Whether somebody reads what stands there: then nothing is taken from under the eyes. */
  const isRead = () =>
    results.matches(':hover') || results.contains(document.activeElement) || scrollY > results.offsetTop;

  return {
    /** Another search begins. */
    forget() {
      shown = [];
    },
    /** The first results. @param itemOf(hit) draws one @param isLate() whether something else was asked meanwhile */
    show: (hits, itemOf, isLate) => draw(hits, [0, PAGE], itemOf, isLate),
    /** The whole list in place of the first results: better ones go first, unless somebody reads already. */
    async showWhole(hits, itemOf, isLate) {
      const isSettled =
        shown.length > 0 && (isRead() || shown.every((hit, index) => isSame(hits[index], hit)));
      if (!isSettled) return draw(hits, [0, PAGE], itemOf, isLate);
      const others = hits.filter((hit) => !shown.some((one) => isSame(one, hit)));
      const all = [...shown, ...others];
      if (shown.length < PAGE) return draw(all, [shown.length, PAGE], itemOf, isLate);
      offerMore(all, itemOf, isLate);
    },
  };
}
