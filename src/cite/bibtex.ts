import { MONTH_NAMES } from '../text/calendar-names.ts';
import { cslName } from '../text/person-name/csl-name.ts';
import type { Citation } from './citation.ts';
import { noteOf } from './notes.ts';

// BibTeX knows months by their first three letters.
const MONTHS = MONTH_NAMES.map((name) => name.slice(0, 3));
const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text of a field: the signs that TeX reads as commands are escaped, all else is UTF-8. */
const escaped = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\~^{}&%$#_]/g, (sign) => SPECIAL[sign] ?? `\\${sign}`);

/** An address stands as it is, since `\url` reads it raw; only braces would end the field. */
const address = (url: string): string => url.replace(/[\\{}\s]/g, (sign) => encodeURIComponent(sign));

/** `von Last, Jr, First`, or a name in braces, which is not taken apart. */
function author(printed: string): string {
  const name = cslName(printed);
  if ('literal' in name) return `{${escaped(name.literal)}}`;
  const small = [name['dropping-particle'], name['non-dropping-particle']].filter(Boolean).join(' ');
  const family = escaped(name.family);
  // What begins small within a family name would be read as a particle: "Ortega y Gasset".
  const last = / \p{Ll}/u.test(family) ? `{${family}}` : family;
  const parts = [
    `${escaped(small)} ${last}`.trim(),
    name.suffix && escaped(name.suffix),
    escaped(name.given),
  ];
  return parts.filter(Boolean).join(', ');
}

/** An entry of BibTeX (also valid for biblatex): `@article` of an outlet, `@misc` where the outlet is unknown. */
export function toBibtex(citation: Citation): string {
  const { key, title, authors, outlet, published, language, url } = citation;
  const [year, month] = published?.split('-') ?? [];
  const fields: [string, string | undefined][] = [
    ['title', `{{${escaped(title)}}}`],
    ['author', authors.length > 0 ? `{${authors.map(author).join(' and ')}}` : undefined],
    ['journal', outlet === null ? undefined : `{${escaped(outlet)}}`],
    ['year', year && `{${year}}`],
    ['month', month && MONTHS[Number(month) - 1]],
    ['date', published === null ? undefined : `{${published}}`],
    ['language', language === null ? undefined : `{${escaped(language)}}`],
    ['url', `{${address(url)}}`],
    ['note', `{${escaped(noteOf(citation))}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []));
  return `@${outlet === null ? 'misc' : 'article'}{${key},\n${lines.join(',\n')}\n}\n`;
}
