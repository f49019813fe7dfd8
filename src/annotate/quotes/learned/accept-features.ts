import type { FeatureBuffer } from '../../../tagger/feature-buffer.ts';
import { mix } from '../../../text/hash.ts';
import type { Prose } from '../prose.ts';
import { FACTS, Fact, TAGS } from '../word-types.ts';
import type { Candidate } from './proposer.ts';
import { Role } from './roles.ts';

const logit = (p: number): number => Math.log((p + 1e-4) / (1 - p + 1e-4));
/** A probability as one of about 16 steps of its logit. */
const step = (p: number): number => Math.max(-7, Math.min(8, Math.round(logit(p) * 1.2)));

/** Feature templates: the first argument of `mix`. */
const AcceptTemplate = {
  // How likely the taggers hold it, by itself and with the cue.
  cue: 1,
  source: 2,
  content: 3,
  weakest: 4,
  fit: 5,
  weakestAndCue: 6,
  sourceAndCue: 7,
  contentAndCue: 8,
  // How its parts lie.
  shape: 9,
  shapeAndCue: 10,
  // What the cue says.
  word: 11,
  stem: 12,
  kindAndShape: 13,
  kindAndCue: 14,
  cueLength: 15,
  cueEdges: 16,
  // What rivals claim.
  rivalCue: 17,
  rivalCueAndCue: 18,
  rivalContent: 19,
  rivalContentAndCue: 20,
  // Its source and its content.
  sourceKind: 21,
  contentFirst: 22,
  contentFirstAndKind: 23,
  contentSize: 24,
  contentSizeAndKind: 25,
  gap: 26,
  sourceGap: 27,
  runs: 28,
  sourceRuns: 29,
  // Where it stands, and what it leaves.
  isFirst: 30,
  sourceWord: 31,
  tagBehind: 32,
  leftover: 33,
  // Further conjunctions.
  clusterAndCue: 34,
  clusterAndShape: 35,
  frame: 36,
  frameAndSource: 37,
  frameAndKind: 38,
  fitAndShape: 39,
  fitAndCue: 40,
} as const;

/** What the neighbours of a candidate claim: probabilities of rivals, as steps. */
export interface Rivals {
  /** The likeliest candidate with an overlapping cue. */
  readonly cue: number;
  /** The likeliest with overlapping content whose cue lies elsewhere. */
  readonly content: number;
}

/** Adds the features of one candidate: is it an attribution, and are its parts right? */
export function addAcceptFeatures(
  prose: Prose,
  candidate: Candidate,
  rivals: Rivals,
  buffer: FeatureBuffer,
): void {
  const { cue, units } = candidate;
  const shape = shapeOf(prose, candidate);
  const head = headOf(prose, candidate);
  const { facts, ids, tags } = prose;
  const type = ids[head]! * FACTS;
  const cluster = facts[type + Fact.cluster]!;
  const kind = facts[type + Fact.reporting]! || tags[head]!;
  const p = step(cue.probability);
  const source = step(candidate.sourceProbability);
  const content = step(candidate.contentProbability);
  const weakest = step(candidate.weakest);
  buffer.add(mix(AcceptTemplate.cue, p));
  buffer.add(mix(AcceptTemplate.source, source));
  buffer.add(mix(AcceptTemplate.content, content));
  buffer.add(mix(AcceptTemplate.weakest, weakest));
  const fit = Math.max(-8, Math.min(1, Math.round(candidate.fit)));
  buffer.add(mix(AcceptTemplate.fit, fit));
  buffer.add(mix(AcceptTemplate.fitAndShape, mix(fit, shape.key)));
  buffer.add(mix(AcceptTemplate.fitAndCue, mix(fit, p)));
  buffer.add(mix(AcceptTemplate.weakestAndCue, mix(weakest, p)));
  buffer.add(mix(AcceptTemplate.sourceAndCue, mix(source, p)));
  buffer.add(mix(AcceptTemplate.contentAndCue, mix(content, p)));
  buffer.add(mix(AcceptTemplate.shape, shape.key));
  buffer.add(mix(AcceptTemplate.shapeAndCue, mix(shape.key, p)));
  buffer.add(mix(AcceptTemplate.word, facts[type + Fact.lower]!));
  buffer.add(mix(AcceptTemplate.stem, facts[type + Fact.stem]!));
  buffer.add(mix(AcceptTemplate.kindAndShape, mix(kind, shape.key)));
  buffer.add(mix(AcceptTemplate.kindAndCue, mix(kind, p)));
  buffer.add(mix(AcceptTemplate.cueLength, mix(cue.to - cue.from, tags[cue.to - 1]!)));
  buffer.add(
    mix(AcceptTemplate.cueEdges, mix(lowerOf(prose, ids[cue.from]!), lowerOf(prose, ids[cue.to - 1]!))),
  );
  buffer.add(mix(AcceptTemplate.rivalCue, rivals.cue));
  buffer.add(mix(AcceptTemplate.rivalCueAndCue, mix(rivals.cue, p)));
  buffer.add(mix(AcceptTemplate.rivalContent, rivals.content));
  buffer.add(mix(AcceptTemplate.rivalContentAndCue, mix(rivals.content, p)));
  buffer.add(mix(AcceptTemplate.sourceKind, mix(mix(shape.sourceTag, shape.sourceSide), kind)));
  buffer.add(mix(AcceptTemplate.contentFirst, mix(shape.contentFirst, shape.contentSide)));
  buffer.add(mix(AcceptTemplate.contentFirstAndKind, mix(shape.contentFirst, kind)));
  buffer.add(mix(AcceptTemplate.contentSize, mix(shape.contentSize, shape.quoted)));
  buffer.add(mix(AcceptTemplate.contentSizeAndKind, mix(mix(shape.contentSize, shape.quoted), kind)));
  buffer.add(mix(AcceptTemplate.gap, mix(shape.gap, shape.contentSide)));
  buffer.add(mix(AcceptTemplate.sourceGap, mix(shape.sourceGap, mix(shape.sourceSide, shape.sourceTag))));
  buffer.add(mix(AcceptTemplate.runs, mix(shape.runs, shape.quoted)));
  buffer.add(mix(AcceptTemplate.sourceRuns, mix(shape.sourceRuns, shape.sourceTag)));
  buffer.add(mix(AcceptTemplate.isFirst, cue.stretch === 0 ? 1 : 0));
  buffer.add(mix(AcceptTemplate.sourceWord, mix(shape.sourceWord, p)));
  buffer.add(mix(AcceptTemplate.tagBehind, mix(units.tags[shape.contentEnd + 1] ?? 0, shape.quoted)));
  buffer.add(mix(AcceptTemplate.leftover, shape.leftover));
  const { frame } = units;
  buffer.add(mix(AcceptTemplate.frame, mix(frame, shape.key)));
  buffer.add(mix(AcceptTemplate.frameAndSource, mix(mix(frame, shape.key), shape.sourceTag)));
  buffer.add(mix(AcceptTemplate.frameAndKind, mix(mix(frame, shape.key), kind)));
  buffer.add(mix(AcceptTemplate.clusterAndCue, mix(cluster, p)));
  buffer.add(mix(AcceptTemplate.clusterAndShape, mix(cluster, shape.key)));
  buffer.endToken();
}

const lowerOf = ({ facts }: Prose, id: number): number => facts[id * FACTS + Fact.lower]!;

/** The item of a cue that carries its meaning: the last reporting word, else the last item. */
function headOf({ ids, facts }: Prose, { cue }: Pick<Candidate, 'cue'>): number {
  for (let i = cue.to - 1; i >= cue.from; i--) if (facts[ids[i]! * FACTS + Fact.reporting] !== 0) return i;
  return cue.to - 1;
}

function shapeOf(prose: Prose, { units, roles }: Candidate) {
  const { cueAt } = units;
  let [contentFirstAt, contentEnd, contentItems, quotedItems, runs, sourceRuns] = [-1, -1, 0, 0, 0, 0];
  let [sourceAt, sourceEnd, leftover, nearest] = [-1, -1, 0, 99];
  for (let u = 0; u < units.length; u++) {
    const quoted = prose.quotation[units.from[u]!]! >= 0;
    const begins = u === 0 || roles[u - 1] !== roles[u];
    if (roles[u] === Role.content) {
      if (contentFirstAt < 0) contentFirstAt = u;
      contentEnd = u;
      if (begins) runs++;
      const size = prose.to[units.to[u]! - 1]! - prose.from[units.from[u]!]!;
      contentItems += size;
      if (quoted) quotedItems += size;
      nearest = Math.min(nearest, Math.abs(u - cueAt));
    } else if (roles[u] === Role.source) {
      if (begins) sourceRuns++;
      if (sourceAt < 0 || Math.abs(u - cueAt) < Math.abs(sourceAt - cueAt)) sourceAt = u;
      sourceEnd = u;
    } else if (quoted && units.offsets[u] === 0) leftover++;
  }
  const quoted = quotedItems === 0 ? 0 : quotedItems >= contentItems - 2 ? 2 : 1;
  const sourceTag = sourceAt < 0 ? 0 : units.tags[sourceAt]!;
  const sourceSide = sourceAt < 0 ? 0 : sourceAt < cueAt ? 1 : 2;
  const contentSide = contentFirstAt < cueAt ? (contentEnd > cueAt ? 2 : 1) : 0;
  return {
    key: ((quoted * 3 + sourceSide) * 3 + contentSide) * 3 + Math.min(runs, 2),
    quoted,
    sourceTag,
    sourceSide,
    contentSide,
    runs: Math.min(runs, 3),
    sourceRuns: Math.min(sourceRuns, 2),
    sourceWord: sourceEnd < 0 ? 0 : lowerOf(prose, units.ids[sourceEnd]!),
    contentFirst: lowerOf(prose, units.ids[contentFirstAt]!),
    contentEnd,
    contentSize: Math.min(6, Math.floor(Math.log2(contentItems + 1))),
    gap: Math.min(nearest, 6),
    sourceGap: sourceAt < 0 ? 0 : Math.min(Math.abs(sourceAt - cueAt), 8),
    leftover: Math.min(leftover, 2) * 4 + (units.tags[cueAt + 1] === TAGS['colon'] ? 1 : 0),
  };
}

/** The strongest rivals of each candidate of an article; candidates come in the order of their cues. */
export function rivalsOf(candidates: readonly Candidate[]): Rivals[] {
  const contents = candidates.map(contentOf);
  return candidates.map((one, c) => {
    let cue = -1;
    let content = -1;
    for (const way of [-1, 1]) {
      for (let i = c + way; isNear(candidates[i], one); i += way) {
        const other = candidates[i]!;
        if (other.cue === one.cue) continue;
        const p = other.cue.probability;
        if (other.cue.from < one.cue.to && one.cue.from < other.cue.to) cue = Math.max(cue, p);
        else if (p > content && overlap(contents[c]!, contents[i]!)) content = p;
      }
    }
    return { cue: cue < 0 ? 99 : step(cue), content: content < 0 ? 99 : step(content) };
  });
}

// In items. Content reaches no further; the bound keeps the time linear.
const FURTHEST = 300;

const isNear = (other: Candidate | undefined, one: Candidate): boolean =>
  other !== undefined &&
  Math.abs(other.cue.stretch - one.cue.stretch) <= 2 &&
  Math.abs(other.cue.from - one.cue.from) <= FURTHEST;

/** The content as runs of items: from, to, from, to … in ascending order. */
function contentOf({ units, roles }: Candidate): number[] {
  const runs: number[] = [];
  let end = -1;
  for (let u = 0; u < units.length; u++) {
    if (roles[u] !== Role.content) continue;
    const from = units.from[u]!;
    const follows = from === end;
    end = units.to[u]!;
    if (follows) runs[runs.length - 1] = end;
    else runs.push(from, end);
  }
  return runs;
}

function overlap(a: readonly number[], b: readonly number[]): boolean {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (a[i + 1]! <= b[j]!) i += 2;
    else if (b[j + 1]! <= a[i]!) j += 2;
    else return true;
  }
  return false;
}
