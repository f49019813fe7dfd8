// What to say where nothing was found: which word nobody uses and what it may have been meant for, or what there is
// without one of the things that were chosen.

import { asked } from './find.js';
import { postingsOf } from './shard.js';
import { wordsIn } from './words.js';

/** Letters by which a word may differ from the one that was meant, by its own length. */
const slips = (word) => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

/**
 * How many letters were left out, put in, taken for others or changed with the next one (Damerau's distance between
 * strings, each stretch changed once); above `most`, anything above it. @internal
 */
export function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [older, before] = [[], Array.from({ length: b.length + 1 }, (_, index) => index)];
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1];
      row[j] = Math.min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (isSame ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j], older[j - 2] + 1);
    }
    [older, before] = [before, row];
  }
  return before[b.length];
}

/** A term as an article prints it. */
async function printed(shard, entry) {
  const { term } = entry;
  const [[doc]] = postingsOf(entry);
  const { title, text } = await shard.text(doc);
  for (const part of [text, title]) {
    const word = wordsIn(part).find((one) => one.term === term);
    if (word) return part.slice(word.start, word.end).toLowerCase();
  }
  return term;
}

/** Shards in which a word is looked for that was meant: what none of the largest has is rare. */
const SHARDS = 4;

/**
 * The word of the archive that one nobody uses was likely meant for: the commonest of those that differ least. Looked for
 * among words with the same first letter in the shards of most articles, so that little is asked for.
 */
export async function meant(shards, typed) {
  const [word] = wordsIn(typed);
  const most = word ? slips(word.term) : 0;
  if (most === 0) return null;
  const largest = shards.toSorted((a, b) => b.articles - a.articles).slice(0, SHARDS);
  const lists = await Promise.all(
    largest.map(async (shard) => {
      const entries = await shard.wordsFrom(word.term[0], Number.POSITIVE_INFINITY);
      return entries.map((entry) => ({ shard, entry, slips: distance(word.term, entry.term, most) }));
    }),
  );
  const [near] = lists
    .flat()
    .filter((one) => one.slips <= most)
    .sort((a, b) => a.slips - b.slips || b.entry.count - a.entry.count);
  return near ? printed(near.shard, near.entry) : null;
}

/** Everything that was chosen and is not fixed, each with the choice that is left without it. @internal */
export const without = (values, fixed = {}) =>
  Object.keys(values)
    .filter((name) => name !== 'sort' && !fixed[name])
    .map((name) => {
      // From when to when is one thing.
      const dropped = name === 'from' || name === 'to' ? ['from', 'to'] : [name];
      return {
        dropped,
        values: Object.fromEntries(Object.entries(values).filter(([key]) => !dropped.includes(key))),
      };
    })
    .filter(
      ({ dropped }, index, all) =>
        all.findIndex((other) => other.dropped.join() === dropped.join()) === index,
    );

/** What was chosen under these names, in words. */
const choices = (names, values, labelOf) =>
  [...new Set(names.flatMap((name) => (values[name] ?? []).map((value) => labelOf(name, value))))].join(
    ' – ',
  );

/**
 * What else could be asked: the same without one of the things that were chosen, or without one of the words.
 * @param labelOf(name, value) a chosen value in words
 */
export function others(query, values, fixed, labelOf) {
  const narrower = without(values, fixed).map(({ dropped, values: left }) => ({
    what: choices(dropped, values, labelOf),
    query,
    values: left,
  }));
  const { words } = asked(query);
  const shorter = words.map(({ typed }) => ({
    what: typed,
    query: query.replace(typed, ' ').trim(),
    values,
  }));
  return words.length > 1 ? [...narrower, ...shorter] : narrower;
}
