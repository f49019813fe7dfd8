import { type AboutView, fill, type Html, html, numberFormat, pageTemplate } from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import { section } from '../parts/cards.ts';
import { reportSection } from '../parts/report.ts';
import { day, number, stringsOf } from '../parts/text.ts';

export default pageTemplate<AboutView>('about', (view) => {
  const t = stringsOf(view);
  const { method } = t;
  const name = t.sections['about']!;
  return page(
    view,
    name,
    html`<h1>${name}</h1><p class="scope">${t.about}</p>
${section(method.how, html`<ol class="prose">${method.steps.map((step) => html`<li>${step}</li>`)}</ol>`)}
${section(method.accuracy, accuracy(view))}
${section(method.measuredHere, measured(view))}
${section(method.errors, html`<ul class="prose">${method.known.map((error) => html`<li>${error}</li>`)}</ul>`)}
${section(
  method.corrections,
  html`<p>${method.correctionsHow}</p><dl>${Object.entries(t.correctionFields).map(([field, what]) => html`<dt><code>${field}</code></dt><dd>${what}</dd>`)}</dl>`,
)}
${reportSection(view)}
${section(
  method.codes,
  html`<p>${method.codesHow}</p><details><summary>${method.codes}</summary><table><thead><tr><th scope="col">${method.code}</th><th scope="col">${t.meaning}</th><th scope="col">${method.todo}</th></tr></thead><tbody>${Object.entries(
    t.diagnostics,
  ).map(
    ([code, { message, hint }]) =>
      html`<tr><td><code>${code}</code></td><td>${message}</td><td>${hint}</td></tr>`,
  )}</tbody></table></details>`,
)}`,
  );
});

/** To as many places as it was measured: columns of them can be compared. */
const score = (view: AboutView, value: number): string =>
  numberFormat(view.site.language, { minimumFractionDigits: 3 }).format(value);

function accuracy(view: AboutView): Html {
  const t = stringsOf(view);
  const { method } = t;
  const { accuracy } = view;
  const worded = (name: string): Html | string =>
    method.measures[name] ?? html`<span lang="en">${name}</span>`;
  if (!accuracy) return html`<p>${method.notMeasured}</p>`;
  const { date, data, rows } = accuracy;
  const how =
    date === null
      ? fill(method.measured, { data })
      : fill(method.measuredOn, { data, date: day(view, date) });
  return html`<p>${how}</p>
<table class="stacked"><thead><tr><th scope="col">${method.layer}</th><th scope="col">${method.metric}</th><th scope="col" class="number">${t.value}</th><th scope="col" class="number">${method.items}</th><th scope="col" class="number">${method.people}</th><th scope="col">${method.best}</th></tr></thead><tbody>${rows.map(
    ({ layer, metric, origin, value, items, people, package: best }) =>
      html`<tr><th scope="row">${t.sections[layer] ?? layer}</th><td>${worded(metric)}, ${worded(origin)}</td><td class="number" data-label="${t.value}">${value === null ? '–' : score(view, value)}</td><td class="number" data-label="${method.items}">${number(view, items)}</td><td class="number" data-label="${method.people}">${people === undefined ? '' : score(view, people)}</td><td data-label="${method.best}">${best && html`<span class="number">${score(view, best.value)}</span> ${best.name}`}</td></tr>`,
  )}</tbody></table>`;
}

/** What people judged of a random sample of this archive. */
function measured(view: AboutView): Html | false {
  const { measured } = view;
  if (!measured) return false;
  const { method: t } = stringsOf(view);
  const { rows, from, until, judges, isOld } = measured;
  const judged = fill(t.judgedOn, { date: day(view, from, until) });
  const by = judges.length > 0 && ` ${fill(t.judgedBy, { names: judges.join(', ') })}`;
  const share = (value: number): string =>
    numberFormat(view.site.language, { style: 'percent', maximumFractionDigits: 1 }).format(value);
  return html`<p>${judged}${by}${isOld && html` <strong>${t.judgedOld}</strong>`}</p>
<table class="stacked"><thead><tr><th scope="col">${t.layer}</th><th scope="col" class="number">${t.right}</th><th scope="col" class="number">${t.interval}</th><th scope="col" class="number">${t.items}</th></tr></thead><tbody>${rows.map(
    ({ stratum, items, share: { value, low, high } }) =>
      html`<tr><th scope="row">${t.strata[stratum]}</th><td class="number" data-label="${t.right}">${share(value)}</td><td class="number" data-label="${t.interval}">${share(low)} – ${share(high)}</td><td class="number" data-label="${t.items}">${number(view, items)}</td></tr>`,
  )}</tbody></table>`;
}
