import { type PageRef, partsOfEmbed } from '../model/page.ts';
import { saidIn } from '../model/statement.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { quoteOfAnchor } from '../store/queries/quotes.ts';
import { html } from './html.ts';
import { HOME_PAGE } from './routes.ts';

/** Pixels of the frame: as wide as a column of text, as high as the quote is in it. */
const WIDTH = 600;
const LINE = { characters: 52, height: 30 };
const AROUND = 150;

/** Seconds for which who embeds it may keep it: a day. */
const KEPT = 86_400;

/** What a page of a single quote says to who embeds it: an oEmbed 1.0 response (oembed.com, section 2.3) of the type `rich`. */
export function oembedOfQuote({ store, config, url }: ArchiveContext, ref: PageRef): object {
  const row = store.one(quoteOfAnchor, partsOfEmbed(ref.key))!;
  const said = saidIn(row);
  const height = AROUND + Math.ceil(said.length / LINE.characters) * LINE.height;
  const who = row.entity_name ?? row.speaker_name ?? row.grp;
  return {
    version: '1.0',
    type: 'rich',
    title: row.title,
    ...(who ? { author_name: who } : {}),
    ...(row.entity_path ? { author_url: url(row.entity_path) } : {}),
    provider_name: config.title,
    provider_url: url(HOME_PAGE),
    cache_age: KEPT,
    width: WIDTH,
    height,
    html: html`<iframe src="${url(ref.path)}" width="${WIDTH}" height="${height}" title="${row.title}" loading="lazy" style="border:0;max-width:100%"></iframe>`.toString(),
  };
}
