// Quotes and figures that have all words of a query, in themselves or close by: who says it, or the unit, narrows them.

import { chosenIn, inSteps, weighed } from './find.js';
import { findsOf } from './shard.js';
import { timeOf } from './time.js';
import { wordsIn } from './words.js';

/** Words before and behind a find that speak of it. */
const AROUND = 30;
/** What a word counts for that stands only there. */
const BESIDE = 0.3;

/** Words that say nothing of what a find is about: passed over beside others. */
const IDLE = new Set(
  'a an and are as at be by for from has he in is it its of on or she that the they this to was were will with'.split(
    ' ',
  ),
);

/** The words of a query that tell something; all where none does. */
function telling({ words, phrases }) {
  const some = words.filter(({ term, beginning }) => !IDLE.has(beginning ?? term));
  return { words: some.length + phrases.length > 0 ? some : words, phrases };
}

/** What finds stand under, and in which order their kinds are numbered. */
const LAYERS = {
  quotes: { group: 'speaker', kinds: ['direct', 'mixed', 'indirect'] },
  figures: { group: 'unit', kinds: [] },
};

/** The places of a word, by document; and the terms that it was found by. */
async function placesOf(shard, { term, beginning }) {
  const [entry, longer] = await Promise.all([
    shard.word(term),
    beginning === null ? [] : shard.wordsFrom(beginning),
  ]);
  const entries = [...(entry ? [entry] : []), ...longer.filter((other) => other.term !== term)];
  const places = new Map();
  for (const of of await Promise.all(entries.map((each) => shard.places(each))))
    for (const [doc, some] of of) places.set(doc, places.has(doc) ? [...places.get(doc), ...some] : some);
  return { term, places, terms: entries.map((each) => each.term) };
}

/** The same of words that follow each other: where the first of them stands. */
async function phrasePlaces(shard, phrase) {
  const words = await Promise.all(phrase.map((term) => placesOf(shard, { term, beginning: null })));
  const [first, ...others] = words.map(({ places }) => places);
  const places = new Map();
  for (const [doc, some] of first) {
    const starts = some.filter((place) =>
      others.every((of, index) => of.get(doc)?.includes(place + index + 1)),
    );
    if (starts.length > 0) places.set(doc, starts);
  }
  return { term: null, places, terms: [] };
}

/** 1 where a word stands in the find or in the name of who says it, less where it stands close by, else 0. */
function nearness({ doc, place, words }, said, { term, places }) {
  if (said.has(term)) return 1;
  let best = 0;
  for (const at of places.get(doc) ?? []) {
    if (at >= place && at < place + words) return 1;
    if (at >= place - AROUND && at < place + words + AROUND) best = BESIDE;
  }
  return best;
}

/** The entries of a layer that were asked for. */
const entriesOf = async (shard, layer, chosen) =>
  (await Promise.all((chosen ?? [null]).map((id) => shard.finds(layer, id)))).flat();

const answerIn = (layer) =>
  async function answer(shard, query, values) {
    const { group, kinds } = LAYERS[layer];
    const [words, phrases, chosen, isInTime, entries] = await Promise.all([
      Promise.all(query.words.map((word) => placesOf(shard, word))),
      Promise.all(query.phrases.map((phrase) => phrasePlaces(shard, phrase))),
      chosenIn(shard, values),
      timeOf(values).docs(shard),
      entriesOf(shard, layer, values[group]),
    ]);
    const isKind = ({ kind }) => !values.said || layer !== 'quotes' || values.said.includes(kinds[kind]);
    // What no article of the shard has may be a word that nobody uses: that is settled when all have answered.
    const counting = [...words.filter(({ places }) => places.size > 0), ...phrases];
    const hits = [];
    for (const { id, name, ...entry } of entries) {
      const said = new Set(wordsIn(name).map(({ term }) => term));
      for (const find of findsOf(entry)) {
        if (!isKind(find) || !isInTime(find.doc) || (chosen && !chosen.has(find.doc))) continue;
        const near = counting.map((word) => nearness(find, said, word));
        if (!near.includes(0)) hits.push({ shard, layer, id, name, ...find, near });
      }
    }
    return { shard, words, phrases, hits };
  };

/** What the shards have answered so far, as one list: what has the words itself goes before what has them beside it. */
function merged(answers, query, isByTime, needed = []) {
  const { unused, counting, rare } = weighed(answers, query, ({ places }) => places.size, needed);
  const hits = answers.flatMap(({ words, phrases, hits: found }) => {
    if (counting.some((index) => words[index].places.size === 0)) return [];
    const used = [...words.keys()].filter((index) => words[index].places.size > 0);
    const weights = [...used.map((index) => rare[index]), ...phrases.map(() => 0)];
    return found.map((hit) => ({
      ...hit,
      isInside: hit.near.every((near) => near === 1),
      score: hit.near.reduce((sum, near, index) => sum + near * weights[index], 0),
    }));
  });
  const inText = (a, b) =>
    a.shard === b.shard ? a.doc - b.doc || a.place - b.place : order.get(a.shard) - order.get(b.shard);
  const order = new Map(answers.map(({ shard }, index) => [shard, index]));
  return {
    hits: hits.sort((a, b) => b.isInside - a.isInside || (isByTime ? 0 : b.score - a.score) || inText(a, b)),
    terms: new Set(answers.flatMap(({ words }) => words.flatMap((word) => word.terms))),
    unused,
  };
}

/** As `find` of articles. @param layer `quotes` or `figures` */
export const findFinds = (layer) => (shards, query, values) =>
  inSteps(shards, telling(query), values, { answer: answerIn(layer), merged });

/** How many of the hits stand under each speaker or unit, or are of each kind. */
export function countFinds(name, hits) {
  const counts = new Map();
  for (const { layer, id, kind, name: label } of hits) {
    const value = name === 'said' ? LAYERS[layer].kinds[kind] : id;
    if (value === '') continue;
    const known = counts.get(value);
    if (known) known.count++;
    else counts.set(value, { value, label: name === 'said' ? null : label || null, count: 1 });
  }
  return [...counts.values()];
}
