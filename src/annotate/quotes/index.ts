import type { Attribution, Name, Trace } from '../../model/annotations.ts';
import { overlaps, type Span } from '../../model/span.ts';
import type { Reading } from '../reading.ts';
import { type Draft, firstOffset, toAttribution } from './draft.ts';
import { findCandidates } from './find-candidates.ts';
import { findCredits } from './find-credits.ts';
import { findTranscripts } from './find-transcripts.ts';
import { claimParagraphs } from './find-unclaimed.ts';
import { findUnmarked } from './find-unmarked.ts';
import { type QuoteModels, quoteModels, Role } from './quote-models.ts';
import { type Judged, judge, select } from './refine-candidates.ts';
import { continueQuotations, inheritSources } from './refine-drafts.ts';
import { type Scene, setScene, spanOfItems } from './scene.ts';

/**
 * Below this probability an attribution is not told: best for F1 in cross-validation on train. Where it alone claims a
 * quotation, less will do: on dev, 0.1 to 0.2 find more mixed ones than they invent.
 */
const THRESHOLDS = { any: 0.35, quoting: 0.1 };

/**
 * Who says what: direct, mixed and indirect attributions, sorted by where they start.
 *
 * Taggers propose cues and, for each cue, source and content (after Pareti 2015); a judge gives each proposal its
 * probability; of rivals the likeliest stays. Rules find what has a form of its own: transcripts, credits and
 * quotations that lost their marks. Rules then complete both.
 */
export function findQuotes(
  reading: Reading,
  names: readonly Name[],
  models: QuoteModels = quoteModels(),
): Attribution[] {
  const scene = setScene(reading, names, models.words);
  const formal = [...findTranscripts(scene), ...findCredits(scene)];
  const judged = judge(scene, findCandidates(scene, models.cue, models.role), models.accept);
  const kept = select(scene, judged, THRESHOLDS);
  if (reading.trace) traceDrops(scene, judged, kept, reading.trace);
  const learned = kept
    .map((one) => toDraft(scene, one))
    .filter((draft) => !formal.some((other) => rivals(other, draft)))
    .sort((a, b) => firstOffset(a) - firstOffset(b));
  const drafts = continueQuotations(scene, [...formal, ...inheritSources(scene, learned)]);
  drafts.push(...findUnmarked(scene, drafts));
  const complete = claimParagraphs(scene, drafts);
  if (reading.trace) for (const draft of complete) traceFind(draft, reading.trace);
  return complete.map((draft) => toAttribution(scene, draft));
}

/** Whether a learned attribution speaks of words that a formal one explains better. */
const rivals = (formal: Draft, learned: Draft): boolean =>
  formal.content.some((span) => [...learned.cue, ...learned.content].some((other) => overlaps(span, other)));

function toDraft(scene: Scene, judged: Judged): Draft {
  return {
    source: spansOf(scene, judged, Role.source),
    cue: [spanOfItems(scene, judged.cue.from, judged.cue.to)],
    content: spansOf(scene, judged, Role.content),
    confidence: judged.confidence,
    because: `learned: cue ${percent(judged.cue.probability)}, whole attribution ${percent(judged.confidence)} likely`,
  };
}

/** The units of a role as spans; neighbours in one stretch are joined. */
function spansOf(scene: Scene, { units, roles }: Judged, role: number): Span[] {
  const spans: Span[] = [];
  for (let u = 0; u < units.length; u++) {
    if (roles[u] !== role) continue;
    let end = u + 1;
    while (end < units.length && roles[end] === role && units.offsets[end] === units.offsets[u]) end++;
    spans.push(spanOfItems(scene, units.from[u]!, units.to[end - 1]!));
    u = end - 1;
  }
  return spans;
}

const percent = (probability: number): string => `${Math.round(probability * 100)} %`;

function traceFind({ cue, content, because }: Draft, trace: Trace): void {
  trace({ ...(cue[0] ?? content[0]!), layer: 'quotes', verdict: 'found', because });
}

function traceDrops(scene: Scene, judged: readonly Judged[], kept: readonly Judged[], trace: Trace): void {
  const known = new Set(kept);
  for (const one of judged) {
    if (known.has(one)) continue;
    const unlikely = one.confidence < THRESHOLDS.any;
    trace({
      ...spanOfItems(scene, one.cue.from, one.cue.to),
      layer: 'quotes',
      verdict: 'dropped',
      because: unlikely
        ? `learned: only ${percent(one.confidence)} likely to be an attribution`
        : 'a likelier attribution has this cue',
    });
  }
}
