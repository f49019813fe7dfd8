import { authorName } from './author-name.ts';
import type { Citation } from './citation.ts';
import { noteOf } from './notes.ts';

/** An entry of RIS (Research Information Systems format, 2011), of the type for newspaper articles. */
export function toRis(citation: Citation): string {
  const { key, title, authors, outlet, published, language, archive, url, original } = citation;
  const lines: [string, string | null][] = [
    ['TY', 'NEWS'],
    ['ID', key],
    ['TI', title],
    ...authors.map((printed): [string, string] => ['AU', author(printed)]),
    ['T2', outlet],
    ['PY', published?.slice(0, 4) ?? null],
    ['DA', published?.replaceAll('-', '/') ?? null],
    ['LA', language],
    ['DB', archive],
    ['UR', url],
    ['L2', original],
    ['N1', noteOf(citation)],
    ['ER', ''],
  ];
  // The format ends a field with its line, and a line with CR and LF.
  return lines
    .flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`]))
    .join('');
}

function author(printed: string): string {
  const name = authorName(printed);
  return 'literal' in name ? name.literal : `${name.family}, ${name.given}`;
}
