import { fill } from '../model/fill.ts';
import { type IdentityReason, reasonInWords } from '../model/identity-reason.ts';
import { dateFormat, numberFormat } from '../site/formats.ts';
import { type Html, html, type Printable } from '../site/html.ts';
import { clip } from '../text/clip.ts';
import type { Drawn } from './draw.ts';
import type { Printed, ReviewItem } from './review-item.ts';
import type { DeskStrings } from './strings/en.ts';

/** What the desk shows. */
export interface DeskView {
  /** BCP 47, of the interface; and its strings. */
  readonly language: string;
  readonly strings: DeskStrings;
  readonly archive: string;
  /** What a writing request must carry. */
  readonly token: string;
  /** Address of the site, with the slash at its end. */
  readonly site: string;
  readonly lists: readonly { readonly id: string; readonly name: string; readonly isShown: boolean }[];
  readonly list: string;
  readonly left: { readonly n: number; readonly isMore: boolean };
  /** Null where nothing is to be asked. */
  readonly item: ReviewItem | null;
  /** Whether something was put off. */
  readonly isAnyLater: boolean;
  /** What came of the last answer; empty at first. */
  readonly said: string;
  readonly isRefused: boolean;
  readonly state: string;
  /** How far the sample is, where it is asked of. */
  readonly drawn: readonly Drawn[] | null;
}

/** The one page of the desk: forms that work as they are, and a script that gives them keys. */
export const deskPage = (view: DeskView): Html => html`<!doctype html>
<html lang="${view.language}">
<head>
<meta charset="utf-8">
<title>${view.strings.title} – ${view.archive}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="same-origin">
<link rel="stylesheet" href="/desk.css">
<link rel="icon" href="/icon.svg" type="image/svg+xml">
<script src="/desk.js" type="module"></script>
</head>
<body>
<header>
<p class="archive">${view.archive}</p>
<h1>${view.strings.title}</h1>
<nav aria-label="${view.strings.queuesLabel}"><ul>${view.lists.map(
  ({ id, name, isShown }) =>
    html`<li><a href="/?list=${id}"${isShown && html` aria-current="page"`}>${name}</a></li>`,
)}</ul></nav>
</header>
<p id="said" role="status" class="${view.isRefused && 'refused'}">${view.said}</p>
<main id="desk">
${view.item ? question(view, view.item) : html`<h2 id="question" tabindex="-1">${view.strings.nothing}</h2>${view.isAnyLater && html`<p>${view.strings.allLater}</p>`}`}
${view.drawn && sample(view, view.drawn)}
</main>
<footer>
${form(view, '/undo', html`<button data-key="u"><kbd>u</kbd> ${view.strings.undo}</button>`)}
<p id="state">${view.state}</p>
${keys(view.strings)}
</footer>
</body>
</html>
`;

const form = ({ token, list }: DeskView, action: string, content: Printable): Html =>
  html`<form method="post" action="${action}"><input type="hidden" name="token" value="${token}"><input type="hidden" name="list" value="${list}">${content}</form>`;

const keys = ({ keys: title, keyMeanings: { digits, ...letters } }: DeskStrings): Html =>
  html`<details><summary>${title}</summary><dl><dt><kbd>1</kbd>–<kbd>9</kbd></dt><dd>${digits}</dd>${Object.entries(letters).map(([key, meaning]) => html`<dt><kbd>${key}</kbd></dt><dd>${meaning}</dd>`)}</dl></details>`;

/** Characters of printed words in a heading. */
const IN_HEADING = 80;

function question(view: DeskView, item: ReviewItem): Html {
  const { strings: t, left, language } = view;
  const count = fill(left.isMore ? t.leftMore : t.left, { n: numberFormat(language).format(left.n) });
  return html`<article aria-labelledby="question">
<p class="left">${count}</p>
<h2 id="question" tabindex="-1">${questionOf(view, item)}</h2>
<ul class="facts">${factsOf(view, item).map((fact) => html`<li>${fact}</li>`)}</ul>
${item.printed.map((printed, index) => evidence(view, printed, index))}
${form(
  view,
  '/answer',
  html`<input type="hidden" name="id" value="${item.id}">
<div class="answers">${answersOf(view, item)}</div>
${choices(view, item)}`,
)}
${typed(view, item)}
</article>`;
}

const button = (answer: string, key: string | null, name: string): Html =>
  html`<button name="answer" value="${answer}"${key && html` data-key="${key}"`}>${key && html`<kbd>${key}</kbd> `}${name}</button>`;

function questionOf({ strings: { questions: t, types }, language }: DeskView, item: ReviewItem): string {
  const { layer, value } = item;
  const words = clip(item.words, IN_HEADING);
  switch (layer) {
    case 'quote':
      return fill(value === '' ? t.quoteOpen : t.quote, { value });
    case 'figure':
      return fill(value === '' ? t.figureOpen : t.figure, { value });
    case 'date':
      return fill(t.date, { value: dayInWords(language, value) });
    case 'name':
      return fill(t.name, { words, type: types[item.type] });
    case 'identity':
      return fill(item.takenFor === null ? t.open : t.taken, { words, value });
  }
}

/** A day as people write it, with its weekday where the article may print that; what is no day is left as it is. */
function dayInWords(language: string, day: string, dateStyle: 'full' | 'long' = 'full'): string {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return Number.isNaN(time) ? day : dateFormat(language, { dateStyle, timeZone: 'UTC' }).format(time);
}

/** What else speaks for the reading or against it. */
function factsOf(view: DeskView, item: ReviewItem): string[] {
  const { strings: t, language } = view;
  const facts: string[] = [];
  if (item.layer === 'quote') {
    facts.push(t.kinds[item.kind]);
    // Whoever judges a sample should not be told how sure the program is.
    if (view.drawn) return facts;
    if (item.confidence !== null)
      facts.push(
        fill(t.sure, { percent: numberFormat(language, { style: 'percent' }).format(item.confidence) }),
      );
    const how = item.value !== '' && t.foundBy[item.resolvedBy ?? ''];
    if (how) facts.push(how);
  }
  if (item.layer === 'identity') facts.push(reasonOf(view, item.reason));
  return facts;
}

function reasonOf({ strings: { reasons }, language }: DeskView, reason: IdentityReason): string {
  const { one, other, ...words } = reasons;
  const articles = (n: number): string =>
    fill(n === 1 ? one : other, { n: numberFormat(language).format(n) });
  return reasonInWords(reason, { ...words, articles });
}

function evidence(
  { strings: t, site, language }: DeskView,
  { article, passages }: Printed,
  index: number,
): Html {
  const day = article.published?.slice(0, 10);
  const date = day && dayInWords(language, day, 'long');
  return html`<figure>
<blockquote>${passages.map(({ text, isMarked }) => (isMarked ? html`<mark>${text}</mark>` : text))}</blockquote>
<figcaption><a href="${site + article.href}" target="_blank" rel="noopener noreferrer" title="${t.openLabel}"${index === 0 && html` data-key="o"`}>${article.title}</a>${[article.publisher, date].map((fact) => fact && html`, ${fact}`)}</figcaption>
</figure>`;
}

function answersOf({ strings: t }: DeskView, item: ReviewItem): Html[] {
  const right = button('right', 'r', t.right);
  const later = button('skip', 's', t.skip);
  switch (item.layer) {
    case 'identity':
      return [
        right,
        ...(item.takenFor === null ? [] : [button(`apart:${item.takenFor}`, 'a', t.apart)]),
        later,
      ];
    case 'quote':
      return [
        right,
        ...(item.value === '' ? [] : [button('wrong', 'w', t.wrong.quote), button('nobody', 'n', t.nobody)]),
        button('hide', 'h', t.hide),
        later,
      ];
    default:
      return [right, button('wrong', 'w', t.wrong[item.layer]), later];
  }
}

/** What may be right instead, the first nine by their number. */
function choices(view: DeskView, item: ReviewItem): Html | null {
  const { strings: t } = view;
  if (item.layer === 'name') {
    const types = (['person', 'organisation', 'place', 'other'] as const).filter(
      (type) => type !== item.type,
    );
    return html`<fieldset><legend>${t.others.name}</legend><ol>${types.map((type, i) => html`<li>${button(`other:${type}`, String(i + 1), t.types[type])}</li>`)}</ol></fieldset>`;
  }
  const kind = item.layer === 'identity' ? 'merge' : 'other';
  const given = givenChoices(item);
  const first = given
    .slice(0, 9)
    .map((name, i) => html`<li>${button(`${kind}:${name}`, String(i + 1), name)}</li>`);
  return first.length > 0
    ? html`<fieldset><legend>${t.others[item.layer]}</legend><ol>${first}</ol></fieldset>`
    : null;
}

/** Anything else, by its words: a form of its own, since Enter chooses the first button of one. */
function typed(view: DeskView, item: ReviewItem): Html | null {
  const { strings: t } = view;
  if (item.layer === 'name') return null;
  const more = givenChoices(item).slice(9);
  return form(
    view,
    '/answer',
    html`<input type="hidden" name="id" value="${item.id}">
<p class="typed"><label for="typed">${t.typed[item.layer]}</label> <input id="typed" name="typed" list="given" autocomplete="off" required maxlength="200" data-key="e"> ${button(item.layer === 'identity' ? 'typed:merge' : 'typed:other', null, t.choose)}</p>
<datalist id="given">${more.map((name) => html`<option value="${name}"></option>`)}</datalist>`,
  );
}

function givenChoices(item: ReviewItem): readonly string[] {
  switch (item.layer) {
    case 'quote':
      return item.people;
    case 'figure':
      return item.units;
    case 'identity':
      return item.others;
    default:
      return [];
  }
}

function sample({ strings: { sample: t }, language }: DeskView, drawn: readonly Drawn[]): Html {
  const percent = (share: number): string =>
    numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(share);
  return html`<details class="sample" open><summary>${t.what}</summary><table><thead><tr><th scope="col">${t.layer}</th><th scope="col">${t.items}</th><th scope="col">${t.share}</th><th scope="col">${t.interval}</th></tr></thead><tbody>${drawn.map(
    ({ stratum, items, share }) =>
      html`<tr><th scope="row">${t.strata[stratum]}</th><td>${items}</td><td>${share ? percent(share.value) : t.none}</td><td>${share && `${percent(share.low)} – ${percent(share.high)}`}</td></tr>`,
  )}</tbody></table></details>`;
}
