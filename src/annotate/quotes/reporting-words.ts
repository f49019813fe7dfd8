import {
  DOUBLING,
  HEARSAY_ADVERBS,
  IRREGULAR_FORMS,
  REPORTING_NOUNS,
  REPORTING_VERBS,
} from '../../text/lexicon/reporting-words.data.ts';

/** How a reporting word is inflected. */
export type WordForm = 'base' | 's' | 'past' | 'ing' | 'noun' | 'adverb';

/** A reporting word: its dictionary form, the first class that lists it, and its inflection. */
export interface ReportingWord {
  readonly lemma: string;
  readonly group: string;
  readonly form: WordForm;
}

const VOWEL = /[aeiou]/;

/** The regular inflections of an English verb, irregular ones in their place. */
function* formsOf(verb: string): Generator<[string, WordForm]> {
  yield [verb, 'base'];
  const last = verb.at(-1)!;
  const consonantY = last === 'y' && !VOWEL.test(verb.at(-2) ?? 'a');
  const stem = DOUBLING.has(verb) ? verb + last : verb;
  if (consonantY) yield [`${verb.slice(0, -1)}ies`, 's'];
  else yield [/(s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`, 's'];
  const irregular = IRREGULAR_FORMS[verb];
  if (irregular) for (const form of irregular.split(' ')) yield [form, form.endsWith('ing') ? 'ing' : 'past'];
  if (!irregular || verb === 'learn' || verb === 'show' || verb === 'quote') {
    yield [consonantY ? `${verb.slice(0, -1)}ied` : last === 'e' ? `${verb}d` : `${stem}ed`, 'past'];
  }
  yield [/[^eo]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${stem}ing`, 'ing'];
}

function buildTable(): ReadonlyMap<string, ReportingWord> {
  const table = new Map<string, ReportingWord>();
  const add = (word: string, lemma: string, group: string, form: WordForm): void => {
    if (!table.has(word)) table.set(word, { lemma, group, form });
  };
  for (const [group, verbs] of Object.entries(REPORTING_VERBS)) {
    for (const verb of verbs.split(' '))
      for (const [form, kind] of formsOf(verb)) add(form, verb, group, kind);
  }
  for (const [group, nouns] of Object.entries(REPORTING_NOUNS)) {
    for (const noun of nouns.split(' ')) {
      add(noun, noun, `noun-${group}`, 'noun');
      add(
        noun.endsWith('y') && !VOWEL.test(noun.at(-2)!) ? `${noun.slice(0, -1)}ies` : `${noun}s`,
        noun,
        `noun-${group}`,
        'noun',
      );
    }
  }
  for (const adverb of HEARSAY_ADVERBS) add(adverb, adverb, 'hearsay', 'adverb');
  return table;
}

const TABLE = buildTable();

/** Looks a word up in lower case: `said` → say; undefined for words that do not attribute. */
export const reportingWord = (lower: string): ReportingWord | undefined => TABLE.get(lower);
