import type { Name } from '../../../model/annotations.ts';
import type { Span } from '../../../model/span.ts';
import { firstFrom, type Reading } from '../../reading.ts';
import type { AttributionDraft } from '../attribution-draft.ts';
import type { Prose } from '../prose.ts';
import { kindOf } from '../quotations.ts';

const BE = new Set("is are was were be been being ’s 's gets get got".split(' '));
const ADVERBIAL =
  /ly$|^(?:also|once|often|even|never|not|repeatedly|then|later|widely|since|long|has|have|had)$/;
// What happens to somebody in words: the one it happens to does not speak.
const RECEIVED =
  /^(?:told|warned|asked|urged|accused|described|called|dubbed|nicknamed|labelled|labeled|branded|hailed|praised|criticised|criticized|quizzed|questioned|informed|advised|ordered|instructed|reminded|assured|lauded|condemned|slammed|mocked|derided|denounced|credited|blamed|cited|quoted|termed|named|styled|billed|touted|characterised|characterized|depicted|portrayed|remembered|known|mobbed|greeted|challenged|rebuked|scolded|commended|applauded|thanked|congratulated|celebrated|compared|likened|deemed|considered|regarded)$/;
const SAYING = new Set('saying telling writing adding having'.split(' '));
const QUOTES = /^(?:quot(?:ed|es|ing|e)|cit(?:ed|es|ing|e))$/;
// In tokens.
const REACH = 14;

/**
 * Sets right who speaks where the verb turns the roles round: `Kok was told by Maas: “You lied.”` has Maas speak, and
 * nobody where no agent is named; `state media quoted Sarraf as saying …` has Sarraf speak.
 */
export function turnVoices(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  return drafts.map(
    (draft) => quotedAsSaying(prose, draft) ?? heardInCourt(prose, draft) ?? passive(prose, draft) ?? draft,
  );
}

const HEARS = /^(?:heard|hears|hearing)$/;
const COURTS = /(?:court|jury|jurors|inquest|inquiry|tribunal|hearing|trial|committee|commission|panel)$/i;

/** `The court heard that …`: somebody told the court, and nobody says who; `heard Ott admit …`: Ott did. */
function heardInCourt({ reading, names }: Prose, draft: AttributionDraft): AttributionDraft | undefined {
  const [cue] = draft.cue;
  const source = draft.source.at(-1);
  if (!cue || !source || !COURTS.test(reading.text.slice(source.start, source.end))) return undefined;
  const at = headVerb(reading, cue, (word) => HEARS.test(word));
  if (at < 0) return undefined;
  const because = `${draft.because}; a court hears what others say`;
  const speaker = personBehind(reading, names, at);
  if (!speaker) return { ...draft, voiceless: true, because };
  const verb = firstFrom(reading.tokens, speaker.end);
  const said = { start: reading.tokens.starts[verb]!, end: reading.tokens.ends[verb]! };
  const from = { start: speaker.start, end: said.end };
  const content = draft.content.flatMap((span) => trimmed([span], from));
  return content.length === 0 ? undefined : { ...draft, source: [speaker], cue: [said], content, because };
}

/** The person named right behind a token, if a word follows that can be what they did. */
function personBehind({ tokens, text }: Reading, names: readonly Name[], at: number): Span | undefined {
  const next = tokens.starts[at + 1];
  const name = names.find(({ start, type }) => start === next && type === 'person');
  if (!name) return undefined;
  return /^ \p{Ll}{3,}/u.test(text.slice(name.end, name.end + 4))
    ? { start: name.start, end: name.end }
    : undefined;
}

/** `quoted Y as saying`, `Y was quoted by X as saying`: Y's words, which X carries. */
function quotedAsSaying({ reading }: Prose, draft: AttributionDraft): AttributionDraft | undefined {
  const [cue] = draft.cue;
  if (!cue) return undefined;
  const at = headVerb(reading, cue, (word) => QUOTES.test(word));
  if (at < 0) return undefined;
  const { tokens } = reading;
  const as = findAhead(
    reading,
    at,
    (i) => lowerAt(reading, i) === 'as' && SAYING.has(lowerAt(reading, i + 1)),
  );
  if (as < 0) return undefined;
  const said = { start: tokens.starts[at]!, end: tokens.ends[as + 1]! };
  const content = trimmed(draft.content, said);
  if (content.length === 0) return undefined;
  const because = `${draft.because}; somebody is quoted as saying it`;
  if (BE.has(lowerAt(reading, beforeAdverbs(reading, at))))
    return { ...draft, cue: [said], content, because };
  if (as <= at + 1) return undefined;
  const source = { start: tokens.starts[at + 1]!, end: tokens.ends[as - 1]! };
  return { ...draft, source: [source], cue: [said], content, because };
}

/** `was told by Maas`: the agent speaks; where none is named nobody does. */
function passive({ reading }: Prose, draft: AttributionDraft): AttributionDraft | undefined {
  const [cue] = draft.cue;
  const [source] = draft.source;
  if (!cue) return undefined;
  const at = headVerb(reading, cue, (word) => RECEIVED.test(word));
  if (at < 0) return undefined;
  const be = beforeAdverbs(reading, at);
  const { tokens } = reading;
  if (be < 0 || !BE.has(lowerAt(reading, be))) return undefined;
  // Only what happens to the source turns its part round.
  if (source && source.start > tokens.starts[at]!) return undefined;
  const agent = agentBehind(reading, at, draft);
  const because = `${draft.because}; a passive: ${agent ? 'its agent speaks' : 'nobody is said to speak'}`;
  return agent
    ? {
        ...draft,
        source: [agent],
        content: draft.content.flatMap((span) => without(span, agent, reading)),
        because,
      }
    : { ...draft, source: [], voiceless: true, because };
}

/** The noun phrase behind `by`, up to the next mark or the words that are said. */
function agentBehind(reading: Reading, verb: number, { content }: AttributionDraft): Span | undefined {
  const { tokens } = reading;
  const by = findAhead(reading, verb, (i) => lowerAt(reading, i) === 'by');
  if (by < 0) return undefined;
  const from = tokens.starts[by + 1];
  if (from === undefined) return undefined;
  let end = by + 1;
  for (; end < tokens.length && end - by < REACH; end++) {
    const word = lowerAt(reading, end);
    if (/^[,.;:“”"«»()–—]$/.test(word) && !/^\p{L}{1,4}$/u.test(lowerAt(reading, end - 1))) break;
    if (/^(?:as|at|on|in|after|before|during|when|while|that|who|to|for|because|over)$/.test(word)) break;
    if (content.some((span) => span.start === tokens.starts[end])) break;
  }
  return end > by + 1 ? { start: from, end: tokens.ends[end - 1]! } : undefined;
}

/** The last token of a cue that fits, −1 where none does. */
function headVerb(reading: Reading, cue: Span, fits: (word: string) => boolean): number {
  const { tokens } = reading;
  for (let i = firstFrom(tokens, cue.end) - 1; i >= 0 && tokens.starts[i]! >= cue.start; i--)
    if (fits(lowerAt(reading, i))) return i;
  return -1;
}

function beforeAdverbs(reading: Reading, at: number): number {
  let i = at - 1;
  while (i >= 0 && at - i < 4 && ADVERBIAL.test(lowerAt(reading, i))) i--;
  return i;
}

/** The first token behind one, in its sentence, for which something holds; −1 where it holds for none. */
function findAhead(reading: Reading, from: number, holds: (token: number) => boolean): number {
  const { tokens, text } = reading;
  for (let i = from + 1; i < tokens.length && i - from <= REACH; i++) {
    if (holds(i)) return i;
    if (/\n/.test(text.slice(tokens.ends[i - 1]!, tokens.starts[i]!)) || /^[.!?;]$/.test(lowerAt(reading, i)))
      return -1;
  }
  return -1;
}

/** Content without what stands in the words of saying: “that …” stays. */
function trimmed(content: readonly Span[], said: Span): Span[] {
  return content.flatMap(({ start, end }) => {
    if (end <= said.start || start >= said.end) return [{ start, end }];
    const parts = [];
    if (start < said.start - 1) parts.push({ start, end: said.start - 1 });
    if (end > said.end + 1) parts.push({ start: said.end + 1, end });
    return parts;
  });
}

/** A span of content without the agent at its end: “as a "true artist" by his friend Pell”. */
function without(span: Span, agent: Span, { text }: Reading): Span[] {
  if (agent.start < span.start || agent.end > span.end) return [span];
  const end = text.slice(span.start, agent.start).replace(/\s+by\s+$/i, '').length + span.start;
  const cut = end > span.start ? [{ start: span.start, end }] : [];
  return agent.end < span.end - 2 ? [...cut, { start: agent.end + 1, end: span.end }] : cut;
}

const lowerAt = ({ words, vocabulary, tokens }: Reading, token: number): string =>
  token >= 0 && token < tokens.length ? vocabulary.lower(words[token]!) : '';

const NEGATIONS = /^(?:not|n't|n’t|never|nobody|no-one|none|hardly|\w+n['’]t)$/;
const REFUSALS = /^(?:den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|declin(?:e|es|ed|ing))$/;
const LABELS =
  /^(?:call(?:ed)?|dubbed|nicknamed|named|entitled|titled|labelled|labeled|termed|known|reading|billed|marked|headed|headlined|captioned|inscribed|emblazoned|removed?|deleted?)$/;

/**
 * Why words in quotation marks are nobody's statement, null where they are one: speech that is denied or refused (`did
 * not say “sorry”`, `denied saying “…”`), and words that are only mentioned (`signs reading “No Entry”`, `has been
 * called “the Fox”`).
 */
export function mentionOnly(prose: Prose, draft: AttributionDraft): string | null {
  const { reading, quotations } = prose;
  const [cue] = draft.cue;
  if (!cue || draft.content.length === 0) return null;
  const { tokens } = reading;
  const last = firstFrom(tokens, cue.end) - 1;
  if (isNaming(reading, draft, last)) return 'the words are a name, which nobody says here';
  const kind = kindOf(reading.text, quotations, draft.content);
  if (kind === 'indirect') return null;
  if (isPraise(reading, draft, last)) return 'somebody is praised or blamed, and nobody says who does';
  if (isSign(reading, draft, last)) return 'the words stand on something, and nobody says them';
  const source = draft.source[0];
  const before = wordsBefore(reading, last, source);
  // The negation has to stand before the verb and behind the quotation's own clause.
  const leads = draft.content.every(({ start }) => start > cue.start);
  if (kind !== 'direct') return null;
  if (leads && (before.some((word) => NEGATIONS.test(word)) || isNobody(reading, source)))
    return 'the speech is denied';
  if (leads && before.some((word) => REFUSALS.test(word))) return 'the speech is refused or denied';
  if (leads && before.some((word) => UNREAL.test(word))) return 'the speech is only thought of';
  if (leads && draft.source.length === 0 && LABELS.test(lowerAt(reading, last)))
    return 'the words are a name, which nobody says here';
  return null;
}

const SAYS = /^(?:saying|said|say|says|promised|promising|told|telling|claimed|claiming|called|calling)$/;
// Not `will`: what somebody will say at noon is handed out in the morning, word for word.
const UNREAL = /^(?:should|might|may|could|imagine)$/;

/** `denied saying that the plan was “a toy”`, `refused to say whether he had said “no”`: the words were not said. */
export function isUnsaid({ reading }: Prose, { cue, source }: AttributionDraft): boolean {
  const [first] = cue;
  if (!first) return false;
  const before = wordsBefore(reading, firstFrom(reading.tokens, first.end) - 1, source[0]);
  const says = SAYS.test(before[0] ?? '');
  return (says && before.slice(1).some((word) => REFUSALS.test(word))) || isNobody(reading, source[0]);
}

/** The words from a cue's last one back to its source, or to the mark before; the last one first. */
function wordsBefore(reading: Reading, last: number, source: Span | undefined): string[] {
  const { tokens } = reading;
  const before: string[] = [];
  for (let i = last; i >= 0 && last - i < 7; i--) {
    const word = lowerAt(reading, i);
    if (/^[.!?;:,“”"]$/.test(word)) {
      if (before.length === 0) continue;
      break;
    }
    before.push(word);
    if (source && tokens.starts[i]! < source.end && tokens.starts[i]! >= source.start && i < last) break;
  }
  return before;
}

/** `Nobody at the hall has said “…”`, `Neither Brandt nor Kern said “…”`. */
function isNobody({ text }: Reading, source: Span | undefined): boolean {
  if (!source) return false;
  const before = text.slice(Math.max(0, source.start - 5), source.start);
  return (
    /^(?:nobody|no one|no-one|none|neither)\b/i.test(text.slice(source.start, source.end)) ||
    /\bnor $/.test(before)
  );
}

const NAMES_IT = /^(?:called|named|titled|entitled|dubbed|nicknamed)$/;
const OPENING = /^(?:(?:the|a|an) )?["“«‘']\s*(?:(?:the|a|an) )?\p{Lu}/u;
// What may stand before the verb where somebody calls something so: `what critics called “…”`, `he has called “…”`.
const CALLER = /^(?:he|she|they|we|it|i|who|that|which|has|have|had|also|once|later|then|and|\w+ly)$/;
const OBJECT = /^(?:what|which|whom|that)$/;

// What words are put on.
const SIGNS =
  /(?:^|\s)(?:sign|signs|banner|banners|placard|placards|poster|posters|plaque|sticker|stickers|badge|badges|t-shirts?|graffiti|slogan|slogans|mural|label|labels|caption)$/i;
const READS = /^(?:read|reads|reading|said|says|saying|declared|declaring|proclaimed|proclaiming)$/;

/** `A banner read “Save our pool”`. */
function isSign({ text, ...reading }: Reading, { source }: AttributionDraft, verb: number): boolean {
  const [first] = source;
  return (
    first !== undefined &&
    SIGNS.test(text.slice(first.start, first.end)) &&
    READS.test(lowerAt({ text, ...reading }, verb))
  );
}

const PRAISES =
  /^(?:praised|lauded|hailed|criticised|criticized|condemned|commended|applauded|celebrated|known|remembered|mocked|derided|touted|billed|branded|labelled|labeled)$/;

/** `Ott has been praised for her “quiet courage”`: a passive without an agent. */
function isPraise(reading: Reading, { voiceless, cue }: AttributionDraft, verb: number): boolean {
  if (!voiceless || !cue[0]) return false;
  for (let i = verb; i >= 0 && reading.tokens.starts[i]! >= cue[0].start; i--)
    if (PRAISES.test(lowerAt(reading, i))) return true;
  return false;
}

/** `a group called “We Support the Lifeboat”`, `the clips were called the “Harbour Show”`: a name, and nobody's words. */
function isNaming(reading: Reading, { voiceless }: AttributionDraft, verb: number): boolean {
  if (!NAMES_IT.test(lowerAt(reading, verb))) return false;
  const { text, tokens } = reading;
  const behind = tokens.ends[verb]! + 1;
  if (!OPENING.test(text.slice(behind, behind + 8))) return false;
  if (voiceless) return true;
  const before = lowerAt(reading, verb - 1);
  // "The film, called “Rain”, opens".
  if (before === ',') return true;
  if (!/^\p{Ll}/u.test(text.slice(tokens.starts[verb - 1], tokens.ends[verb - 1])) || CALLER.test(before))
    return false;
  for (let i = verb - 1; i >= 0 && verb - i < REACH && !/^[.!?;]$/.test(lowerAt(reading, i)); i--)
    if (OBJECT.test(lowerAt(reading, i))) return false;
  return true;
}
