import {
  COMPARE_PAGE,
  type EntityProfile,
  type EntityView,
  fill,
  type Html,
  html,
  linkTo,
} from 'cuttings/theme';
import { page } from '../layouts/page.ts';
import {
  alternateList,
  articleLines,
  countedGrid,
  countedList,
  pager,
  periodName,
  quoteList,
  section,
  topicList,
} from './cards.ts';
import { monthsSection } from './chart.ts';
import { contents, type Part, parts } from './contents.ts';
import { locator } from './map.ts';
import { identityReason } from './reasons.ts';
import { reporting } from './report.ts';
import { kindFacts } from './statements.ts';
import {
  capital,
  counted,
  countedFact,
  countedInNewest,
  direction,
  number,
  span,
  stringsOf,
} from './text.ts';

/** Statements that are read at a glance: of more, a search narrows them. */
const FEW = 10;

/** The page of a person, an organisation or a place: what they say, then what is said and known of them. */
export function entityPage(view: EntityView): Html {
  const t = stringsOf(view);
  const { entity, profile } = view;
  const title = view.period ? `${entity.name}: ${periodName(view, view.period)}` : entity.name;
  const [said, known] = [saidParts(view), profile ? knownParts(view, profile) : []];
  return page(
    view,
    title,
    html`<h1>${title}</h1>
${profile && intro(view, profile)}
${contents(view, [...said, ...known])}
<div class="columns"><div>
${
  profile?.search &&
  entity.statements >= FEW &&
  html`<p class="narrow"><a href="${profile.search}">${fill(t.narrowAll, { statements: counted(view, t.statements, entity.statements) })}</a></p>
<p class="meta"><a href="${linkTo(view, `${COMPARE_PAGE}?a=${encodeURIComponent(entity.id)}`)}">${t.compareWith}</a></p>`
}
${profile && entity.statements === 0 && entity.type !== 'place' && html`<p class="note">${t.onlyMentioned}</p>`}
${parts(said)}
${allPeriods(view)}${pager(view, view.paging)}
</div>${
      profile &&
      html`<div>
${monthsSection(view, t.statementsPerMonth, profile.statementsPerMonth)}
${parts(known)}
${section(t.data, alternateList(view))}
</div>`
    }</div>`,
  );
}

/** Where all of what is cut into shorter times stands. */
function allPeriods(view: EntityView): Html | false {
  const t = stringsOf(view);
  const periods = view.periods.map((one) => ({ ...one, text: periodName(view, one.text) }));
  return section(
    view.period ? t.days : t.months,
    periods.length > 0 && countedGrid(view, periods, view.period ? '' : 'months'),
  );
}

const intro = (view: EntityView, { role, note }: EntityProfile): Html =>
  html`${role && html`<p class="role">${capital(view, role)}</p>`}
<ul class="facts">${facts(view)}${view.site.mistakes && html`<li>${reporting(view)}</li>`}</ul>
${note && html`<p class="note">${note}</p>`}`;

/** What they say, and where they are named. */
function saidParts(view: EntityView): Part[] {
  const t = stringsOf(view);
  const { verbatim, partly, reported, articles } = view;
  return [
    { id: 'verbatim', heading: t.verbatim, content: verbatim.length > 0 && quoteList(view, verbatim, false) },
    { id: 'partly', heading: t.partly, content: partly.length > 0 && quoteList(view, partly, false) },
    { id: 'reported', heading: t.reported, content: reported.length > 0 && quoteList(view, reported, false) },
    {
      id: 'articles',
      heading: t.sections['articles']!,
      content: articles.length > 0 && articleLines(view, articles),
    },
  ];
}

/** Who they are, what they talk about, and with whom. */
function knownParts(view: EntityView, profile: EntityProfile): Part[] {
  const t = stringsOf(view);
  const { mentionedBy, oftenWith, forms, topics, years, sameAs, reasons } = profile;
  const among = profile.newest !== null && html`<p class="meta">${countedInNewest(view, profile.newest)}</p>`;
  const spellings = forms.map((form) => ({ ...form, href: '' }));
  return [
    {
      id: 'lies',
      heading: t.lies,
      content: profile.locator !== null && locator(view, profile.locator),
    },
    { id: 'roles', heading: t.roles, content: profile.roles.length > 0 && roles(view, profile) },
    {
      id: 'topics',
      heading: view.entity.statements > 0 ? t.talksAbout : t.sections['topics']!,
      content: topics.length > 0 && html`${topicList(view, topics)}${view.entity.statements === 0 && among}`,
    },
    { id: 'years', heading: t.years, content: years.length > 0 && countedList(view, years) },
    {
      id: 'mentioned-by',
      heading: t.mentionedBy,
      content: mentionedBy.length > 0 && html`${countedList(view, mentionedBy)}${among}`,
    },
    {
      id: 'often-with',
      heading: t.oftenWith,
      content: oftenWith.length > 0 && html`${countedList(view, oftenWith)}${among}`,
    },
    { id: 'spellings', heading: t.spellings, content: forms.length > 1 && countedList(view, spellings) },
    {
      id: 'same-as',
      heading: t.sameAs,
      content:
        sameAs.length > 0 &&
        html`<ul>${sameAs.map((url) => html`<li><a href="${url}" rel="external">${url}</a></li>`)}</ul>`,
    },
    {
      id: 'identity',
      heading: t.identity,
      content:
        reasons.length > 0 &&
        html`<ul class="evidenced">${reasons.map((reason) => html`<li>${identityReason(view, reason)}</li>`)}</ul>`,
    },
  ];
}

/** Roles as printed, each with the sentence that prints it. */
const roles = (view: EntityView, profile: EntityProfile): Html =>
  html`<ul class="evidenced">${profile.roles.map(
    ({ text, count, article, sentence }) =>
      html`<li><p class="role-name">${capital(view, text)} <span class="count">${number(view, count)}</span></p><p class="said"${direction(view, sentence.before + text + sentence.after)}>${sentence.before}<strong>${text}</strong>${sentence.after}</p><p class="meta"><a href="${article.href}">${article.text}</a></p></li>`,
  )}</ul>`;

function facts(view: EntityView): Html {
  const t = stringsOf(view);
  const { said, mentions, articles, firstSeen, lastSeen } = view.entity;
  return html`${kindFacts(view, said)}${countedFact(view, t.mentions, mentions)}${countedFact(view, t.articles, articles)}${
    firstSeen && html`<li>${span(view, firstSeen, lastSeen)}</li>`
  }`;
}
