import { foldAccents } from '../../text/fold.ts';

// Spellings that differ between British and American English beyond the endings below.
const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    defense: 'defence',
    offense: 'offence',
    license: 'licence',
    center: 'centre',
    theater: 'theatre',
    meter: 'metre',
    fiber: 'fibre',
    jewelry: 'jewellery',
    aluminum: 'aluminium',
    plow: 'plough',
    pajamas: 'pyjamas',
    skeptic: 'sceptic',
    enrollment: 'enrolment',
    fulfillment: 'fulfilment',
    kyiv: 'kiev',
  }),
);

/**
 * The form under which a word is looked up: lower case, without accents and stops (`U.N.` → `un`), in one
 * spelling (`organization`, `organisation` → `organization`; `labor`, `labour` → `labor`).
 */
export function wordKey(word: string): string {
  let key = word.toLowerCase();
  if (/[^a-z0-9'-]/.test(key)) key = foldAccents(key).replaceAll('.', '').replaceAll('’', "'");
  if (key.length < 4) return key;
  const known = SPELLINGS.get(key) ?? (key.endsWith('s') ? pluralSpelling(key) : undefined);
  if (known !== undefined) return known;
  if (key.length < 6) return key;
  // "our" in short words is another sound: hour, four, tour.
  return BRITISH.test(key)
    ? key
        .replace(/our(s|ed|ing|ers?|ites?|able)?$/, 'or$1')
        .replace(/([iy])s(ations?|ing|ed|es?|ers?)$/, '$1z$2')
    : key;
}

const BRITISH = /our|[iy]s[aei]/;

function pluralSpelling(key: string): string | undefined {
  const singular = SPELLINGS.get(key.slice(0, -1));
  return singular === undefined ? undefined : `${singular}s`;
}

const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
    man: 'men',
    woman: 'women',
    child: 'children',
    wife: 'wives',
    life: 'lives',
    wolf: 'wolves',
    thief: 'thieves',
    knife: 'knives',
    medium: 'media',
    crisis: 'crises',
    mouse: 'mice',
    tooth: 'teeth',
    foot: 'feet',
    person: 'people',
    analysis: 'analyses',
  }),
);

/** The regular plural, also a verb's third person: `box` → `boxes`, `army` → `armies`, `policeman` → `policemen`. */
export function pluralOf(word: string): string {
  const irregular = IRREGULAR.get(word);
  if (irregular !== undefined) return irregular;
  if (word.endsWith('man')) return `${word.slice(0, -2)}en`;
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

const DOUBLING = /^(?:[^aeiou]*[aeiou][bdgklmnprt]|.*(?:nap|rol|bel|pel|mit|fer|cel|jack|vel))$/;

/** A verb's regular forms: `ban` → `ban bans banned banning`, `hijack` → …, `invade` → `invaded invading`. */
export function verbForms(verb: string): string[] {
  const forms = [verb, pluralOf(verb)];
  if (verb.endsWith('e')) forms.push(`${verb}d`, `${verb.slice(0, -1)}ing`);
  else if (/[^aeiou]y$/.test(verb)) forms.push(`${verb.slice(0, -1)}ied`, `${verb}ing`);
  else {
    forms.push(`${verb}ed`, `${verb}ing`);
    if (DOUBLING.test(verb)) forms.push(`${verb}${verb.at(-1)}ed`, `${verb}${verb.at(-1)}ing`);
  }
  return forms;
}
