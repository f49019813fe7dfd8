import type { Name } from '../../../model/annotations.ts';
import { type Span, startOf } from '../../../model/span.ts';
import { lowerBoundBy } from '../../../text/sorted.ts';
import { firstFrom, lowerAt, type Reading } from '../../reading.ts';
import { type AttributionDraft, Overlaps } from '../attribution-draft.ts';
import type { Prose } from '../prose.ts';

const BE = new Set("is are was were be been being ’s 's gets get got".split(' '));
const ADVERBIAL =
  /ly$|^(?:also|once|often|even|never|not|repeatedly|then|later|widely|since|long|has|have|had)$/;
// What happens to somebody in words: the one it happens to does not speak.
const RECEIVED =
  /^(?:told|warned|asked|urged|accused|described|called|dubbed|nicknamed|labelled|labeled|branded|hailed|praised|criticised|criticized|quizzed|questioned|informed|advised|ordered|instructed|reminded|assured|lauded|condemned|slammed|mocked|derided|denounced|credited|blamed|cited|quoted|termed|named|styled|billed|touted|characterised|characterized|depicted|portrayed|remembered|known|mobbed|greeted|challenged|rebuked|scolded|commended|applauded|thanked|congratulated|celebrated|compared|likened|deemed|considered|regarded|seen|viewed|perceived|painted|cast|heralded)$/;
const ASKED = /^(?:asked|quizzed|questioned)$/;
// Too little for a page.
const UNSAID = 0.2;
const isQuestion = ({ text }: Reading, start: number): boolean =>
  /^(?:whether|if|about|why|how|what|when|where|who)\b/.test(text.slice(start, start + 8));
const SAYING = new Set('saying telling writing adding having'.split(' '));
const QUOTES = /^(?:quot(?:ed|es|ing|e)|cit(?:ed|es|ing|e))$/;
// In tokens.
const REACH = 14;

/**
 * Sets right who speaks where the verb turns the roles round: `Kok was told by Maas: “You lied.”` has Maas speak, and
 * nobody where no agent is named; `state media quoted Sarraf as saying …` has Sarraf speak.
 */
export function turnVoices(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const quoted = drafts.map((draft) => quotedAsSaying(prose, draft));
  // Where `quoted Y as saying` is one cue, its `saying` is none.
  const whole = new Overlaps(quoted.flatMap((draft) => draft?.cue ?? []));
  return drafts.flatMap((draft, i) => {
    if (quoted[i]) return [quoted[i]];
    if (draft.cue.some((span) => whole.any(span))) return [];
    return [heardInCourt(prose, draft) ?? passive(prose, draft) ?? draft];
  });
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
  const next = tokens.starts[at + 1] ?? -1;
  const name = names[lowerBoundBy(names, next, startOf)];
  if (name?.start !== next || name.type !== 'person') return undefined;
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
function passive({ reading, names }: Prose, draft: AttributionDraft): AttributionDraft | undefined {
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
  const agent = agentBehind(reading, names, at, draft);
  const because = `${draft.because}; a passive: ${agent ? 'its agent speaks' : 'nobody is said to speak'}`;
  // “Asked by reporters whether she would resign”: what somebody is asked is nobody's statement.
  const isAsked =
    agent &&
    ASKED.test(lowerAt(reading, at)) &&
    draft.content.every(({ start }) => isQuestion(reading, start));
  return agent
    ? {
        ...draft,
        ...(isAsked ? { confidence: Math.min(draft.confidence, UNSAID), empty: true } : {}),
        source: [agent],
        content: draft.content.flatMap((span) => without(span, agent, reading)),
        because,
      }
    : { ...draft, source: [], voiceless: true, because };
}

/** The noun phrase behind `by`, up to the next mark or the words that are said; with whoever is named in apposition to it. */
function agentBehind(
  reading: Reading,
  names: readonly Name[],
  verb: number,
  { content }: AttributionDraft,
): Span | undefined {
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
    // What is said may have been taken to begin with the agent, but begins behind it.
    if (end > by + 1 && content.some((span) => span.start === tokens.starts[end])) break;
  }
  if (end === by + 1) return undefined;
  return { start: from, end: apposedEnd(reading, names, end) ?? tokens.ends[end - 1]! };
}

/** Where the person ends who is named between a comma, at a token, and the next: `her teacher, Jean Faye, as`. */
function apposedEnd({ tokens, text }: Reading, names: readonly Name[], comma: number): number | undefined {
  if (comma >= tokens.length || text[tokens.starts[comma]!] !== ',') return undefined;
  const name = names[lowerBoundBy(names, tokens.ends[comma]!, startOf)];
  if (name?.type !== 'person' || text[name.end] !== ',') return undefined;
  const title = text.slice(tokens.ends[comma]!, name.start).trim();
  return title === '' || /^(?:\p{Lu}[\p{L}.]* ?){1,3}$/u.test(title) ? name.end : undefined;
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
  const rest = agent.end + /^[\s,]*/.exec(text.slice(agent.end, span.end))![0].length;
  return rest < span.end - 1 ? [...cut, { start: rest, end: span.end }] : cut;
}
