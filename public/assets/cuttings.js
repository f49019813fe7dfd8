// What a script adds to pages that are whole without it: mark switches, the way from a mark to its record, cards of people,
// citations of single finds, copying of quotes, reports of mistakes, sorting and saving of tables, and the shortcut to the
// search.

const KEY = 'cuttings-marks';

/** The layers that the reader has switched off, as remembered. */
function hiddenLayers() {
  try {
    return new Set(JSON.parse(localStorage.getItem(KEY) ?? '[]'));
  } catch {
    return new Set(); // Storage may be forbidden: then nothing is remembered.
  }
}

function remember(hidden) {
  try {
    localStorage.setItem(KEY, JSON.stringify([...hidden]));
  } catch {
    // As above.
  }
}

function setUpSwitches() {
  const switches = document.querySelector('.switches');
  const body = document.querySelector('.body');
  if (!switches || !body) return;
  const hidden = hiddenLayers();
  const show = () => {
    for (const box of switches.querySelectorAll('input')) {
      box.checked = !hidden.has(box.name);
      body.classList.toggle(`no-${box.name}`, hidden.has(box.name));
    }
  };
  switches.addEventListener('change', ({ target }) => {
    if (target.checked) hidden.delete(target.name);
    else hidden.add(target.name);
    remember(hidden);
    show();
  });
  show();
}

/**
 * A mark's title is what its record says first: who speaks, which day is meant. A click shows the record, here or on
 * the page of all; the keyboard's way is the panels' own links.
 */
function setUpMarks() {
  for (const record of document.querySelectorAll('.panels .record')) {
    const mark = document.getElementById(record.id.slice(2));
    if (mark) mark.title = record.firstElementChild.firstChild.textContent;
  }
  document.querySelector('.body')?.addEventListener('click', (event) => {
    const mark = event.target.closest('mark:is([id], [data-record])');
    if (!mark || event.target.closest('a') || !getSelection()?.isCollapsed) return;
    const id = mark.dataset.record ?? `r-${mark.id}`;
    const record = document.getElementById(id);
    const all = document.querySelector('.panels .more a');
    if (record) record.closest('details').open = true;
    if (record) location.hash = id;
    else if (all) location.href = new URL(`#${id}`, all.href);
  });
}

/** Of a find in several parts, as an interrupted quote, a link means all: the target is but the first. */
function setUpParts() {
  const outline = () => {
    for (const part of document.querySelectorAll('mark.target')) part.classList.remove('target');
    const id = CSS.escape(`r-${location.hash.slice(1)}`);
    for (const part of document.querySelectorAll(`mark[data-record="${id}"]`)) part.classList.add('target');
  };
  addEventListener('hashchange', outline);
  outline();
}

/** Names that lead to a page tell who that is when they are pointed at or come to by keyboard. */
function setUpNameCards() {
  const body = document.querySelector('[data-card]');
  if (!body) return;
  const show = async ({ type, target, pointerType }) => {
    const name = target.closest('a.m-name');
    // A finger goes where the link leads.
    if (!name || pointerType === 'touch' || (type === 'focusin' && !name.matches(':focus-visible'))) return;
    const { showCard } = await import('./name-card.js');
    showCard(name, body);
  };
  body.addEventListener('pointerover', show);
  body.addEventListener('focusin', show);
}

/** Tables with a sortable head: numbers by their value, words by the page's language. */
function setUpSorting() {
  const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
  for (const table of document.querySelectorAll('table.sortable')) {
    const heads = [...table.tHead.rows[0].cells];
    for (const [column, head] of heads.entries()) {
      const button = document.createElement('button');
      button.type = 'button';
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener('click', () => {
        const down = head.getAttribute('aria-sort') === 'descending';
        for (const other of heads) other.removeAttribute('aria-sort');
        head.setAttribute('aria-sort', down ? 'ascending' : 'descending');
        const keyOf = (row) => row.cells[column].dataset.sort ?? row.cells[column].textContent.trim();
        const compare = (a, b) => {
          const [x, y] = [keyOf(a), keyOf(b)];
          const numeric = x !== '' && y !== '' && !Number.isNaN(Number(x)) && !Number.isNaN(Number(y));
          return numeric ? x - y : collator.compare(x, y);
        };
        const rows = [...table.tBodies[0].rows].sort(compare);
        table.tBodies[0].append(...(down ? rows : rows.reverse()));
      });
    }
  }
}

/** Below each table: the same as a file, in the order in which it stands. */
function setUpTableFiles() {
  const main = document.querySelector('[data-download]');
  for (const table of main?.querySelectorAll('table:has(thead)') ?? []) {
    const line = document.createElement('p');
    line.className = 'files';
    line.append(main.dataset.download);
    for (const format of ['csv', 'json']) {
      const button = document.createElement('button');
      Object.assign(button, { type: 'button', textContent: format.toUpperCase() });
      button.addEventListener('click', async () => {
        const { rowsOf, saveRows } = await import('./table-file.js');
        saveRows(rowsOf(table), document.title, format);
      });
      line.append(' ', button);
    }
    table.after(line);
  }
}

/** Beside each quote and figure of an article: its own citation, where a click asks for it. */
function setUpCitations() {
  const box = document.querySelector('#cite .cite');
  if (!box) return;
  const [cite] = box.dataset.strings.split('|');
  for (const record of document.querySelectorAll(':is(.panel-quotes, .panel-figures) .record')) {
    const link = document.createElement('a');
    Object.assign(link, { className: 'citing act', href: '#cite', role: 'button', textContent: cite });
    link.setAttribute('aria-expanded', 'false');
    const embed = record.querySelector(':scope > .act');
    if (embed) embed.before(link, ' ');
    else record.append(link);
  }
  const toggle = async (event) => {
    const link = event.target.closest('.record > .citing');
    if (!link) return;
    event.preventDefault();
    const { toggleCitation } = await import('./cite.js');
    toggleCitation(link);
  };
  document.addEventListener('click', toggle);
  // A link that acts as a button answers to the space bar too.
  document.addEventListener('keydown', (event) => {
    if (event.key === ' ' && event.target.matches('.record > .citing')) toggle(event);
  });
}

/** Beside each quote: buttons that copy its words with their credit, and its link. */
function setUpSharing() {
  for (const box of document.querySelectorAll('[data-share]')) {
    const [copy, link] = box.dataset.share.split('|');
    for (const place of box.querySelectorAll(
      '.panel-quotes .record > .citing, .quote > figcaption, .said-lines .meta',
    )) {
      const buttons = Object.entries({ copy, link }).flatMap(([what, textContent]) => {
        const button = document.createElement('button');
        Object.assign(button, { type: 'button', className: 'act', textContent });
        button.dataset.copies = what;
        return [' ', button];
      });
      if (place.matches('.citing')) place.after(...buttons);
      else place.append(...buttons);
    }
  }
  document.addEventListener('click', async ({ target }) => {
    const button = target.closest('[data-copies]');
    if (!button) return;
    const { copyFrom } = await import('./share.js');
    copyFrom(button);
  });
}

/** A mistake in a quote or figure is reported where it stands, with its words; a record has the way beside its citation. */
function setUpReports() {
  const link = document.querySelector('.colophon .mistake');
  if (!link) return;
  for (const place of document.querySelectorAll(
    '.quote > figcaption, .said-lines > li, tr:has(> .value) > .whole',
  )) {
    const here = link.cloneNode(true);
    here.classList.add('act');
    place.append(' ', here);
  }
  document.addEventListener('click', async (event) => {
    const clicked = event.target.closest('.mistake');
    if (!clicked || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const { addressFor } = await import('./report.js');
    location.href = await addressFor(clicked);
  });
}

/** `/` leads to the search from anywhere but a field. */
function setUpShortcut() {
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('input, textarea, select, [contenteditable]')) return;
    const field = document.querySelector('form[role="search"] input[type="search"]');
    event.preventDefault();
    if (field) field.focus();
    else location.href = document.querySelector('nav a[href*="search/"]').href;
  });
}

/** What the page is about can be narrowed here, in its address too; without a script the link leads to the search. */
function setUpNarrowing() {
  const link = document.querySelector('.narrow a');
  if (!link) return;
  const narrow = async () => {
    const { narrowHere } = await import('./narrow.js');
    return narrowHere(link);
  };
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    narrow().catch(() => {
      location.href = link.href;
    });
  });
  // What somebody narrowed before, and kept the address of.
  if (location.search.length > 1) narrow().catch(() => {});
}

/** Opened from a disk, no page may search: it says so, and leads to the lists. */
function setUpWithoutServer() {
  const note = document.querySelector('.needs-server');
  if (!note) return;
  for (const part of document.querySelectorAll('form[data-base], .searched')) part.remove();
  note.hidden = false;
}

setUpSwitches();
setUpMarks();
setUpParts();
setUpSorting();
setUpShortcut();
// What needs modules that are loaded when somebody asks: browsers load none from a disk.
if (location.protocol === 'file:') setUpWithoutServer();
else {
  setUpNameCards();
  setUpNarrowing();
  setUpTableFiles();
  setUpCitations();
  setUpSharing();
  setUpReports();
}
