// The card of somebody whose name is pointed at in an article: who they are, as the article has it, and how much of theirs
// the archive has. It can be pointed at itself, stays as long as it or the name is, and goes with Escape (WCAG 1.4.13).

import { counted, element, fill, wordsIn } from './search/dom.js';
import { findNames } from './search/names.js';

/** Milliseconds: a pointer that only passes shows nothing, and may leave the name on its way to the card. */
const BEFORE = 150;
const AFTER = 300;

/** The name whose card is shown, and the card. */
let shown = null;
/** The name whose card was sent away: it stays away until the name is left. */
let dismissed = null;
let timer;

/** Shows the card of a name once it has been pointed at for a moment; of one that was come to by keyboard at once. */
export function showCard(name, body) {
  clearTimeout(timer);
  if (shown?.name === name || dismissed === name) return;
  dismissed = null;
  const isPointed = !name.matches(':focus-visible');
  timer = setTimeout(
    () => {
      if (isPointed ? name.matches(':hover') : document.activeElement === name) open(name, body);
      else closeIfLeft();
    },
    isPointed ? BEFORE : 0,
  );
}

function open(name, body) {
  close();
  const [statement, statements, article, articles, counts] = wordsIn(body.dataset.card);
  const words = {
    statements: { one: statement, other: statements },
    articles: { one: article, other: articles },
    counts,
  };
  // Who is named has an entry beside the text, with the name in full and the role.
  const entry = [...document.querySelectorAll('.panels .people a')].find(({ href }) => href === name.href);
  const role = entry?.parentElement.querySelector('.of')?.textContent;
  const link = element('a', { href: name.href });
  const card = element(
    'span',
    { className: 'name-card', lang: document.documentElement.lang },
    element('strong', {}, (entry ?? name).textContent),
    role ? element('span', {}, role) : null,
    link,
  );
  name.after(card);
  shown = { name, card };
  for (const part of [name, card]) {
    part.addEventListener('pointerleave', closeSoon);
    part.addEventListener('pointerenter', stay);
    part.addEventListener('focusout', closeSoon);
    part.addEventListener('focusin', stay);
  }
  document.addEventListener('keydown', closeByKey);
  place(card, name);
  tell(link, name, words).then(() => {
    if (shown?.card === card) place(card, name);
  });
}

/** How much the archive has, which is asked for now; where that cannot be read, the link has the name. */
async function tell(link, name, words) {
  const base = folderOf(document.querySelector('.masthead .brand').href);
  const full = link.parentElement.querySelector('strong').textContent;
  const named = await findNames(full, base).catch(() => []);
  const found = named.find(({ href }) => href === folderOf(name.href));
  const counts = found && [
    ...(found.statements > 0 ? [counted(words.statements, found.statements)] : []),
    counted(words.articles, found.articles),
  ];
  link.textContent = counts ? fill(words.counts, { counts: counts.join(', ') }) : full;
}

/** The address of a page, where a link may name its file. */
const folderOf = (href) => href.replace(/index\.html$/, '');

/** Below the last line of the name, or above the first where there is no room; inside the text. */
function place(card, name) {
  const lines = [...name.getClientRects()];
  const last = lines.at(-1);
  const around = card.offsetParent.getBoundingClientRect();
  const isAbove = last.bottom + card.offsetHeight > innerHeight && lines[0].top > card.offsetHeight;
  const left = Math.min(last.left, around.right - card.offsetWidth) - around.left;
  card.style.left = `${Math.max(0, left)}px`;
  card.style.top = `${(isAbove ? lines[0].top - card.offsetHeight : last.bottom) - around.top}px`;
}

const stay = () => clearTimeout(timer);

function closeSoon() {
  clearTimeout(timer);
  timer = setTimeout(closeIfLeft, AFTER);
}

function closeIfLeft() {
  const parts = shown ? [shown.name, shown.card] : [];
  if (!parts.some((part) => part.matches(':hover, :focus-visible, :focus-within'))) close();
}

function close() {
  if (!shown) return;
  const { name, card } = shown;
  shown = null;
  document.removeEventListener('keydown', closeByKey);
  for (const [event, listener] of [
    ['pointerleave', closeSoon],
    ['pointerenter', stay],
    ['focusout', closeSoon],
    ['focusin', stay],
  ])
    name.removeEventListener(event, listener);
  if (card.contains(document.activeElement)) name.focus();
  card.remove();
}

function closeByKey({ key }) {
  if (key !== 'Escape') return;
  const { name } = shown;
  dismissed = name;
  close();
  const forget = () => {
    if (dismissed === name) dismissed = null;
  };
  for (const event of ['pointerleave', 'focusout']) name.addEventListener(event, forget, { once: true });
}
