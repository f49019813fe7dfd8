import { inReadingOrder } from '../reference.ts';
import type { NamedItem } from './json-export.ts';

/** A file of several articles that a press database exported as text. */
interface TextExport {
  /** What stands in every file of the kind, and in no other. */
  readonly marks: readonly RegExp[];
  /** Between two articles. */
  readonly separator: RegExp;
  readonly read: (document: string) => Article | null;
}

interface Article {
  readonly fields: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

const EXPORTS: readonly TextExport[] = [
  { marks: [/^\s*\d+ of \d+ DOCUMENTS\s*$/m], separator: /^\s*\d+ of \d+ DOCUMENTS\s*$/m, read: readNexis },
  { marks: [/^\s*End of Document\s*$/m], separator: /^\s*End of Document\s*$/m, read: readNexis },
  {
    marks: [/^HD {1,3}\S/m, /^(?:LP|TD)\b/m],
    separator: /^Document [A-Za-z0-9]{10,40}\s*$/m,
    read: readFactiva,
  },
  {
    marks: [/^(?:ProQuest document ID|Publication info): /m, /^Full text: /m],
    separator: /^_{20,}\s*$/m,
    read: readProQuest,
  },
];

/** How far into a file its first article has shown what the file is. */
const HEAD = 100_000;

/** The articles of an export of LexisNexis, Factiva or ProQuest; null for any other text. */
export function itemsOfTextExport(text: string): NamedItem[] | null {
  const head = text.slice(0, HEAD).replace(/\r\n?/g, '\n');
  const kind = EXPORTS.find(({ marks }) => marks.every((mark) => mark.test(head)));
  if (!kind) return null;
  return text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split(kind.separator)
    .flatMap((document): NamedItem[] => {
      const found = document.trim() ? kind.read(document) : null;
      if (!found) return [];
      const name = found.fields['title'] ?? 'article';
      const { fields, body } = found;
      return [{ name, item: { manuscript: { markup: 'text', text: body, fields } } }];
    });
}

const DATE = /^(?:[A-Z][a-z]+day,? )?(?:[A-Z][a-z]+\.? \d{1,2}, \d{4}|\d{1,2} [A-Z][a-z]+ \d{4})\b/;
const NEXIS_FIELD = /^([A-Z][A-Za-z-]{3,20}): +(\S.*)$/s;
/** Fields behind the body; those before it are named in `readNexis`. */
const NEXIS_END =
  /^(?:load-date|language|publication-type|graphic|subject|journal-code|notes|type|acc-no|copyright)\b/i;

/**
 * LexisNexis, of old ("1 of 20 DOCUMENTS": paper, date, title, fields) and of today (title, paper, date, fields, "Body"):
 * blocks between blank lines, of which the date is the sure one.
 */
function readNexis(document: string): Article | null {
  const blocks = document
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .map((line) => line.trim())
        .join(' ')
        .trim(),
    )
    .filter(Boolean);
  const at = blocks.findIndex((block) => DATE.test(block));
  if (at < 1) return null;
  const fields = new Map<string, string>();
  let start = at + 1;
  for (const [i, block] of blocks.entries()) {
    const [, key, value] = NEXIS_FIELD.exec(block) ?? [];
    if (key !== undefined && value !== undefined && !fields.has(key.toLowerCase()))
      fields.set(key.toLowerCase(), value);
    const isHead = /^(?:byline|section|length|dateline|highlight|series):/i.test(block) || block === 'Body';
    if (isHead && i < at + 12) start = i + 1;
  }
  const end = blocks.findIndex((block, i) => i >= start && NEXIS_END.test(block));
  const isOld = at === 1 || /^[A-Z-]+$/.test([...document.matchAll(/^([A-Za-z-]+): /gm)][0]?.[1] ?? '');
  const between = blocks
    .slice(at + 1, start)
    .filter((block) => !NEXIS_FIELD.test(block) && !isEdition(block));
  return {
    fields: {
      title: isOld ? between[0] : blocks[0],
      publisher: isOld ? blocks[0] : blocks[1],
      published: DATE.exec(blocks[at]!)?.[0],
      authors: fields.get('byline'),
    },
    body: blocks.slice(start, end < 0 ? undefined : end).join('\n\n'),
  };
}

const isEdition = (block: string): boolean => /^(?:copyright|.{0,40}\bedition)\b/i.test(block);

/** Factiva, with its codes of two or three letters before each field. */
function readFactiva(document: string): Article | null {
  const fields = new Map<string, string>();
  for (const part of document.split(/^(?=[A-Z]{2,3}(?: {1,3}|\n))/m)) {
    const [, code, value] = /^([A-Z]{2,3})(?: {1,3}|\n)([\s\S]*)$/.exec(part) ?? [];
    if (code !== undefined && value !== undefined && !fields.has(code)) fields.set(code, value.trim());
  }
  const body = [fields.get('LP'), fields.get('TD')].filter(Boolean).join('\n\n');
  if (!body) return null;
  const oneLine = (code: string): string | undefined => fields.get(code)?.replace(/\s+/g, ' ');
  return {
    fields: {
      title: oneLine('HD'),
      published: oneLine('PD'),
      authors: oneLine('BY'),
      publisher: oneLine('SN'),
      id: oneLine('AN')?.replace(/^Document /, ''),
    },
    body,
  };
}

const PROQUEST_FIELD = /^([A-Z][A-Za-z /-]{2,40}): ([\s\S]*)$/;
/** What may stand behind the text: a line of the text itself may look like a field. */
const PROQUEST_END =
  /^(?:Subject|Location|Company \/ organization|People|Title|Publication (?:title|date|year|subject)|Publisher|Place of publication|Country of publication|Section|Pages|Number of pages|Volume|Issue|Dateline|Credit|Illustration|ISSN|Source type|Language of publication|Document (?:type|URL)|ProQuest document ID|Copyright|Last updated|Database): /m;

/** ProQuest: the title, as a field or on the first line, and other fields, of which the text is one. */
function readProQuest(document: string): Article | null {
  const fields = new Map<string, string>();
  for (const part of document.split(/^(?=[A-Z][A-Za-z /-]{2,40}: )/m)) {
    const [, key, value] = PROQUEST_FIELD.exec(part) ?? [];
    if (key !== undefined && value !== undefined && !fields.has(key)) fields.set(key, value.trim());
  }
  const start = document.search(/^Full text: /m);
  const text = start < 0 ? '' : document.slice(start + 'Full text: '.length);
  const end = text.search(PROQUEST_END);
  const body = (end < 0 ? text : text.slice(0, end)).trim();
  if (!body) return null;
  const info = fields.get('Publication info');
  const [first = ''] = document.trim().split('\n', 1);
  return {
    fields: {
      title: fields.get('Title') ?? (PROQUEST_FIELD.test(first) ? undefined : first.trim()),
      published: fields.get('Publication date') ?? DAY_IN_INFO.exec(info ?? '')?.[0],
      authors: fields
        .get('Author')
        ?.split(/\s*;\s*/)
        .map(inReadingOrder)
        .join('; '),
      publisher: (fields.get('Publication title') ?? info)?.replace(/\s*[;[].*$/s, ''),
      url: fields.get('Document URL'),
    },
    body,
  };
}

/** "The Lindholm Post ; Lindholm [Lindholm]. 05 Mar 2024: A4." */
const DAY_IN_INFO = /\b\d{1,2} [A-Z][a-z]{2,8} \d{4}\b/;
