// Articles that have all words of a query: shard by shard, the newest first, ranked as if they stood in one.

import { postingsOf } from './shard.js';
import { timeOf } from './time.js';
import { plain, wordsIn } from './words.js';

/** What a word counts for that only begins as the one that was typed. */
const BEGINNING = 0.4;
/** Letters of a beginning that is looked for. */
const SHORTEST = 3;
const PHRASE = /"([^"]+)"|“([^”]+)”/g;
/** Shards that are asked at once, at most; the newest is asked alone, so that first results wait for nothing else. */
const AT_ONCE = 16;

/** A query as words, the phrases among them, and whether its last word may go on. */
export function asked(query) {
  const words = new Map();
  for (const { start, end, term } of wordsIn(query))
    if (!words.has(term)) words.set(term, { term, typed: query.slice(start, end), beginning: null });
  const last = wordsIn(query).at(-1);
  if (last && last.end === query.length) {
    const beginning = plain(query.slice(last.start));
    if (beginning.length >= SHORTEST) words.get(last.term).beginning = beginning;
  }
  const phrases = [...query.matchAll(PHRASE)]
    .map(([, straight, curly]) => wordsIn(straight ?? curly).map(({ term }) => term))
    .filter(({ length }) => length > 1);
  return { words: [...words.values()], phrases };
}

/** The documents of a shard that have a word, with what it tells of each, and the terms that it was found by. */
async function found(shard, { term, beginning }) {
  const [entry, longer] = await Promise.all([
    shard.word(term),
    beginning === null ? [] : shard.wordsFrom(beginning),
  ]);
  const docs = new Map();
  const add = (from, factor) => {
    for (const [doc, level] of postingsOf(from))
      docs.set(doc, Math.max(docs.get(doc) ?? 0, (level + 0.5) * factor));
  };
  if (entry) add(entry, 1);
  for (const other of longer) if (other.term !== term) add(other, BEGINNING);
  return { entry, docs, terms: [entry, ...longer].flatMap((from) => from?.term ?? []) };
}

/** Facets by which articles are narrowed in the index. */
const FACETS = ['has', 'person', 'topic', 'source'];

/** The documents that have one of the chosen values of every facet; null where nothing is chosen. */
export async function chosenIn(shard, values) {
  const facets = FACETS.filter((name) => values[name]).map((name) => [name, values[name]]);
  if (facets.length === 0) return null;
  const sets = await Promise.all(
    facets.map(async ([name, any]) => {
      const entries = await Promise.all(any.map((value) => shard.facet(name, value)));
      return new Set(
        entries.flatMap((entry) => (entry ? Array.from(postingsOf(entry), ([doc]) => doc) : [])),
      );
    }),
  );
  return new Set([...sets[0]].filter((doc) => sets.every((set) => set.has(doc))));
}

/** Whether words follow each other somewhere in a document. */
async function phraseIn(shard, phrase) {
  const entries = await Promise.all(phrase.map((term) => shard.word(term)));
  if (entries.includes(null)) return () => false;
  const places = await Promise.all(entries.map((entry) => shard.places(entry)));
  return (doc) =>
    (places[0].get(doc) ?? []).some((first) =>
      places.every((of, index) => index === 0 || of.get(doc)?.includes(first + index)),
    );
}

async function answer(shard, query, values) {
  const [words, chosen, phrases, isInTime] = await Promise.all([
    Promise.all(query.words.map((word) => found(shard, word))),
    chosenIn(shard, values),
    Promise.all(query.phrases.map((phrase) => phraseIn(shard, phrase))),
    timeOf(values).docs(shard),
  ]);
  return { shard, words, chosen, phrases, isInTime };
}

/** Those of a shard's documents that have all that counts, the newest first. */
function docsOf({ shard, words, chosen, phrases, isInTime }, counting) {
  const [least, ...others] = counting.map((index) => words[index].docs).sort((a, b) => a.size - b.size);
  const docs = least?.keys() ?? chosen ?? Array(shard.articles).keys();
  return [...docs]
    .filter(
      (doc) =>
        others.every((of) => of.has(doc)) &&
        (chosen?.has(doc) ?? true) &&
        isInTime(doc) &&
        phrases.every((isIn) => isIn(doc)),
    )
    .sort((a, b) => a - b);
}

/** How much a word tells that so many of the articles have. */
const rarity = (having, all) => Math.log(1 + (all - having + 0.5) / (having + 0.5));

/**
 * What the words of a query are worth, by what the shards have answered so far. A word that nobody uses is passed over, as
 * long as others are left.
 * @param having how many articles have a word, by what a shard answered of it
 * @param needed words that count although none of these shards has them
 * @returns counting: places of the words that hits must have; rare: how much each of all words tells
 */
export function weighed(answers, query, having, needed) {
  const articles = answers.reduce((sum, { shard }) => sum + shard.articles, 0);
  const counts = query.words.map((_, index) =>
    answers.reduce((sum, { words }) => sum + having(words[index]), 0),
  );
  const unused = query.words.filter((_, index) => counts[index] === 0);
  const isPassedOver = (word) =>
    query.phrases.length === 0 &&
    unused.length < counts.length &&
    unused.includes(word) &&
    !needed.includes(word);
  return {
    unused,
    counting: [...counts.keys()].filter((index) => !isPassedOver(query.words[index])),
    rare: counts.map((count) => rarity(count, articles)),
  };
}

/** What the shards have answered so far, as one list. */
function merged(answers, query, isByTime, needed = []) {
  const { unused, counting, rare } = weighed(answers, query, ({ docs }) => docs.size, needed);
  const hits = answers.flatMap((each) => {
    const of = counting.map((index) => each.words[index].docs);
    return docsOf(each, counting).map((doc) => ({
      shard: each.shard,
      doc,
      score: of.reduce((sum, docs, at) => sum + docs.get(doc) * rare[counting[at]], 0),
    }));
  });
  return {
    // The newest first: so they come, and so of equals.
    hits: isByTime ? hits : hits.sort((a, b) => b.score - a.score),
    terms: new Set(answers.flatMap(({ words }) => words.flatMap((word) => word.terms))),
    unused,
  };
}

/** Those of some words that one of the shards has. */
async function usedIn(shards, words) {
  const isUsed = await Promise.all(
    words.map(async ({ term }) => (await Promise.all(shards.map((shard) => shard.word(term)))).some(Boolean)),
  );
  return words.filter((_, index) => isUsed[index]);
}

/**
 * Yields what is found: once as soon as there is something, and once more when every shard has answered.
 * @param shards the newest first
 * @param values chosen values by facet; of the years only the shards are opened that hold them
 */
export const find = (shards, query, values) => inSteps(shards, query, values, { answer, merged });

/**
 * The same of anything that shards can be asked for.
 * @param ways { answer(shard, query, values), merged(answers, query, isByTime, needed) }
 */
export async function* inSteps(shards, query, values, { answer, merged }) {
  const { isOpen } = timeOf(values);
  const isByTime = values.sort?.[0] === 'time';
  const open = shards.filter(isOpen);
  const answers = [];
  let isShown = false;
  // First results are likely the newest.
  open[0]?.prepare();
  for (let from = 0, many = 1; from < open.length; from += many, many = Math.min(many * 2, AT_ONCE)) {
    const asking = open.slice(from, from + many);
    answers.push(...(await Promise.all(asking.map((shard) => answer(shard, query, values)))));
    if (isShown || from + many >= open.length) continue;
    const sofar = merged(answers, query, isByTime);
    if (sofar.hits.length === 0 || sofar.unused.length > 0) continue;
    isShown = true;
    yield { ...sofar, isWhole: false };
  }
  const all = merged(answers, query, isByTime);
  const closed = shards.filter((shard) => !isOpen(shard));
  const needed = await usedIn(closed, all.unused);
  const whole = needed.length > 0 ? merged(answers, query, isByTime, needed) : all;
  yield {
    ...whole,
    unused: whole.unused.filter((word) => !needed.includes(word)).map(({ typed }) => typed),
    isWhole: true,
  };
}

/** How many of the hits have each value of a facet, whether a hit is an article or something in it. */
export async function countFacet(name, hits) {
  const counts = {};
  const add = (value, count) => {
    if (count > 0) counts[value] = (counts[value] ?? 0) + count;
  };
  await Promise.all(
    [...Map.groupBy(hits, ({ shard }) => shard)].map(async ([shard, some]) => {
      if (name === 'year') return add(shard.year ?? 'undated', some.length);
      if (name === 'month') {
        const days = await shard.days();
        for (const { doc } of some) if (days[doc].length > 4) add(days[doc].slice(0, 7), 1);
        return;
      }
      const docs = new Map();
      for (const { doc } of some) docs.set(doc, (docs.get(doc) ?? 0) + 1);
      for (const entry of await shard.facetValues(name)) {
        let count = 0;
        for (const [doc] of postingsOf(entry)) count += docs.get(doc) ?? 0;
        add(entry.term.slice(name.length + 1), count);
      }
    }),
  );
  return counts;
}

/** What is found when every shard has answered. */
export async function lastOf(steps) {
  let latest;
  for await (const step of steps) latest = step;
  return latest;
}
