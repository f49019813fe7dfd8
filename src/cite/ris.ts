import { cslName } from '../text/person-name/csl-name.ts';
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

/** `Last, First, Suffix`; a name that is not taken apart stands as it is. */
function author(printed: string): string {
  const name = cslName(printed);
  if ('literal' in name) return name.literal;
  const last = [name['dropping-particle'], name['non-dropping-particle'], name.family]
    .filter(Boolean)
    .join(' ');
  return [last, name.given, name.suffix].filter(Boolean).join(', ');
}
