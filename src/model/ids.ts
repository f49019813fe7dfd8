import { hash } from 'node:crypto';

/** Identifies one article for good: derived from what the source says of itself, never from list position. */
export type ArticleId = string & { readonly __brand: 'ArticleId' };

/**
 * Identifies a person, organisation, place or other named thing within one article: `person/ada-holm`. Another article
 * may call somebody else so.
 */
export type EntityId = string & { readonly __brand: 'EntityId' };

/** Identifies one across the archive, among those of its type: `ada-holm-p4k7`, as in the address of its page. */
export type IdentityId = string & { readonly __brand: 'IdentityId' };

/** Identifies one across the archive, whatever its type: `person/ada-holm-p4k7`, the key of its row in the store. */
export type IdentityKey = string & { readonly __brand: 'IdentityKey' };

// Crockford's base 32 in lower case: no i, l, o, u, so an identifier can be read out and never spells a word.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** The first `length` base-32 digits (5 bits each) of the SHA-256 of a text. */
export function shortHash(text: string, length = 8): string {
  const digest = hash('sha256', text, 'buffer');
  let out = '';
  for (let bit = 0; out.length < length; bit += 5) {
    const pair = ((digest[bit >> 3] ?? 0) << 8) | (digest[(bit >> 3) + 1] ?? 0);
    out += ALPHABET[(pair >> (11 - (bit & 7))) & 31];
  }
  return out;
}

/** How many places hashes are told apart by where what they name is shared out. */
export const HASH_PLACES = 1 << 12;

/** The first bits of the SHA-256 of a text: a place from 0 to `HASH_PLACES`, taken by chance and for good. */
export const hashPlace = (text: string): number => hash('sha256', text, 'buffer').readUInt16BE() >>> 4;

/** Bits of a place that tell how often something is named. */
const OFTEN_BITS = 3;

/**
 * The place of who or what so many articles name: those that are named about as often stand together (to a factor of two, from
 * 128 articles on all), and among these by the hashes of their keys. Most of whom a new article names are named often: they
 * stand in few parts of what is shared out.
 */
export function namePlace(key: IdentityKey, articles: number): number {
  const often = Math.min(2 ** OFTEN_BITS - 1, Math.floor(Math.log2(articles)));
  return (HASH_PLACES >>> OFTEN_BITS) * (2 ** OFTEN_BITS - 1 - often) + (hashPlace(key) >>> OFTEN_BITS);
}

/**
 * The identifier of a file's article.
 * @param identity the `id` of its metadata, else its URL, else its path relative to the archive (`/`-separated)
 */
export const articleIdOf = (identity: string): ArticleId => shortHash(identity.normalize('NFC')) as ArticleId;

/** The identifier of another text under an identifier that is taken: a later form of the article at one address. */
export const versionIdOf = (id: string, text: string): ArticleId => shortHash(`${id}\n${text}`) as ArticleId;
