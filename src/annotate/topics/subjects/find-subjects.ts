import type { Name, Subject, Topic } from '../../../model/annotations.ts';
import { type Span, span } from '../../../model/span.ts';
import { foldAccents } from '../../../text/fold.ts';
import { TokenKind } from '../../../text/tokens.ts';
import { type Reading, tokenRange } from '../../reading.ts';
import { headOf, STANDINGS, Standing } from './phrase-words.ts';

const MOST = 12;
// Words of a phrase; those of two are its end.
const LONGEST = 3;
// As for topics: the title and the first sentences say what an article is about.
const TITLE = 3;
const LEAD_SENTENCES = 4;
const LEAD = 1.5;
/** A phrase that speaks for one of the article's topics is one that a reader knows. */
const KNOWN = 2;

interface Candidate {
  readonly label: string;
  readonly evidence: Span[];
  emphasis: number;
}

/**
 * Key phrases of an article ("anti-tank weapons", "European security") and its named events and works: runs of
 * content words between function words, verbs and punctuation (RAKE: Rose et al. 2010, section 1.2), two or three
 * words long, most salient first. Which of them become subjects of the archive, `archive/` decides over all articles.
 */
export function findSubjects(
  reading: Reading,
  { names, topics }: { readonly names: readonly Name[]; readonly topics: readonly Topic[] },
): Subject[] {
  const known = new Set(topics.flatMap(({ evidence }) => evidence.map(({ start }) => start)));
  const found = new Map<string, Candidate>();
  const add: Add = (id, start, end, emphasis) => {
    const weight = known.has(start) ? emphasis * KNOWN : emphasis;
    const before = found.get(id);
    if (before) {
      before.evidence.push(span(start, end));
      before.emphasis += weight;
    } else
      found.set(id, {
        label: reading.text.slice(start, end),
        evidence: [span(start, end)],
        emphasis: weight,
      });
  };
  const context = { reading, standings: STANDINGS.of(reading.vocabulary), people: fullNames(reading, names) };
  for (let s = 0; s < reading.sentences.length; s++) {
    const isTitle = reading.blocks[reading.blockOfSentence[s]!]?.role === 'title';
    const emphasis = isTitle ? TITLE : s < LEAD_SENTENCES ? LEAD : 1;
    eachRun(context, s, isTitle, (from, to) => addPhrases(context, from, to, emphasis, add));
  }
  for (const { start, end, type } of names) {
    const name = type === 'other' ? reading.text.slice(start, end) : '';
    const id = name.includes(' ') ? idOf(name) : '';
    if (id !== '') add(id, start, end, 1);
  }
  return mostSalient(found);
}

type Add = (id: string, start: number, end: number, emphasis: number) => void;

interface SubjectContext {
  readonly reading: Reading;
  /** `Standing` by word. */
  readonly standings: Int32Array;
  /** 1 for each token of a person's name of two words or more. */
  readonly people: Uint8Array;
}

/** The tokens of people's names: "Bertram van der Mieren" is no subject, nor is a part of it. */
function fullNames({ tokens }: Reading, names: readonly Name[]): Uint8Array {
  const inside = new Uint8Array(tokens.length);
  for (const { start, end, type } of names) {
    if (type !== 'person') continue;
    const [from, to] = tokenRange(tokens, start, end);
    if (to - from > 1) inside.fill(1, from, to);
  }
  return inside;
}

/** Calls back with each run of words that may stand in a phrase. */
function eachRun(
  { reading: { tokens, words, sentences }, standings, people }: SubjectContext,
  sentence: number,
  isTitle: boolean,
  run: (from: number, to: number) => void,
): void {
  const { text, starts, ends, kinds } = tokens;
  const first = sentences.starts[sentence]!;
  const last = sentences.ends[sentence]!;
  let open = first;
  for (let i = first; i <= last; i++) {
    const standing = i < last && kinds[i] === TokenKind.word ? standings[words[i]!]! : Standing.out;
    let stands = (standing & Standing.anywhere) !== 0 || ((standing & Standing.opens) !== 0 && i === open);
    let isName = false;
    if (stands) {
      // A capital inside a sentence is a name, which may only open a phrase ("European security").
      isName = i > first && !isTitle && isUpper(text.charCodeAt(starts[i]!));
      // "New York attorney" is no "York attorney".
      const inName = isName && isUpper(text.charCodeAt(starts[i - 1]!)) && starts[i]! - ends[i - 1]! === 1;
      stands = !inName && people[i] === 0;
    }
    if (stands && !(isName && i > open)) continue;
    if (i - open >= 2) run(open, i);
    open = stands ? i : i + 1;
  }
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;

/** The last three words of a run, and the last two: "long-range ballistic missiles", "ballistic missiles". */
function addPhrases(
  { reading: { tokens, words, vocabulary }, standings }: SubjectContext,
  from: number,
  to: number,
  emphasis: number,
  add: Add,
): void {
  const last = words[to - 1]!;
  if ((standings[last]! & Standing.ends) === 0) return;
  const end = tokens.ends[to - 1]!;
  // The words are letters and hyphens, so that this is `idOf` the phrase.
  const two = `${vocabulary.lower(words[to - 2]!)}-${headOf(vocabulary.lower(last))}`;
  if (to - from >= LONGEST)
    add(
      `subject:${vocabulary.lower(words[to - LONGEST]!)}-${two}`,
      tokens.starts[to - LONGEST]!,
      end,
      emphasis,
    );
  add(`subject:${two}`, tokens.starts[to - 2]!, end, emphasis);
}

/** `subject:anti-tank-weapon`: one identifier for the singular and the plural; empty for a word or another script. */
function idOf(label: string): string {
  const slug = foldAccents(label)
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return slug.includes('-') ? `subject:${headOf(slug)}` : '';
}

function mostSalient(found: ReadonlyMap<string, Candidate>): Subject[] {
  // The longest phrase that ends at an offset.
  const longest = new Map<number, Candidate>();
  for (const candidate of found.values()) {
    for (const { end } of candidate.evidence)
      if (candidate.label.length > (longest.get(end)?.label.length ?? 0)) longest.set(end, candidate);
  }
  const subjects: Subject[] = [];
  for (const [id, candidate] of found) {
    // A shorter phrase that stands only inside one longer one says nothing more.
    const outer = longest.get(candidate.evidence[0]!.end);
    if (outer !== candidate && candidate.evidence.every(({ end }) => longest.get(end) === outer)) continue;
    const value = Math.log2(1 + candidate.emphasis);
    const score = Math.round((value / (value + 3)) * 1000) / 1000;
    subjects.push({ id, label: candidate.label, score, evidence: candidate.evidence });
  }
  return subjects
    .sort((a, b) => b.score - a.score || a.evidence[0]!.start - b.evidence[0]!.start)
    .slice(0, MOST);
}
