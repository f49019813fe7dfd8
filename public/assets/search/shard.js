// A part of the index, opened file by file as words are asked for. What its files hold: src/search/dictionary.ts. The build
// reads the shards of the build before by it too (src/search/read-shard.ts).

/** Bytes before the content of a file: the version of the shard that it belongs to. */
const VERSION = 8;
/** Files that the beginning of a word may lead to; more of them only a longer beginning opens. */
const FILES = 3;

const utf8 = new TextDecoder();

/** Reads numbers and stretches of a file one after the other. */
function reader(bytes, from = 0) {
  let at = from;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++];
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  const block = () => {
    const length = number();
    at += length;
    return bytes.subarray(at - length, at);
  };
  return { number, block, isAtEnd: () => at >= bytes.length };
}

/** The terms of a file, in order, with what is needed to find their documents. */
export function termsOf(bytes) {
  const terms = [];
  const { number, block, isAtEnd } = reader(bytes, VERSION);
  let before = '';
  while (!isAtEnd()) {
    const shared = number();
    before = before.slice(0, shared) + utf8.decode(block());
    terms.push({ term: before, count: number(), postings: block() });
  }
  return terms;
}

/** The places of a file, a block for each of its terms, in their order. */
export function blocksOf(bytes) {
  const blocks = [];
  const { block, isAtEnd } = reader(bytes, VERSION);
  while (!isAtEnd()) blocks.push(block());
  return blocks;
}

/** The last file whose first term is not behind this one. */
function fileOf(firsts, term) {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (firsts[middle] <= term) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/** @param listed a line of the list of shards @param folder its address */
export function openShard({ key, year, articles, version, words, facets, quotes, figures }, folder) {
  const layers = { quotes, figures };
  const loaded = new Map();
  const once = (name, load) => {
    if (!loaded.has(name))
      loaded.set(
        name,
        load(name).catch((error) => {
          loaded.delete(name);
          throw error;
        }),
      );
    return loaded.get(name);
  };
  const ask = async (name) => {
    const response = await fetch(`${folder}${key}/${name}?v=${version}`);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response;
  };
  const bytesOf = async (name) => {
    const bytes = new Uint8Array(await (await ask(name)).arrayBuffer());
    if (utf8.decode(bytes.subarray(0, VERSION)) !== version) throw new Error(`${name} is of another version`);
    return bytes;
  };
  const dictionary = (kind, number) =>
    once(`${kind}-${number}.bin`, async (name) => termsOf(await bytesOf(name)));
  const places = (number) => once(`places-${number}.bin`, bytesOf);
  const json = (name) => once(name, async () => (await ask(name)).json());

  /** The terms that begin so, with their places in the dictionary. */
  async function beginningWith(kind, firsts, beginning, most) {
    const from = fileOf(firsts, beginning);
    const to = Math.min(fileOf(firsts, `${beginning}\uffff`), from + most - 1);
    const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
    const lists = await Promise.all(numbers.map((number) => dictionary(kind, number)));
    return lists.flatMap((terms, index) =>
      terms.flatMap((entry, at) =>
        entry.term.startsWith(beginning) ? [{ ...entry, file: numbers[index], at }] : [],
      ),
    );
  }

  async function find(kind, firsts, term) {
    if (firsts.length === 0) return null;
    const file = fileOf(firsts, term);
    const terms = await dictionary(kind, file);
    const at = terms.findIndex((entry) => entry.term === term);
    return at < 0 ? null : { ...terms[at], file, at };
  }

  return {
    year,
    articles,
    /** Asks for what leads to the texts of hits, before any is known. */
    prepare: () => void json('texts.json').catch(() => {}),
    /** A word's entry; null where no article has it. */
    word: (term) => find('words', words, term),
    wordsFrom: (beginning, files = FILES) =>
      words.length === 0 ? [] : beginningWith('words', words, beginning, files),
    /** The value of a facet; null where no article has it. */
    facet: (name, value) => find('facets', facets, `${name}=${value}`),
    facetValues: (name) =>
      facets.length === 0 ? [] : beginningWith('facets', facets, `${name}=`, facets.length),
    /** Quotes by who says them, or figures by their unit: of one of them (the part of its term before `=`), or of all. */
    async finds(layer, id = null) {
      const firsts = layers[layer];
      if (firsts.length === 0) return [];
      const entries = await beginningWith(layer, firsts, id === null ? '' : `${id}=`, firsts.length);
      return entries.map((entry) => {
        const [of] = entry.term.split('=', 1);
        return { ...entry, id: of, name: entry.term.slice(of.length + 1) };
      });
    },
    /** The day of each document as far as it is known: `2021-03-05`, `2021-03`, `2021`; empty where undated. */
    days: () =>
      once('days.bin', async (name) => {
        const { number } = reader(await bytesOf(name), VERSION);
        return Array.from({ length: articles }, () => dayOf(year, number()));
      }),
    /** The words' numbers at which an entry stands, by document. */
    async places({ count, postings, file, at }) {
      const lists = placesOf(blocksOf(await places(file))[at]);
      return new Map(Array.from(postingsOf({ count, postings }), ([doc]) => [doc, lists.next().value]));
    },
    /** What a hit shows. */
    async text(doc) {
      let first = 0;
      for (const [name, many] of await json('texts.json')) {
        if (doc < first + many) {
          const texts = await json(name);
          if (texts.length !== many) throw new Error(`${name} is of another version`);
          return texts[doc - first];
        }
        first += many;
      }
      throw new Error(`There is no article ${doc} in ${key}.`);
    },
  };
}

const two = (n) => String(n).padStart(2, '0');

function dayOf(year, number) {
  const [month, day] = [number >> 5, number & 31];
  if (year === null || month === 0) return year ?? '';
  return `${year}-${two(month)}${day > 0 ? `-${two(day)}` : ''}`;
}

/** The quotes or figures of an entry, in the order of their documents. */
export function* findsOf({ count, postings }) {
  const { number } = reader(postings);
  let doc = 0;
  for (let index = 0; index < count; index++) {
    doc += number();
    const which = number();
    yield { doc, index: which >> 2, kind: which & 3, place: number(), words: number() };
  }
}

/** The words' numbers at which an entry stands in each of its documents. */
export function* placesOf(bytes) {
  const { number, isAtEnd } = reader(bytes);
  while (!isAtEnd()) {
    let place = 0;
    yield Array.from({ length: number() }, () => (place += number()));
  }
}

/** The documents of an entry in their order, with how much the term tells of each. */
export function* postingsOf({ count, postings }) {
  const { number } = reader(postings);
  let doc = 0;
  for (let index = 0; index < count; index++) {
    const value = number();
    doc += value >>> 3;
    yield [doc, value & 7];
  }
}
