import type { Attribution } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import { firstFrom, type Reading } from '../reading.ts';
import type { AttributionDraft } from './attribution-draft.ts';
import { isDisowned, isFancied, isNobody, NEGATES } from './negation.ts';
import type { Prose } from './prose.ts';
import { type ReportingWord, reportingWord } from './reporting-words.ts';

/** Groups of reporting words that put a clause into somebody's mouth. */
const SPEECH = new Set(
  'say tell reply exclaim add write announce argue explain ask urge suggest promise warn criticise praise deny admit agree complain'.split(
    ' ',
  ),
);
/** Groups that with a mere noun phrase tell of a deed, a label or a feeling rather than of words. */
const DEEDS = new Set(
  'show call write announce explain add tell want decide seem support know read see hold feel believe refer praise criticise deny plan noun-view'.split(
    ' ',
  ),
);
/** Nouns for what somebody does or means to do; of their group `call`, `demand` and `pledge` are words. */
const AIMS = new Set('decision intention desire hope wish bid effort push'.split(' '));
/** So likely is a statement at least, or at most, by its form. */
const LIKELY = 0.75;
const UNLIKELY = 0.55;
/** What somebody believes, with a clause that says it. */
const BELIEVED = 0.62;
const UNSAID = 0.4;

const CLAUSE_WORD = /^(?:that|if|whether|how|why|what|which|who|when|where)$/;
const FINITE =
  /^(?:is|are|was|were|am|will|would|has|have|had|can|could|should|may|might|must|do|does|did|cannot|['’](?:s|re|ve|d|ll)|\w+n['’]t)$/;
// “It is alleged that he hid it”: nobody says so.
const IMPERSONAL =
  /^(?:is|was|has been|had been|['’]s|is being|was being) (?:also |often |widely |further )?(?:alleged|stated|claimed|said|reported|rumou?red|suggested|understood|believed|thought|feared|hoped|assumed|noted|known)\b/;
const PASSIVE = new Set(
  'expected projected forecast predicted supposed set scheduled estimated believed thought understood known considered deemed seen feared hoped planned'.split(
    ' ',
  ),
);

/** What becomes of an attribution by the form of its words. */
export type Qualified = Pick<Attribution, 'confidence' | 'polarity' | 'mode'>;

/**
 * How likely a reported statement is one that a page may show, whether it is denied, and whether it was said at all. The
 * judge learned what counts as attribution in the widest sense: beliefs, wishes and endorsements with a holder too. A
 * verb of speech with a clause is somebody's words (98 in 100 of the world news looked at); another verb with a mere
 * noun phrase is a deed or a label more often than not.
 */
export function qualify(prose: Prose, draft: AttributionDraft): Qualified {
  const { reading } = prose;
  const { cue, source, content, confidence } = draft;
  const words = cue.flatMap((span) => wordsOf(reading, span));
  const head = headOf(words);
  const polarity = polarityOf(reading, draft, words, head);
  if (polarity === 'not-said') return { confidence: Math.min(confidence, UNSAID), polarity };
  if (isImpersonal(reading, draft)) return { confidence: Math.min(confidence, UNSAID) };
  if (isUnreal(reading, draft, words)) return { confidence: Math.min(confidence, UNSAID), mode: 'planned' };
  const form = contentForm(reading, content, head);
  const mode = head && modeOf(head, form);
  const qualities = { ...(polarity ? { polarity } : {}), ...(mode ? { mode } : {}) };
  if (isExpectation(words, source.length > 0))
    return { confidence: Math.min(confidence, UNLIKELY), ...qualities };
  const hasLetters = cue.some((span) => /\p{L}/u.test(reading.text.slice(span.start, span.end)));
  if (draft.empty) return { confidence, ...qualities };
  const isAccording =
    source.length > 0 && cue.some((span) => ACCORDING.test(reading.text.slice(span.start, span.end)));
  if (isAccording) return { confidence: Math.max(confidence, LIKELY), ...qualities };
  const least = head && !polarity ? byAct(reading, head, form, draft, words) : 0;
  return { confidence: Math.max(least, byForm(head, form, draft, hasLetters)), ...qualities };
}

function isImpersonal({ text }: Reading, { source, cue }: AttributionDraft): boolean {
  const [first] = source;
  const [said] = cue;
  if (!said || (first && !/^it$/i.test(text.slice(first.start, first.end)))) return false;
  const isIt = first !== undefined || /\bit $/i.test(text.slice(Math.max(0, said.start - 4), said.start));
  return isIt && IMPERSONAL.test(text.slice(said.start, said.end).toLowerCase());
}

function byForm(
  head: ReportingWord | undefined,
  form: ContentForm,
  draft: AttributionDraft,
  hasLetters: boolean,
): number {
  const { source, confidence } = draft;
  // A colon or a dash says nothing of what its words are.
  if (!head) return hasLetters && form === 'phrase' ? Math.min(confidence, UNLIKELY) : confidence;
  // What somebody notices, learns or knows, they need not have said.
  if (head.group === 'know') return Math.min(confidence, UNLIKELY);
  const speech = SPEECH.has(head.group);
  if (speech && form === 'clause' && source.length > 0) return Math.max(confidence, LIKELY);
  if (DEEDS.has(head.group) && (form === 'phrase' || (form === 'infinitive' && !speech)))
    return Math.min(confidence, UNLIKELY);
  // "her decision to leave": a deed, which was not called for.
  if (form === 'infinitive' && AIMS.has(head.lemma)) return Math.min(confidence, UNLIKELY);
  // "asked if …" without anybody who asks: it is put to somebody, and not said.
  if (head.group === 'ask' && (source.length === 0 || form === 'phrase'))
    return Math.min(confidence, UNLIKELY);
  return confidence;
}

/** So likely it is at least that somebody wants, believes or does something in words; 0 where nobody does. */
function byAct(
  reading: Reading,
  head: ReportingWord,
  form: ContentForm,
  draft: AttributionDraft,
  words: readonly string[],
): number {
  if (draft.source.length === 0) return 0;
  if (isRequest(reading, head, form, draft)) return LIKELY;
  if (head.group === 'believe' && form === 'clause') return BELIEVED;
  return isSpeechAct(head, words) ? draft.confidence : 0;
}

const ACCORDING = /^according to$/i;

const REQUESTS = new Set('urge ask warn promise'.split(' '));

/** `urged residents to stay in`, `asked to see the plan`: what somebody wants of others, in an infinitive. */
function isRequest(
  reading: Reading,
  { lemma, group, form: verb }: ReportingWord,
  form: ContentForm,
  { content }: AttributionDraft,
): boolean {
  if (!REQUESTS.has(group) || (verb === 'base' && AIMS.has(lemma))) return false;
  if (form === 'infinitive') return true;
  return content.some((span) => wordsOf(reading, span).indexOf('to') > 0) && form === 'phrase';
}

// With a mere noun phrase these are words all the same: `cited a lack of funds`, `blamed the storm`.
const SPEECH_ACTS = new Set('cite blame condemn reject'.split(' '));

/** `condemned the vote`, `called for calm`: what somebody does with words. */
const isSpeechAct = ({ lemma }: ReportingWord, words: readonly string[]): boolean =>
  SPEECH_ACTS.has(lemma) || (lemma === 'call' && /^(?:for|on|upon)$/.test(words.at(-1) ?? ''));

const MODES: Readonly<Record<string, Attribution['mode']>> = {
  ask: 'asked',
  urge: 'ordered',
  want: 'hoped',
  promise: 'promised',
  decide: 'planned',
  believe: 'believed',
};
/** `agreed to go` is planned, `agreed that it was late` and `ruled that it must go` are said. */
const modeOf = ({ group }: ReportingWord, form: ContentForm): Attribution['mode'] | undefined =>
  group === 'decide' && form === 'clause' ? undefined : MODES[group];

const DENIES =
  /^(?:den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|reject(?:s|ed|ing)?|disput(?:e|es|ed|ing)|disavow(?:s|ed)?|rebuff(?:s|ed)?)$/;
const REFUSES =
  /^(?:refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing)|avoid(?:s|ed|ing)?|omit(?:s|ted|ting)?|fail(?:s|ed|ing)?|without|skirt(?:s|ed|ing)?|sidestep(?:s|ped|ping)?)$/;

/** `denied that …`: the contrary was said; `would not say whether`, `refused to comment on`: nothing was. */
function polarityOf(
  reading: Reading,
  { cue, source, content }: AttributionDraft,
  words: readonly string[],
  head: ReportingWord | undefined,
): Attribution['polarity'] {
  const [first] = cue;
  if (!first) return undefined;
  const before = wordsBefore(reading, first.start, 4, source.at(-1));
  if ([...words, ...before].some((word) => REFUSES.test(word)) || stopsShort([...before, ...words]))
    return 'not-said';
  if (isNobody(reading.text, source[0]) || isYetTo([...before, ...words])) return 'not-said';
  if (words.some((word) => DENIES.test(word)) || isDisowned(reading.text, first)) return 'denied';
  if (![...words, ...before].some((word) => NEGATES.test(word))) return undefined;
  if (!head || !SPEECH.has(head.group)) return 'denied';
  return CLAUSE_WORD.test(content[0] ? (wordsOf(reading, content[0])[0] ?? '') : '') ? 'not-said' : 'denied';
}

/** `Kern has yet to say that …`. */
const isYetTo = (words: readonly string[]): boolean =>
  words[words.indexOf('yet') + 1] === 'to' && words.includes('yet');

/** `stopped short of calling for`. */
function stopsShort(words: readonly string[]): boolean {
  const short = words.indexOf('short');
  return short > 0 && words[short + 1] === 'of';
}

// What is still to come, or only could be: `will focus on`, `is poised to argue`. Not `would`, which reports the past.
const AHEAD = /^(?:will|['’]ll|could|should|may|might|shall)$/;
const BOUND_TO = /^(?:poised|likely|going|due|bound|about|ready|able|hoping|preparing)$/;

/** `If Kok says he will stand`, `is expected to say`: words that have not been said. */
function isUnreal(reading: Reading, { cue, source }: AttributionDraft, words: readonly string[]): boolean {
  const [first] = cue;
  if (!first) return false;
  const between = wordsBefore(reading, first.start, 6, source.at(-1));
  const all = [...between, ...words];
  const to = all.lastIndexOf('to');
  if (to > 0 && (PASSIVE.has(all[to - 1]!) || BOUND_TO.test(all[to - 1]!))) return true;
  if (all.some((word) => AHEAD.test(word))) return true;
  if (isFancied(reading.text, source[0])) return true;
  const opening = wordsBefore(reading, source[0]?.start ?? first.start, 1);
  return opening[0] === 'if' || opening[0] === 'unless' || opening[0] === 'should';
}

/** The words before an offset in its clause, in the order of the text; not those of the source. */
function wordsBefore(
  { tokens, words, vocabulary }: Reading,
  offset: number,
  most: number,
  source?: Span,
): string[] {
  const found: string[] = [];
  for (let i = firstFrom(tokens, offset) - 1; i >= 0 && found.length < most; i--) {
    const word = vocabulary.lower(words[i]!);
    if (/^[.!?;:,“”"()]$/.test(word) || (source && tokens.starts[i]! < source.end)) break;
    found.unshift(word);
  }
  return found;
}

/** The last reporting word of a cue. */
function headOf(cue: readonly string[]): ReportingWord | undefined {
  let head: ReportingWord | undefined;
  for (const word of cue) head = reportingWord(word) ?? head;
  return head;
}

/** `is expected`, `are projected`: what nobody in particular foresees. */
function isExpectation(cue: readonly string[], hasSource: boolean): boolean {
  const last = cue.at(-1) ?? '';
  return (
    PASSIVE.has(last) && (cue.some((word) => /^(?:is|are|was|were|be|been|being)$/.test(word)) || !hasSource)
  );
}

type ContentForm = 'clause' | 'infinitive' | 'phrase';

/**
 * Whether the content is a clause with its verb, an infinitive, or a mere phrase: `the study, which has sensors` and `the
 * eulogy delivered by Davis` are phrases, as their verbs are not their own.
 */
function contentForm(
  reading: Reading,
  content: AttributionDraft['content'],
  head: ReportingWord | undefined,
): ContentForm {
  const words = content.flatMap((span) => wordsOf(reading, span));
  if (CLAUSE_WORD.test(words[0] ?? '')) return 'clause';
  if (words[0] === 'to') return 'infinitive';
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    // "Assured members that all was well": to whom, then what.
    if (word === 'that' && head && TOLD.has(head.group)) return 'clause';
    if (i > 0 && RELATIVE.test(word)) return 'phrase';
    if (i > 0 && head && TELLS.has(head.group) && isPast(word, head) && !words.slice(0, i).some(opensAnother))
      return 'clause';
    if (FINITE.test(word) && !(POSSESSIVE.test(word) && !TAKES_IS.has(words[i - 1] ?? ''))) return 'clause';
    // "A perfectly timed beat" has no verb.
    const isAdjective = words[i + 1] === 'by' || words[i - 1]?.endsWith('ly');
    if (i > 0 && word.length > 4 && word.endsWith('ed') && !isAdjective) return 'clause';
  }
  return 'phrase';
}

// Groups that go with a clause.
const TELLS = new Set('say tell reply add write announce argue explain admit'.split(' '));
const SAYS = new Set(['say', 'tell']);
const opensAnother = (word: string): boolean =>
  /^(?:when|how|as|because|after|before|until|while)$/.test(word);
const isPast = (word: string, { lemma }: ReportingWord): boolean =>
  // “Quoting the man she knew as Ossie”.
  (lemma !== 'quote' && lemma !== 'cite' && PAST.test(word)) ||
  (SAYS.has(lemma) && PAST_OR_PARTICIPLE.test(word));
// Past forms of irregular verbs that are no participles: "she took the statement", "the road fell in".
const PAST =
  /^(?:took|went|came|saw|knew|gave|began|became|grew|threw|drew|flew|wrote|spoke|broke|chose|drove|rode|rose|fell|ate|drank|sang|ran|woke|wore|tore|shook|forgot|hid|swore|stole|froze)$/;
// Forms that can be either: "records told another story"; "the offer made on Monday".
const PAST_OR_PARTICIPLE =
  /^(?:told|made|left|lost|won|found|kept|got|brought|held|met|paid|stood|sat|felt|heard|led|sent|spent|thought|taught|caught|sold|bought|built|meant|hit|put|cut|let|set|shut|hurt|cost|broadcast)$/;
const TOLD = new Set('tell warn promise'.split(' '));
const RELATIVE = /^(?:who|which|whose|whom|that|what)$/;
const POSSESSIVE = /^['’]s$/;
const TAKES_IS = new Set('he she it that there what who here this where how'.split(' '));

function wordsOf({ tokens, words, vocabulary }: Reading, { start, end }: Span): string[] {
  const found: string[] = [];
  for (let i = firstFrom(tokens, start); i < tokens.length && tokens.starts[i]! < end; i++)
    found.push(vocabulary.lower(words[i]!));
  return found;
}
