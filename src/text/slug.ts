import slugify from '@sindresorhus/slugify';

const LONGEST = 60;

/** A readable part of a URL: lower-case ASCII words joined by hyphens, cut at a word; `fallback` where nothing is left. */
export function slugOf(text: string, fallback = 'untitled'): string {
  const slug = slugify(text.slice(0, 200), {
    // One word stays one: McCaskill, DiCaprio, BuzzFeed.
    decamelize: false,
    customReplacements: [
      ["'", ''],
      ['’', ''],
      ['&', ' and '],
    ],
  });
  if (slug.length <= LONGEST) return slug || fallback;
  const cut = slug.lastIndexOf('-', LONGEST);
  return slug.slice(0, cut > 20 ? cut : LONGEST);
}

/** Key of a publisher's page: spellings that differ only in case or marks are one. */
export const sourceKey = (publisher: string): string => slugOf(publisher, 'source');
