import { inReadingOrder, type Reference } from './reference.ts';

const LINE = /^([A-Z][A-Z0-9]) {2}- ?(.*)$/;
/** What each field of ours is called there, best first. */
const NAMES = {
  title: ['TI', 'T1'],
  published: ['DA', 'Y1', 'PY'],
  publisher: ['T2', 'JF', 'JO', 'PB'],
  url: ['UR'],
  captured: ['Y2'],
  language: ['LA'],
} as const;
const FILE_TAGS = ['L1', 'L2', 'L4'];

/** The references of a RIS file, in its order; what no tag opens is passed over. */
export function parseRis(text: string): Reference[] {
  const references: Reference[] = [];
  let tags = new Map<string, string[]>();
  for (const line of text.replace(/^\ufeff/, '').split(/\r\n?|\n/)) {
    const [, tag, value = ''] = LINE.exec(line) ?? [];
    if (!tag) continue;
    if (tag === 'ER') {
      if (tags.has('TY')) references.push(referenceOf(tags));
      tags = new Map();
    } else tags.set(tag, [...(tags.get(tag) ?? []), value.trim()]);
  }
  return references;
}

function referenceOf(tags: ReadonlyMap<string, readonly string[]>): Reference {
  const fields: Record<string, string | readonly string[]> = {};
  for (const [field, names] of Object.entries(NAMES)) {
    const value = names.map((name) => tags.get(name)?.[0]).find(Boolean);
    if (value) fields[field] = field === 'published' || field === 'captured' ? dateOf(value) : value;
  }
  const authors = tags.get('AU') ?? tags.get('A1');
  if (authors) fields['authors'] = authors.map(inReadingOrder);
  const keywords = tags.get('KW');
  if (keywords) fields['keywords'] = keywords;
  const files = FILE_TAGS.flatMap((tag) => tags.get(tag) ?? []).filter(
    (file) => !/^[a-z-]+:\/\//i.test(file),
  );
  return { fields, files: files.map((file) => file.replaceAll('\\', '/').replace(/^\.\//, '')) };
}

/** "2023/09/14/" → "2023-09-14"; a season or an hour may stand behind the last stroke. */
const dateOf = (value: string): string => {
  const [, year, month, day] = /^(\d{4})(?:\/(\d{2}))?(?:\/(\d{2}))?/.exec(value) ?? [];
  return year ? [year, month, day].filter(Boolean).join('-') : value;
};
