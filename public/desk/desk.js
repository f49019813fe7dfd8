// The desk by keys: answers go and come without the page being loaded anew, so that a screen reader hears what was noted.

const LETTERS = /^[a-z1-9]$/;

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  const target = /** @type {HTMLElement} */ (event.target);
  if (target.matches('input')) {
    if (event.key === 'Escape') focusQuestion();
    return;
  }
  const key = event.key.toLowerCase();
  if (!LETTERS.test(key)) return;
  const called = key === 'q' ? nextList() : document.querySelector(`[data-key="${key}"]`);
  if (!(called instanceof HTMLElement)) return;
  event.preventDefault();
  if (called instanceof HTMLInputElement) called.focus();
  else called.click();
});

document.addEventListener('submit', async (event) => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  // A second press before the first was answered would answer the next question.
  if (document.body.hasAttribute('aria-busy')) return;
  document.body.setAttribute('aria-busy', 'true');
  try {
    const data = new FormData(form, event.submitter);
    const body = new URLSearchParams(/** @type {[string, string][]} */ ([...data]));
    take(await (await fetch(form.action, { method: 'POST', body })).text());
  } catch {
    // The desk has ended: the browser says so.
    location.reload();
  } finally {
    document.body.removeAttribute('aria-busy');
  }
});

/** The list behind the one that is shown. */
function nextList() {
  const links = [...document.querySelectorAll('nav a')];
  return links[(links.findIndex((link) => link.hasAttribute('aria-current')) + 1) % links.length];
}

/**
 * Puts what the desk answered in the place of what is shown.
 * @param {string} page
 */
function take(page) {
  const next = new DOMParser().parseFromString(page, 'text/html');
  const desk = next.getElementById('desk');
  // A refusal by the server itself is plain text.
  if (!desk) return say(next.body.textContent ?? '', 'refused');
  document.getElementById('desk')?.replaceWith(desk);
  const said = next.getElementById('said');
  say(said?.textContent ?? '', said?.className ?? '');
  const state = document.getElementById('state');
  if (state) state.textContent = next.getElementById('state')?.textContent ?? '';
  focusQuestion();
}

/**
 * Says it where screen readers listen: the place itself stays.
 * @param {string} text
 * @param {string} className
 */
function say(text, className) {
  const place = document.getElementById('said');
  if (!place) return;
  place.textContent = text;
  place.className = className;
}

function focusQuestion() {
  document.getElementById('question')?.focus();
}
