import type { Attribution, Name, Trace } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import type { Reading } from '../reading.ts';
import { type AttributionDraft, byOffset, Overlaps, toAttribution } from './attribution-draft.ts';
import { type Judge, type Judged, select } from './learned/judge.ts';
import type { Proposer } from './learned/proposer.ts';
import { type QuoteModels, quoteModels } from './learned/quote-models.ts';
import { Role } from './learned/roles.ts';
import { whyEmpty } from './learned/why-empty.ts';
import { isDisowned } from './negation.ts';
import { attributeQuotations } from './patterns/attribute-quotations.ts';
import { isUnsaid, mentionOnly } from './patterns/drop-mentions.ts';
import { dropNarration } from './patterns/drop-narration.ts';
import { findAccording } from './patterns/find-according.ts';
import { findAdjoined } from './patterns/find-adjoined.ts';
import { findCalled } from './patterns/find-called.ts';
import { findCarried } from './patterns/find-carried.ts';
import { findCarriers } from './patterns/find-carriers.ts';
import { findCredits } from './patterns/find-credits.ts';
import { findHearsay } from './patterns/find-hearsay.ts';
import { findInverted } from './patterns/find-inverted.ts';
import { findLedIn } from './patterns/find-led-in.ts';
import { findParentheticals } from './patterns/find-parentheticals.ts';
import { findRepeated } from './patterns/find-repeated.ts';
import { findStatements } from './patterns/find-statements.ts';
import { findTranscripts } from './patterns/find-transcripts.ts';
import { findUnmarked } from './patterns/find-unmarked.ts';
import { findWordsOf } from './patterns/find-words-of.ts';
import { refineCarried } from './patterns/refine-carried.ts';
import { continueQuotations, inheritSources, joinInterrupted } from './patterns/refine-drafts.ts';
import {
  beginAtSubject,
  beginAtThat,
  dropLabels,
  dropLeads,
  dropTails,
  endAtDeeds,
  endAtOthers,
  openAtMarks,
} from './patterns/refine-extent.ts';
import { partByParagraph } from './patterns/refine-paragraphs.ts';
import { refineSources } from './patterns/refine-sources.ts';
import { turnVoices } from './patterns/refine-voice.ts';
import { type Prose, proseOf, spanOfItems } from './prose.ts';
import { qualify } from './statement.ts';

/**
 * Below this probability an attribution is not told; F1 is flat from 0.24 to 0.36. Where it alone claims a quotation, less
 * will do: somebody said it.
 */
const THRESHOLDS = { any: 0.33, quoting: 0.15 };

/** An article with its names. */
export interface NamedReading {
  readonly reading: Reading;
  readonly names: readonly Name[];
}

/**
 * Who says what: of each article the direct, mixed and indirect attributions, sorted by where they start.
 *
 * Taggers propose cues and, for each cue, source and content (after Pareti 2015); a judge gives each proposal its
 * probability; of rivals the likeliest stays. Rules find what has a form of its own: transcripts, credits and
 * quotations that lost their marks. Rules then complete both.
 *
 * Each step is taken over all articles before the next, see `annotate`.
 */
export function findQuotes(
  articles: readonly NamedReading[],
  { proposer, judge, words }: QuoteModels = quoteModels(),
): Attribution[][] {
  const proses = articles.map(({ reading, names }) => proseOf(reading, names, words));
  const drafts = RULES.reduce<readonly (readonly AttributionDraft[])[]>(
    (before, rule) => proses.map((prose, i) => rule(prose, before[i]!)),
    learnedDrafts(proses, proposer, judge),
  );
  return proses.map((prose, i) => finish(prose, drafts[i]!));
}

/** What is kept of the learned. The candidates, which are many, are let go with it: no rule asks for them. */
function learnedDrafts(proses: readonly Prose[], proposer: Proposer, judge: Judge): AttributionDraft[][] {
  const cues = proses.map((prose) => proposer.findCues(prose));
  const candidates = proses.map((prose, i) => proposer.findCandidates(prose, cues[i]!));
  const judged = proses.map((prose, i) => judge.judge(prose, candidates[i]!));
  return proses.map((prose, i) => likelyDrafts(prose, judged[i]!));
}

type Rule = (prose: Prose, drafts: readonly AttributionDraft[]) => readonly AttributionDraft[];

/**
 * What completes the learned and sets it right, each on what the ones before left: where words begin, whose they are, where
 * they end, who is none of it.
 */
const RULES: readonly Rule[] = [
  byForm,
  dropLeads,
  dropTails,
  endAtDeeds,
  beginAtThat,
  beginAtSubject,
  openAtMarks,
  refineSources,
  endAtOthers,
  turnVoices,
  dropLabels,
  refineCarried,
  attributeOthers,
  findCarriers,
  partByParagraph,
];

function likelyDrafts(prose: Prose, judged: readonly Judged[]): AttributionDraft[] {
  const { trace } = prose.reading;
  const kept = select(prose, judged, THRESHOLDS);
  if (trace) traceDrops(prose, judged, kept, trace);
  return kept.map((one) => toDraft(prose, one));
}

/** Quotations that nobody claims. What is only mentioned is nobody's, and waits for no other speaker. */
function attributeOthers(prose: Prose, drafts: readonly AttributionDraft[]): AttributionDraft[] {
  const mentioned = new Set(drafts.filter((draft) => mentionOnly(prose, draft) !== null));
  const voiced = drafts.filter((draft) => !mentioned.has(draft));
  return attributeQuotations(prose, findRepeated(prose, voiced), [...mentioned]);
}

function finish(prose: Prose, drafts: readonly AttributionDraft[]): Attribution[] {
  const { text, trace } = prose.reading;
  const sorted = [...drafts].sort(byOffset);
  if (trace) for (const draft of sorted) traceFind(draft, trace);
  return withinDenied(
    text,
    sorted.map((draft) => qualified(prose, draft)),
  );
}

/** So likely at most are words in marks that were not said: too little for a page. */
const UNSAID = 0.2;

/** An attribution with what its form says of whether, and how, it was said. */
function qualified(prose: Prose, draft: AttributionDraft): Attribution {
  const attribution = toAttribution(prose, draft);
  const { kind, confidence } = attribution;
  if (kind === 'direct') return attribution;
  if (kind === 'mixed') {
    if (isUnsaid(prose, draft))
      return { ...attribution, polarity: 'not-said', confidence: Math.min(confidence, UNSAID) };
    return isDisowned(prose.reading.text, draft.cue[0])
      ? { ...attribution, polarity: 'denied' }
      : attribution;
  }
  const found = qualify(prose, draft);
  return { ...attribution, ...found, confidence: Math.round(found.confidence * 1000) / 1000 };
}

/** `rejected claims that he had called it “a trap”`: what somebody says in words that are denied, they did not say. */
function withinDenied(text: string, attributions: readonly Attribution[]): Attribution[] {
  const denied = attributions.flatMap(({ cue, content }) => (isDisowned(text, cue[0]) ? content : []));
  if (denied.length === 0) return [...attributions];
  const isWithin = ({ start, end }: Span): boolean =>
    denied.some((span) => span.start <= start && end <= span.end);
  return attributions.map((one) =>
    one.source.length > 0 && [...one.source, ...one.cue].every(isWithin)
      ? { ...one, polarity: 'not-said', confidence: Math.min(one.confidence, UNSAID) }
      : one,
  );
}

/** The learned, with transcripts, credits and clauses that only their form tells; each completed by what belongs to it. */
function byForm(prose: Prose, likely: readonly AttributionDraft[]): AttributionDraft[] {
  const { said: transcripts, narrated } = dropNarration(prose, findTranscripts(prose), likely);
  const credits = findCredits(prose);
  // Words that a form explains better than what was learned.
  const explained = new Overlaps([...transcripts, ...credits].flatMap(({ content }) => content));
  // The label of a turn in which the programme narrates is nobody who speaks.
  const labels = new Overlaps(narrated.flatMap(({ source }) => source));
  const learned = likely.filter(
    ({ source, cue, content }) =>
      ![...cue, ...content].some((span) => explained.any(span)) && !source.some((span) => labels.any(span)),
  );
  const carried = findCarried(prose, learned);
  const according = findAccording(prose, [...carried.kept, ...carried.found]);
  const hearsay = findHearsay(prose, [...according.kept, ...according.found]);
  const { found: ledIn, kept } = findLedIn(prose, [...hearsay.kept, ...hearsay.found]);
  const called = findCalled(prose, [...kept, ...ledIn]);
  const led = [...called.kept, ...called.found];
  const adjoined = findAdjoined(prose, led);
  const verbs = new Overlaps(adjoined.flatMap(({ cue }) => cue));
  const others = led.filter(({ cue }) => !cue.some((span) => verbs.any(span)));
  const inverted = findInverted(prose, others);
  const plain = findStatements(prose, [...inverted.kept, ...inverted.found, ...adjoined]);
  const spoken = inheritSources(prose, [...plain.kept, ...plain.found].sort(byOffset));
  const drafts = [
    ...transcripts,
    ...credits,
    ...continueQuotations(prose, joinInterrupted(prose, spoken), explained),
  ];
  drafts.push(...findParentheticals(prose, drafts));
  drafts.push(...findWordsOf(prose, drafts));
  drafts.push(...findUnmarked(prose, drafts));
  return drafts;
}

/** So likely is it at most that somebody says something where the attribution is empty: not enough for a page. */
const EMPTY = 0.5;

function toDraft(prose: Prose, judged: Judged): AttributionDraft {
  const empty = whyEmpty(prose, judged);
  return {
    source: spansOf(prose, judged, Role.source),
    cue: [spanOfItems(prose, judged.cue.from, judged.cue.to)],
    content: spansOf(prose, judged, Role.content),
    confidence: empty ? Math.min(EMPTY, judged.confidence) : judged.confidence,
    empty: empty !== null,
    // Only `cuttings explain` asks.
    because: prose.reading.trace ? reasonOf(judged, empty) : '',
  };
}

function reasonOf({ cue, confidence }: Judged, empty: string | null): string {
  const likely = `learned: cue ${percent(cue.probability)}, whole attribution ${percent(confidence)} likely`;
  return empty ? `${likely}; but ${empty}` : likely;
}

/** The units of a role as spans; neighbours in one stretch are joined. */
function spansOf(prose: Prose, { units, roles }: Judged, role: number): Span[] {
  const spans: Span[] = [];
  for (let u = 0; u < units.length; u++) {
    if (roles[u] !== role) continue;
    let end = u + 1;
    while (end < units.length && roles[end] === role && units.offsets[end] === units.offsets[u]) end++;
    spans.push(spanOfItems(prose, units.from[u]!, units.to[end - 1]!));
    u = end - 1;
  }
  return spans;
}

const percent = (probability: number): string => `${Math.round(probability * 100)} %`;

function traceFind({ cue, content, because }: AttributionDraft, trace: Trace): void {
  trace({ ...(cue[0] ?? content[0]!), layer: 'quotes', verdict: 'found', because });
}

function traceDrops(prose: Prose, judged: readonly Judged[], kept: readonly Judged[], trace: Trace): void {
  const known = new Set(kept);
  for (const one of judged) {
    if (known.has(one)) continue;
    const unlikely = one.confidence < THRESHOLDS.any;
    trace({
      ...spanOfItems(prose, one.cue.from, one.cue.to),
      layer: 'quotes',
      verdict: 'dropped',
      because: unlikely
        ? `learned: only ${percent(one.confidence)} likely to be an attribution`
        : 'a likelier attribution has this cue',
    });
  }
}
