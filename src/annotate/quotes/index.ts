import type { Attribution, Name, Trace } from '../../model/annotations.ts';
import type { Span } from '../../model/span.ts';
import type { Reading } from '../reading.ts';
import { type Draft, firstOffset, Overlaps, toAttribution } from './draft.ts';
import { findAdjoined } from './find-adjoined.ts';
import { findCredits } from './find-credits.ts';
import { findParentheticals } from './find-parentheticals.ts';
import { findTranscripts } from './find-transcripts.ts';
import { claimQuotations } from './find-unclaimed.ts';
import { findUnmarked } from './find-unmarked.ts';
import { findWorded } from './find-worded.ts';
import { hollowness } from './hollow.ts';
import { type QuoteModels, quoteModels } from './quote-models.ts';
import { type Judged, select } from './refine-candidates.ts';
import { continueQuotations, inheritSources, joinInterrupted } from './refine-drafts.ts';
import { partByParagraph } from './refine-paragraphs.ts';
import { mentionOnly, turnVoices } from './refine-voice.ts';
import { Role } from './roles.ts';
import { type Scene, setScene, spanOfItems } from './scene.ts';
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
  const scenes = articles.map(({ reading, names }) => setScene(reading, names, words));
  const cues = scenes.map((scene) => proposer.findCues(scene));
  const candidates = scenes.map((scene, i) => proposer.findCandidates(scene, cues[i]!));
  const judged = scenes.map((scene, i) => judge.judge(scene, candidates[i]!));
  return scenes.map((scene, i) => complete(scene, judged[i]!));
}

/** What is kept of the learned, with what has a form of its own. */
function complete(scene: Scene, judged: readonly Judged[]): Attribution[] {
  const { trace } = scene.reading;
  const transcripts = findTranscripts(scene);
  const credits = findCredits(scene);
  // Words that a form explains better than what was learned.
  const explained = new Overlaps([...transcripts, ...credits].flatMap(({ content }) => content));
  const kept = select(scene, judged, THRESHOLDS);
  if (trace) traceDrops(scene, judged, kept, trace);
  const learned = kept
    .map((one) => toDraft(scene, one))
    .filter(({ cue, content }) => ![...cue, ...content].some((span) => explained.any(span)))
    .sort((a, b) => firstOffset(a) - firstOffset(b));
  const drafts = [
    ...transcripts,
    ...credits,
    ...continueQuotations(
      scene,
      joinInterrupted(
        scene,
        inheritSources(
          scene,
          [...learned, ...findAdjoined(scene, learned)].sort((a, b) => firstOffset(a) - firstOffset(b)),
        ),
      ),
      explained,
    ),
  ];
  drafts.push(...findParentheticals(scene, drafts));
  drafts.push(...findWorded(scene, drafts));
  drafts.push(...findUnmarked(scene, drafts));
  const voiced = turnVoices(scene, drafts).filter((draft) => mentionOnly(scene, draft) === null);
  const claimed = partByParagraph(scene, claimQuotations(scene, voiced)).sort(
    (a, b) => firstOffset(a) - firstOffset(b),
  );
  if (trace) for (const draft of claimed) traceFind(draft, trace);
  return claimed.map((draft) => {
    const attribution = toAttribution(scene, draft);
    if (attribution.kind !== 'indirect') return attribution;
    const qualified = qualify(scene, draft);
    return { ...attribution, ...qualified, confidence: Math.round(qualified.confidence * 1000) / 1000 };
  });
}

/** So likely is it at most that somebody says something where the attribution is hollow: not enough for a page. */
const HOLLOW = 0.5;

function toDraft(scene: Scene, judged: Judged): Draft {
  const hollow = hollowness(scene, judged);
  return {
    source: spansOf(scene, judged, Role.source),
    cue: [spanOfItems(scene, judged.cue.from, judged.cue.to)],
    content: spansOf(scene, judged, Role.content),
    confidence: hollow ? Math.min(HOLLOW, judged.confidence) : judged.confidence,
    hollow: hollow !== null,
    // Only `cuttings explain` asks.
    because: scene.reading.trace ? reasonOf(judged, hollow) : '',
  };
}

function reasonOf({ cue, confidence }: Judged, hollow: string | null): string {
  const likely = `learned: cue ${percent(cue.probability)}, whole attribution ${percent(confidence)} likely`;
  return hollow ? `${likely}; but ${hollow}` : likely;
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
