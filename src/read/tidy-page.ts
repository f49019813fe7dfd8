/**
 * Prepares a page's document for Readability, which judges elements by the paragraphs right inside them: takes out what
 * lies over the page, puts streamed parts in their places, and undoes wrappers that hold nothing but another element.
 */
export function tidyPage(document: Document): void {
  const { body } = document;
  placeStreamed(body);
  const length = textLength(body);
  removeOverlays(body, length);
  for (const mark of [...body.querySelectorAll('span.br')])
    if (!mark.textContent?.trim())
      replaceBy(mark, [document.createElement('br'), document.createElement('br')]);
  unwrap(body);
}

/** React's server streams a part of the page late: hidden, with the number of the place that waits for it. */
function placeStreamed(body: Element): void {
  for (const part of [...body.querySelectorAll('div[hidden][id^="S:"]')]) {
    const place = body.querySelector(`[id="B:${part.id.slice(2)}"]`);
    part.removeAttribute('hidden');
    if (place) replaceBy(place, [...part.childNodes]);
  }
}

const OVERLAYS =
  '[role=dialog], [role=alertdialog], [aria-modal=true], dialog, .hidden, .collapse:not(.show, .in), ' +
  ['cookie', 'consent', 'onetrust', 'didomi', 'usercentrics', 'gdpr', 'cmp-']
    .map((name) => `[id*=${name}], [class*=${name}]`)
    .join(', ');
/** Of the page's text: what lies over it has less, an article that is shown in a dialog has more. */
const OVERLAY_SHARE = 0.5;
/** Classes of what is hidden on some screens only: `hidden md:block`. */
const RESPONSIVE =
  /(?:^|[\s:_-])(?:sm|md|lg|xl|xs|2xl|mobile|tablet|desktop|print|phone|screen)(?=$|[\s:_@-])/i;

/** Dialogs, cookie notices and what is hidden; not what holds the headline. */
function removeOverlays(body: Element, length: number): void {
  for (const element of [...body.querySelectorAll(OVERLAYS)]) {
    if (element === body || element.querySelector('h1, article, main') || RESPONSIVE.test(element.className))
      continue;
    const share = textLength(element) / Math.max(1, length);
    const isBeside = body.querySelector('article p, main p') !== null && !element.closest('article, main');
    if (share < OVERLAY_SHARE || isBeside) element.remove();
  }
}

const textLength = (element: Element): number => (element.textContent ?? '').replace(/\s+/g, ' ').length;

/**
 * Joins each wrapper with the one element that it holds: columns that are wrapped thrice then are siblings with
 * paragraphs right inside, as those of a plain page.
 */
function unwrap(element: Element): void {
  for (const child of [...element.children]) {
    unwrap(child);
    if (!isWrapper(child)) continue;
    const only = onlyChild(child);
    if (!only || !isWrapper(only) || isHidden(child) || isHidden(only)) continue;
    for (const name of ['class', 'id']) {
      const joined = [child.getAttribute(name), only.getAttribute(name)].filter(Boolean).join(' ');
      if (joined) child.setAttribute(name, joined);
    }
    replaceBy(only, [...only.childNodes]);
  }
}

const isWrapper = ({ localName }: Element): boolean => localName === 'div' || localName === 'section';

const isHidden = (element: Element): boolean =>
  ['hidden', 'aria-hidden', 'style'].some((name) => element.hasAttribute(name));

/** The one element inside, where there is no text beside it. */
function onlyChild(element: Element): Element | null {
  const [only, ...others] = element.children;
  if (!only || others.length > 0) return null;
  for (const node of element.childNodes) if (node !== only && node.textContent?.trim()) return null;
  return only;
}

function replaceBy(old: Element, nodes: readonly Node[]): void {
  for (const node of nodes) old.parentNode?.insertBefore(node, old);
  old.remove();
}
