import { suffixesFor } from '../../../text/person-name/lexicon.ts';
import { genderOfGiven } from './gender.ts';
import { addMention, type Cluster, clusterOf, type Mention } from './mention.ts';
import { OFFICE_HOLDERS } from './office-holders.data.ts';

const GENERATION = new Set(suffixesFor('listed').map((suffix) => suffix.toLowerCase()));

// Namesakes that are compared: more in one article is a list, and comparing all would not be linear.
const MOST = 64;

const KIN = /^(?:uncle|aunt|auntie|grandpa|grandma|granny)$/;

/** A person's words without "Jr." and the like; those of "Uncle Ossie" without the uncle. */
const coreOf = (words: readonly string[]): readonly string[] => {
  const core = words.filter((word) => !GENERATION.has(word));
  if (core.length === 2 && KIN.test(core[0]!)) return [core[1]!];
  return core.length > 0 ? core : words;
};

/**
 * Groups mentions of persons. Full names come first (two words or more), joined where they are compatible
 * ("Donald J. Trump", "Donald Trump"); then each single word goes to a person who has it as family name, else as
 * given name. Where several have it, the better supported one takes it: see `choose`.
 */
export function clusterPersons(mentions: readonly Mention[]): Cluster[] {
  const full = mergeExtensions(clusterFullNames(mentions));
  const byWord = indexWords(full);
  const singles = new Map<string, Cluster>();
  for (const mention of mentions) {
    const core = coreOf(mention.words);
    if (core.length >= 2) continue;
    const word = core[0] ?? '';
    const candidates = candidatesFor(word, byWord.get(word) ?? []).filter((cluster) =>
      mayMean(mention, cluster),
    );
    const chosen = candidates.length > 1 ? choose(mention, candidates) : candidates[0];
    const cluster = chosen ?? singles.get(word);
    if (cluster) addMention(cluster, mention);
    else singles.set(word, clusterOf(mention));
  }
  return [...full, ...singles.values()];
}

/** Full names by family name, then by what `sameFullName` allows. */
function clusterFullNames(mentions: readonly Mention[]): Cluster[] {
  const byFamily = new Map<string, Cluster[]>();
  const out: Cluster[] = [];
  for (const mention of mentions) {
    const core = coreOf(mention.words);
    if (core.length < 2) continue;
    // "Iya-Hamman" and "Iya Hamman"
    const family = core.at(-1)!.split('-').at(-1)!;
    const namesakes = byFamily.get(family) ?? [];
    byFamily.set(family, namesakes);
    const known = namesakes.find(({ forms }) =>
      forms.some((words) => sameFullName(words, mention.words) || isRespelled(words, mention.words)),
    );
    if (known) {
      if (!known.forms.some((words) => words.join(' ') === mention.words.join(' ')))
        known.forms.push(mention.words);
      addMention(known, mention);
      continue;
    }
    const cluster = clusterOf(mention);
    if (namesakes.length < MOST) namesakes.push(cluster);
    out.push(cluster);
  }
  return out;
}

/** Whether two names differ in hyphens alone. */
const isRespelled = (left: readonly string[], right: readonly string[]): boolean =>
  left.length !== right.length && left.join('-') === right.join('-');

/** "Wasserman Schultz" is the end of "Debbie Wasserman Schultz"; "Hillary Rodham" the beginning of a longer name. */
function mergeExtensions(clusters: readonly Cluster[]): Cluster[] {
  const out: Cluster[] = [];
  const byEdge = new Map<string, Cluster[]>();
  const longestFirst = [...clusters].sort((a, b) => b.fullest.words.length - a.fullest.words.length);
  for (const cluster of longestFirst) {
    const inner = coreOf(cluster.fullest.words);
    const near = new Set([...(byEdge.get(inner[0]!) ?? []), ...(byEdge.get(inner.at(-1)!) ?? [])]);
    const hosts = [...near].filter(({ fullest }) => {
      const outer = coreOf(fullest.words);
      return outer.length > inner.length && (endsWith(outer, inner) || startsWith(outer, inner));
    });
    if (hosts.length === 1) {
      for (const mention of cluster.mentions) addMention(hosts[0]!, mention);
      hosts[0]!.forms.push(...cluster.forms);
      continue;
    }
    out.push(cluster);
    for (const edge of new Set([inner[0]!, inner.at(-1)!]))
      byEdge.set(edge, [...(byEdge.get(edge) ?? []), cluster]);
  }
  return out;
}

function put(index: Map<string, Cluster[]>, word: string, cluster: Cluster): void {
  const own = index.get(word);
  if (!own) index.set(word, [cluster]);
  else if (own.length < MOST) own.push(cluster);
}

/** Every word of a full name → the persons that have it. */
function indexWords(full: readonly Cluster[]): Map<string, Cluster[]> {
  const byWord = new Map<string, Cluster[]>();
  for (const cluster of full) {
    for (const word of new Set(cluster.forms.flatMap(coreOf))) put(byWord, word, cluster);
  }
  return byWord;
}

const endsWith = (outer: readonly string[], inner: readonly string[]): boolean =>
  inner.every((word, i) => outer[outer.length - inner.length + i] === word);
const startsWith = (outer: readonly string[], inner: readonly string[]): boolean =>
  inner.every((word, i) => outer[i] === word);

/** Whether two full names can be one person's: same family name, given names equal or initials of each other. */
function sameFullName(left: readonly string[], right: readonly string[]): boolean {
  const a = coreOf(left);
  const b = coreOf(right);
  if (a.length < 2 || b.length < 2 || a.at(-1) !== b.at(-1)) return false;
  if (generationOf(left) !== generationOf(right)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  // The first given name must fit; each further one must fit somewhere behind it.
  let at = 0;
  for (const word of short.slice(0, -1)) {
    while (at < long.length - 1 && !fits(word, long[at]!)) at++;
    if (at === long.length - 1) return false;
    if (word === short[0] && at > 0 && word.length === 1) return false;
    at++;
  }
  return true;
}

const generationOf = (words: readonly string[]): string => words.find((word) => GENERATION.has(word)) ?? '';
const fits = (a: string, b: string): boolean =>
  a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0]);

function candidatesFor(word: string, full: readonly Cluster[]): Cluster[] {
  const has = (place: (core: readonly string[]) => boolean) =>
    full.filter(({ forms }) => forms.some((words) => place(coreOf(words))));
  const byFamily = has((core) => core.length > 1 && core.at(-1) === word);
  if (byFamily.length > 0) return byFamily;
  const byGiven = has((core) => core.length > 1 && core[0] === word);
  if (byGiven.length > 0) return byGiven;
  return has((core) => core.length > 2 && core.includes(word));
}

/** Whether a bare name's courtesy title or office allows this person: "Mrs. Clinton" is not Bill. */
function mayMean({ gender, before, words }: Mention, { mentions, fullest }: Cluster): boolean {
  const given = fullest.words[0]!;
  const known = mentions.find((one) => one.gender)?.gender ?? genderOfGiven(given);
  if (gender && known && gender !== known) return false;
  const holder = before && OFFICE_HOLDERS.get(`${before} ${words[0]}`);
  return !holder || given.length === 1 || holder.split(' ').includes(given);
}

// How near a full name makes a following bare family name its own, in characters.
const NEAR = 240;

// What each bare name before says for the next, and all of them at most.
const USUAL = 0.5;
const MOST_USUAL = 2;

/**
 * Which of several namesakes a bare name means: the one named most in full, with credit for the one just named
 * ("Bill Clinton … Clinton") and for the one whom the article calls so.
 */
function choose(mention: Mention, candidates: readonly Cluster[]): Cluster | undefined {
  let best: Cluster | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const cluster of candidates) {
    const inFull = cluster.mentions.filter(({ words }) => words.length > 1);
    const near = inFull.some(({ end }) => end <= mention.start && mention.start - end < NEAR);
    const before = inFull.some(({ end }) => end <= mention.start);
    const titled = mention.before && inFull.some((one) => one.before === mention.before);
    const usual = Math.min(MOST_USUAL, USUAL * (cluster.mentions.length - inFull.length));
    const score = inFull.length + (near ? 1.5 : 0) + (before ? 1 : 0) + (titled ? 2 : 0) + usual;
    if (score > most) {
      most = score;
      best = cluster;
    }
  }
  return best;
}
