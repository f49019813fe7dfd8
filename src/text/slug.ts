import slugify from '@sindresorhus/slugify';

const LONGEST = 60;

/** A readable part of a URL: lower-case ASCII words joined by hyphens, cut at a word; `fallback` where nothing is left. */
export function slugOf(text: string, fallback = 'untitled'): string {
  const slug = slugOfAll(text.slice(0, 200));
  if (slug.length <= LONGEST) return slug || fallback;
  const cut = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, cut > 20 ? cut : LONGEST);
}

// Most names that were folded are words of plain letters: a tenth of the time.
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

function slugOfAll(text: string): string {
  if (PLAIN.test(text)) return text.replaceAll(' ', '-');
  return slugify(text, {
    // One word stays one: McCaskill, DiCaprio, BuzzFeed.
    decamelize: false,
    customReplacements: [
      ["'", ''],
      ['’', ''],
      ['&', ' and '],
    ],
  });
}

/** Key of a publisher's page: spellings that differ only in case or marks are one. */
export const sourceKey = (publisher: string): string => slugOf(publisher, 'source');
