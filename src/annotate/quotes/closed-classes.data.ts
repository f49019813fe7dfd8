import { quotedTitles } from '../../text/person-name/lexicon.ts';

/** Words of the closed classes, as far as they tell who says what. The first row that lists a word gives its class. */
export const CLOSED_CLASSES: Readonly<Record<string, string>> = {
  that: 'that',
  to: 'to',
  of: 'of',
  by: 'by',
  as: 'as',
  for: 'for',
  not: "not n't never hardly no nor neither",
  relative: 'who which whom whose what whatever whoever',
  pronoun: 'i he she they we it you',
  object: 'him her them us me himself herself themselves itself myself yourself',
  possessive: 'his their our my your its hers theirs mine',
  clitic: "'s ’s",
  this: 'this these those such',
  the: 'the a an',
  number: 'one two three four five six seven eight nine ten',
  quantifier: 'some many most few several all both each every any another other others more much less half',
  somebody: 'someone somebody anyone anybody everyone everybody nobody people',
  be: "is was are were be been being am ’m 'm ’re 're",
  have: "has have had having ’ve 've",
  do: 'do does did doing done',
  modal:
    "will would can could may might shall should must cannot won’t won't wouldn’t wouldn't can’t can't couldn’t couldn't ’ll 'll ’d 'd",
  negated:
    "don’t don't doesn’t doesn't didn’t didn't isn’t isn't wasn’t wasn't hasn’t hasn't haven’t haven't hadn’t hadn't aren’t aren't",
  and: 'and or &',
  but: 'but yet though although whereas',
  when: 'when while after before until once since as-soon-as',
  because: 'because if unless whether so than lest',
  where: 'where why how',
  in: 'in at from on into onto over under during amid inside within among between across near',
  with: 'with without',
  about:
    'about regarding concerning against toward towards through despite via upon behind beyond around like',
  now: 'now then later earlier also again still already even just only once recently soon ever always often first too instead too',
  day: 'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year morning night evening afternoon',
  there: 'there here',
  title: quotedTitles(),
  person:
    'spokesman spokeswoman spokesperson official officials adviser aide aides lawmaker lawmakers minister director chairman chief leader leaders candidate voters voter critics supporters opponents expert experts analyst analysts reporter reporters man woman professor manager strategist author',
};

/** Punctuation that parts clauses, by class. */
export const MARK_CLASSES: Readonly<Record<string, string>> = {
  comma: ',',
  stop: '. ! ? … ...',
  colon: ':',
  semicolon: ';',
  dash: '- -- – — ―',
  bracket: '( [',
  endBracket: ') ]',
};
