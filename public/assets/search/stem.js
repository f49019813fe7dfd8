// The stem of an English word: the algorithm of Martin Porter ("The English (Porter2) stemming algorithm", 2002), so
// that "bridges" finds "bridge". It only has to bring the forms of a word together: a stem is no word.

const WHOLE = {
  skis: 'ski',
  skies: 'sky',
  dying: 'die',
  lying: 'lie',
  tying: 'tie',
  idly: 'idl',
  gently: 'gentl',
  ugly: 'ugli',
  early: 'earli',
  only: 'onli',
  singly: 'singl',
  sky: 'sky',
  news: 'news',
  howe: 'howe',
  atlas: 'atlas',
  cosmos: 'cosmos',
  bias: 'bias',
  andes: 'andes',
};
/** Words that end here once their plural is off. */
const LEAVE = /^(?:(?:inn|out|cann|herr|earr)ing|(?:proc|exc|succ)eed)$/;

/** Endings behind the first region and what becomes of them; the longest that fits decides. */
const SECOND = [
  ['ization', 'ize'],
  ['ational', 'ate'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['iveness', 'ive'],
  ['tional', 'tion'],
  ['biliti', 'ble'],
  ['lessli', 'less'],
  ['entli', 'ent'],
  ['ation', 'ate'],
  ['alism', 'al'],
  ['aliti', 'al'],
  ['ousli', 'ous'],
  ['iviti', 'ive'],
  ['fulli', 'ful'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['abli', 'able'],
  ['izer', 'ize'],
  ['ator', 'ate'],
  ['alli', 'al'],
  ['bli', 'ble'],
];
const THIRD = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['alize', 'al'],
  ['icate', 'ic'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ness', ''],
  ['ful', ''],
];
const FOURTH = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|al|er|ic|(?<=[st])ion)$/;

const VOWEL = /[aeiouy]/;
const DOUBLE = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/;
const SHORT_SYLLABLE = /(?:^|.*[^aeiouy])[aeiouy][^aeiouywxY]$/;
const SHORT_START = /^[aeiouy][^aeiouy]$/;

const endsShort = (word) => SHORT_START.test(word) || (word.length > 2 && SHORT_SYLLABLE.test(word));
/** Where the part begins that lies behind the first consonant after a vowel. */
function regionAfter(word, from) {
  const found = /[aeiouy][^aeiouy]/.exec(word.slice(from));
  return found ? from + found.index + 2 : word.length;
}

/** @param {string} word lower case, without accents @returns {string} */
export function stem(word) {
  if (word.length < 3) return word;
  if (Object.hasOwn(WHOLE, word)) return WHOLE[word];
  // A consonant "y" is written large on the way.
  const marked = word.replace(/^y/, 'Y').replace(/(?<=[aeiouy])y/g, 'Y');
  const beginning = /^(?:gener|commun|arsen)/.exec(marked);
  const first = beginning ? beginning[0].length : regionAfter(marked, 0);
  const second = regionAfter(marked, first);
  const singular = withoutPlural(marked);
  if (LEAVE.test(singular)) return singular;
  const verb = withoutVerbEnding(singular, first).replace(/(?<=.[^aeiouy])[yY]$/, 'i');
  const noun = replaced(THIRD, derived(verb, first), first).replace(/ative$/, (ending, at) =>
    at >= second ? '' : ending,
  );
  const bare = noun.replace(FOURTH, (ending, at) => (at >= second ? '' : ending));
  return withoutLastLetter(bare, first, second).toLowerCase();
}

function withoutPlural(word) {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/[us]s$/.test(word) || !word.endsWith('s')) return word;
  return VOWEL.test(word.slice(0, -2)) ? word.slice(0, -1) : word;
}

function withoutVerbEnding(word, first) {
  const [ending] = /(?:eedly|ingly|edly|eed|ing|ed)$/.exec(word) ?? [''];
  if (ending === '') return word;
  const rest = word.slice(0, -ending.length);
  if (ending.startsWith('eed')) return rest.length >= first ? `${rest}ee` : word;
  if (!VOWEL.test(rest)) return word;
  if (/(?:at|bl|iz)$/.test(rest)) return `${rest}e`;
  if (DOUBLE.test(rest)) return rest.slice(0, -1);
  return first >= rest.length && endsShort(rest) ? `${rest}e` : rest;
}

function derived(word, first) {
  const changed = replaced(SECOND, word, first);
  if (changed !== word || SECOND.some(([ending]) => word.endsWith(ending))) return changed;
  if (/logi$/.test(word) && word.length - 3 >= first) return word.slice(0, -1);
  return /[cdeghkmnrt]li$/.test(word) && word.length - 2 >= first ? word.slice(0, -2) : word;
}

function replaced(endings, word, region) {
  const found = endings.find(([ending]) => word.endsWith(ending));
  if (!found || word.length - found[0].length < region) return word;
  return word.slice(0, -found[0].length) + found[1];
}

function withoutLastLetter(word, first, second) {
  const rest = word.slice(0, -1);
  if (word.endsWith('e'))
    return rest.length >= second || (rest.length >= first && !endsShort(rest)) ? rest : word;
  return word.endsWith('ll') && rest.length >= second ? rest : word;
}
