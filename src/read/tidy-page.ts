import { hintOf } from './markup-hints.data.ts';
import { PageElement, type PageNode } from './page-tree.ts';

/**
 * Prepares a page's tree for Readability, which judges elements by the paragraphs right inside them: takes out what
 * lies over the page, puts streamed parts in their places, and undoes wrappers that hold nothing but another element.
 */
export function tidyPage(body: PageElement): void {
  placeStreamed(body);
  removeOverlays(body);
  for (const mark of body.all(({ localName, className }) => localName === 'span' && /\bbr\b/.test(className)))
    if (hasClass(mark, 'br') && !mark.textContent.trim())
      replaceBy(mark, [new PageElement('br'), new PageElement('br')]);
  unwrap(body);
}

const hasClass = ({ className }: PageElement, name: string): boolean =>
  className.includes(name) && className.split(/\s+/).includes(name);

/** React's server streams a part of the page late: hidden, with the number of the place that waits for it. */
function placeStreamed(body: PageElement): void {
  const parts = body.all(({ localName, id }) => localName === 'div' && id.startsWith('S:'));
  if (parts.length === 0) return;
  const places = new Map(
    body.all(({ id }) => id.startsWith('B:')).map((place) => [place.id.slice(2), place]),
  );
  for (const part of parts.filter((one) => one.hasAttribute('hidden'))) {
    const place = places.get(part.id.slice(2));
    part.removeAttribute('hidden');
    // A page may claim that a part waits inside of itself.
    if (place && !part.contains(place)) replaceBy(place, part.childNodes);
  }
}

const OVERLAY_ROLES = new Set(['dialog', 'alertdialog']);
const OVERLAY_NAMES = /cookie|consent|onetrust|didomi|usercentrics|gdpr|cmp-/;
/** Of the page's text: what lies over it has less, an article that is shown in a dialog has more. */
const OVERLAY_SHARE = 0.5;
/** Classes of what is hidden on some screens only: `hidden md:block`. */
const RESPONSIVE =
  /(?:^|[\s:_-])(?:sm|md|lg|xl|xs|2xl|mobile|tablet|desktop|print|phone|screen)(?=$|[\s:_@-])/i;

function isOverlay(element: PageElement): boolean {
  const { localName, className, id } = element;
  if (localName === 'dialog' || OVERLAY_NAMES.test(className) || OVERLAY_NAMES.test(id)) return true;
  if (hasClass(element, 'hidden')) return true;
  if (hasClass(element, 'collapse') && !hasClass(element, 'show') && !hasClass(element, 'in')) return true;
  return (
    OVERLAY_ROLES.has(element.getAttribute('role') ?? '') || element.getAttribute('aria-modal') === 'true'
  );
}

const STORY = new Set(['article', 'main']);

/** Dialogs, cookie notices and what is hidden; not what holds the headline. */
function removeOverlays(body: PageElement): void {
  const overlays = body.all(isOverlay);
  if (overlays.length === 0) return;
  const length = textLength(body);
  const hasStory = body.all(({ localName }) => localName === 'p').some((paragraph) => paragraph.isIn(STORY));
  for (const element of overlays) {
    if (element.holds('h1', 'article', 'main') || RESPONSIVE.test(element.className)) continue;
    const share = textLength(element) / Math.max(1, length);
    const isBeside = hasStory && !element.isIn(STORY);
    if (share < OVERLAY_SHARE || isBeside) element.remove();
  }
}

const textLength = (element: PageElement): number => element.textContent.replace(/\s+/g, ' ').length;

/**
 * Joins each wrapper with the one element that it holds: columns that are wrapped thrice then are siblings with
 * paragraphs right inside, as those of a plain page.
 */
function unwrap(element: PageElement): void {
  for (const child of element.children) {
    unwrap(child);
    if (!isWrapper(child)) continue;
    const only = onlyChild(child);
    if (!only || isHidden(child) || isHidden(only)) continue;
    if (isWrapper(only)) {
      addNames(child, only);
      replaceBy(only, only.childNodes);
      // Readability puts the paragraph into its wrapper's place, whose names may say what it is.
    } else if (only.localName === 'p' && hintOf(child)) addNames(only, child);
  }
}

function addNames(element: PageElement, other: PageElement): void {
  for (const name of ['class', 'id']) {
    const joined = [element.getAttribute(name), other.getAttribute(name)].filter(Boolean).join(' ');
    if (joined) element.setAttribute(name, joined);
  }
}

const isWrapper = ({ localName }: PageElement): boolean => localName === 'div' || localName === 'section';

const isHidden = (element: PageElement): boolean =>
  ['hidden', 'aria-hidden', 'style'].some((name) => element.hasAttribute(name));

/** The one element inside, where there is no text beside it. */
function onlyChild(element: PageElement): PageElement | null {
  const only = element.firstElementChild;
  if (!only || only.nextElementSibling) return null;
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node !== only && node.textContent.trim()) return null;
  return only;
}

function replaceBy(old: PageElement, nodes: readonly PageNode[]): void {
  for (const node of nodes) old.parentNode?.insertBefore(node, old);
  old.remove();
}
