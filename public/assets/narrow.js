// The search on the page of somebody or of a topic, in the place of its lists: the search page's own parts, narrowed to
// what the page is about.

/** What follows the link in the page gives way to what is found. */
const LISTS = 'section, .pager, .said-lines';

/**
 * Puts the search into the page.
 * @param link leads to the search page with what stays chosen: `search/?in=quotes&speaker=…`
 */
export async function narrowHere(link) {
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`The search page: ${response.status}`);
  const searchPage = new DOMParser().parseFromString(await response.text(), 'text/html');
  const form = document.adoptNode(searchPage.querySelector('form[data-base]'));
  const parts = document.adoptNode(searchPage.querySelector('.searched'));
  const asked = new URL(link.href).searchParams;
  // What was told from the place of the search page.
  form.dataset.base = new URL(form.dataset.base, link.href).pathname;
  form.dataset.mode = asked.get('in');
  asked.delete('in');
  form.dataset.fixed = JSON.stringify(
    Object.fromEntries([...asked.keys()].map((name) => [name, asked.getAll(name)])),
  );
  parts.querySelector('#search-modes').remove();
  // What the page leads to by its fragments is not there now.
  const contents = document.querySelector('nav:has(> .contents)');
  if (contents) contents.hidden = true;
  form.querySelector('label').textContent = link.textContent;
  form.querySelector('#search-how').remove();
  form.querySelector('input').removeAttribute('aria-describedby');
  for (const list of link.closest('.columns > div')?.querySelectorAll(LISTS) ?? []) list.hidden = true;
  link.closest('p').replaceWith(form, parts);
  await import('./search.js');
  form.querySelector('input').focus({ preventScroll: true });
}
