import { readFileSync } from 'node:fs';
import type { Entity, Name, Topic } from '../../model/annotations.ts';
import { type Span, span } from '../../model/span.ts';
import { once } from '../../once.ts';
import { projectFile } from '../../project.ts';
import type { Reading } from '../reading.ts';
import { findHits, type Hits } from './hits.ts';
import { Matcher } from './matcher.ts';
import { type Mass, type Ranked, rank, weigh } from './rank.ts';
import { readScheme, type Scheme } from './scheme.ts';
import {
  type CompiledScheme,
  type ConceptHead,
  compileScheme,
  openScheme,
  TOPICS_FILE,
} from './term-file.ts';
import { type Tree, treeOf } from './tree.ts';

interface FoundNames {
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
}

/** Assigns the concepts of one scheme to articles. */
export interface TopicIndexer {
  /** Of the scheme, in its order. */
  readonly concepts: readonly ConceptHead[];
  index(reading: Reading, found: FoundNames): Topic[];
}

/** Compiles a scheme: its terms to one trie, its hierarchy to arrays. */
export const compileIndexer = (scheme: Scheme): TopicIndexer => indexerOf(compileScheme(scheme));

function indexerOf({ heads, terms }: CompiledScheme): TopicIndexer {
  const matcher = new Matcher(terms);
  const tree = treeOf(heads);
  return {
    concepts: heads,
    index(reading, found) {
      const hits = findHits(reading, found, matcher);
      const mass = weigh(hits, tree);
      const ranked = rank(mass, hits.length, tree);
      const topics = ranked.map((one) => toTopic(one, hits, mass, heads, tree));
      if (reading.trace) {
        for (const topic of topics) explain(topic, reading);
        explainDrops(reading, hits, mass, heads, topics);
      }
      return topics;
    },
  };
}

function toTopic(
  { concept, score }: Ranked,
  hits: Hits,
  mass: Mass,
  heads: readonly ConceptHead[],
  tree: Tree,
): Topic {
  const { id, label } = heads[concept]!;
  const evidence: Span[] = [];
  for (const { start, end, pattern } of hits.hits) {
    if (pattern.postings.some((posting) => speaksFor(posting.concept, concept, mass, tree)))
      evidence.push(span(start, end));
  }
  return { id, label, path: tree.paths[concept]!, score: Math.round(score * 1000) / 1000, evidence };
}

/** A term speaks for its own concept, and for the broader ones that sum it up. */
function speaksFor(said: number, concept: number, mass: Mass, tree: Tree): boolean {
  if (mass.own[said] === 0) return false;
  for (let up = said; up >= concept; up = tree.parents[up]!) if (up === concept) return true;
  return false;
}

function explain({ id, label, score, evidence }: Topic, { trace, text }: Reading): void {
  const words = [...new Set(evidence.map(({ start, end }) => text.slice(start, end).toLowerCase()))];
  const first = evidence[0] ?? span(0, 0);
  const because = `${id} “${label}” scores ${score} by the terms ${words.join(', ')}`;
  trace?.({ ...first, layer: 'topics', verdict: 'found', because });
}

/** Concepts of which the article has terms, but which are not among its topics. */
function explainDrops(
  { trace, text }: Reading,
  { hits }: Hits,
  mass: Mass,
  heads: readonly ConceptHead[],
  topics: readonly Topic[],
): void {
  const kept = new Set(topics.flatMap(({ id, path }) => [id, ...path]));
  const told = new Set<number>();
  for (const { start, end, pattern } of hits) {
    for (const { concept, supporting } of pattern.postings) {
      const { id, label } = heads[concept]!;
      if (kept.has(id) || told.has(concept)) continue;
      told.add(concept);
      const word = text.slice(start, end).toLowerCase();
      const because =
        supporting && mass.own[concept] === 0
          ? `${id} “${label}”: “${word}” counts only in support of other terms`
          : `${id} “${label}”: “${word}” and its other terms say too little, or a stronger topic says the same`;
      trace?.({ start, end, layer: 'topics', verdict: 'dropped', because });
    }
  }
}

/** The built-in scheme, after IPTC Media Topics; opened as it was compiled for the folder of models, at first use. */
export const builtInIndexer = once((): TopicIndexer => {
  const compiled = openScheme(projectFile(`models/${TOPICS_FILE}`), readFileSync(SCHEME));
  return compiled ? indexerOf(compiled) : compileIndexer(builtInScheme());
});

export function builtInScheme(): Scheme {
  const { scheme, diagnostics } = readScheme(readFileSync(SCHEME, 'utf8'), 'scheme.csv');
  if (diagnostics.length > 0) throw new Error(`Internal error: scheme.csv: ${diagnostics[0]!.message}`);
  return scheme;
}

/** The built-in scheme's table. */
export const SCHEME = projectFile('src/annotate/topics/scheme.csv');
