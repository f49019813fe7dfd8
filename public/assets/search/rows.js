// What was found as rows of a table: all of it, not the part that is shown.

import { placeOf } from './find-hits.js';

const KINDS = ['direct', 'mixed', 'indirect'];

async function rowOf({ shard, doc, layer, index, kind, id }, base) {
  const { path, title, date, source, text, ...article } = await shard.text(doc);
  const of = { title, published: date, publisher: source };
  const link = (anchor) => new URL(`${base}${path}${anchor}`, location.href).href;
  if (layer === undefined) return { ...of, link: link('') };
  const { anchor, start, end, speaker, via } = placeOf(article, layer, index);
  const words = { text: text.slice(start, end), ...of, link: link(`#${anchor}`) };
  return layer === 'quotes'
    ? { speaker, via: via?.[1] ?? null, kind: KINDS[kind], ...words }
    : { unit: id, ...words };
}

/** @param hits as they stand in the list */
export async function rowsOfHits(hits, base) {
  const rows = [];
  // One after the other: articles that lie in one file need it once.
  for (const hit of hits) rows.push(await rowOf(hit, base));
  return rows;
}
