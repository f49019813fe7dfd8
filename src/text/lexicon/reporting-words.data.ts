/**
 * Words that attribute: each row is a class and its verbs in their base form (or nouns, in the singular).
 * To teach the program a verb, add it to the row of verbs that are used like it.
 * Inflected forms are derived; irregular ones stand in the table below.
 *
 * Classes are features of the trained quote models: a verb that is added is read like its class at once, a class that
 * is added says nothing before the next training.
 */
export const REPORTING_VERBS: Readonly<Record<string, string>> = {
  say: 'say state remark comment observe note mention declare proclaim utter put',
  add: 'add continue conclude repeat reiterate restate echo recall elaborate interject',
  tell: 'tell inform notify brief assure remind advise alert caution brief reassure',
  reply: 'reply respond answer retort counter rebut quip joke deadpan snap shoot',
  exclaim:
    'shout yell scream cry whisper mutter murmur sigh roar thunder chant bark growl laugh sob exclaim sing',
  write: 'write tweet retweet post blog email text read print publish quote cite caption',
  announce: 'announce unveil release disclose reveal report confirm divulge leak broadcast detail outline',
  argue:
    'argue claim assert contend maintain insist allege affirm aver posit stress emphasize emphasise underscore underline highlight boast brag reason opine swear testify plead',
  explain:
    'explain describe recount relate narrate clarify illustrate depict portray characterize characterise paint',
  call: 'call dub label term brand name nickname deem consider regard hail bill tout style rate rank compare liken',
  ask: 'ask inquire enquire wonder query question challenge quiz press demand request beg plead probe',
  urge: 'urge order instruct command implore encourage exhort appeal invite direct tell petition lobby push press',
  suggest: 'suggest propose recommend imply hint intimate signal indicate float insinuate',
  promise: 'promise vow pledge swear guarantee commit undertake threaten offer volunteer bet',
  warn: 'warn predict forecast project estimate foresee caution prophesy speculate guess reckon calculate figure expect anticipate',
  criticise:
    'criticize criticise blast slam attack denounce condemn decry deride mock ridicule lambaste rip bash assail blame accuse fault charge scold chide rebuke castigate excoriate dismiss disparage insult taunt lament bemoan bewail complain grumble gripe protest rail lash hammer skewer pan knock ding hit',
  praise:
    'praise laud applaud commend credit thank congratulate salute celebrate welcome admire defend cheer compliment endorse',
  deny: 'deny refute reject rebuff dispute disavow disown repudiate contradict disagree decline refuse',
  admit:
    'admit acknowledge concede confess grant accept recognize recognise allow apologize apologise regret own',
  believe:
    'believe think feel suspect suppose assume presume doubt conclude judge view see hold perceive imagine consider find fear worry',
  know: 'know learn realize realise understand discover hear discern forget remember notice recognize',
  want: 'want wish hope desire prefer like seek intend plan aim mean yearn long crave need try vow',
  support:
    'support back oppose favor favour resist advocate champion promote embrace reject condemn push fight',
  decide:
    'decide agree resolve determine rule vote choose approve pass sign order consent settle opt conclude',
  show: 'show find indicate reveal demonstrate prove detail list document confirm note conclude suggest capture contain include',
  seem: 'seem appear look sound',
  refer:
    'refer allude point mention discuss address speak talk reference invoke bring raise focus touch chat gush rave',
  express: 'express voice convey communicate deliver issue make give offer present air register',
};

/** What the rules of quotes take classes of verbs for. */
export const REPORTING_CLASSES = {
  /** Speech that can be denied, and then tells nothing: "never mentioned the harbour". */
  deniable: 'say add tell reply announce refer explain express praise argue',
  /** What interrupts the words of a speaker: "The pier, she argued, will hold". */
  parenthetical:
    'say add tell reply write explain exclaim argue announce admit warn promise suggest criticise',
} as const;

/** Forms of the plainest verbs of speech, as far as layers beside quotes know them: add one to all that should. */
export const SPEECH_FORMS = {
  /** A report's own verb tells nothing of the time of what is reported. */
  dates: 'said says told added noted',
  /** The phrase that a figure counts ends before them. */
  figures: 'said says say told tell tells',
  /** The description of a person ends before them: "Voss, a pilot, said". */
  roles: 'said says told',
} as const;

/** Nouns that name an attribution ("his claim that …", "calls for …", "in a statement"). */
export const REPORTING_NOUNS: Readonly<Record<string, string>> = {
  statement:
    'statement remark comment announcement declaration speech address testimony interview tweet post letter memo email note message op-ed column report article story account book transcript ad affidavit filing briefing conference',
  claim:
    'claim assertion allegation accusation argument charge contention insistence suggestion insinuation rumor rumour',
  view: 'view opinion belief position stance conviction notion idea assessment judgment judgement feeling sense mind thought impression doubt suspicion concern fear worry',
  call: 'call demand request plea appeal proposal plan recommendation order decision intention desire hope wish bid effort push pledge promise vow commitment offer threat warning prediction expectation estimate',
  critique:
    'criticism attack condemnation denunciation rebuke critique complaint objection opposition denial rejection refusal',
  praise:
    'praise support endorsement backing defense defence approval acknowledgment acknowledgement admission apology',
  question: 'question query answer response reply',
  evidence: 'poll survey study data evidence document record finding research analysis',
};

/** Adverbs that attribute to nobody named. */
export const HEARSAY_ADVERBS =
  'reportedly allegedly supposedly purportedly apparently presumably ostensibly'.split(' ');

/** base: past participle(s) and past forms that no rule derives. */
export const IRREGULAR_FORMS: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  put: 'put putting',
  write: 'wrote written',
  read: 'read',
  swear: 'swore sworn',
  bet: 'bet betting',
  shoot: 'shot',
  think: 'thought',
  feel: 'felt',
  see: 'saw seen',
  hold: 'held',
  find: 'found',
  know: 'knew known',
  learn: 'learnt',
  understand: 'understood',
  hear: 'heard',
  forget: 'forgot forgotten forgetting',
  mean: 'meant',
  seek: 'sought',
  fight: 'fought',
  choose: 'chose chosen',
  speak: 'spoke spoken',
  bring: 'brought',
  make: 'made',
  give: 'gave given',
  show: 'shown',
  sing: 'sang sung',
  foresee: 'foresaw foreseen',
  hit: 'hit hitting',
  ring: 'rang rung',
  quote: 'quoth',
};

/** Verbs that double their last consonant: `admit`, `admitted`, `admitting`. */
export const DOUBLING = new Set(
  'admit commit quip snap slam rip chat pan rebut plan refer nod sob beg opt brag rap blog dub retweet'
    .split(' ')
    .filter((verb) => verb !== 'retweet'),
);
