import type { ArticleRecord } from '../model/record.ts';
import type { ArchiveContext } from '../store/archive-context.ts';
import { escapeXml } from '../text/escape.ts';
import type { DescribedArticle } from './described-article.ts';
import { entityId, type TeiMark, teiMarks } from './tei-marks.ts';

/**
 * An article in TEI P5: its metadata in the header, who is named in it in the standoff part, its text with names, dates,
 * measures and what is said marked up in place. Marks that cross each other cannot be nested: the one that counts less is
 * left out here, and stands in the Web Annotations.
 */
export function teiOfArticle(context: ArchiveContext, article: DescribedArticle): string {
  const { record } = article;
  const language = record.language ? ` xml:lang="${escapeXml(record.language)}"` : '';
  return `<?xml version="1.0" encoding="UTF-8"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0"${language}>
${headerOf(context, article)}
${standOffOf(context, article)}<text>
<body>
${bodyOf(record)}</body>
</text>
</TEI>
`;
}

const element = (name: string, text: string): string => `<${name}>${escapeXml(text)}</${name}>`;

function headerOf({ config, url }: ArchiveContext, { record, title, path }: DescribedArticle): string {
  const authors = record.authors.map((author) => element('author', author)).join('');
  const { published, publisher, source } = record;
  const day = published?.slice(0, 10);
  return `<teiHeader>
<fileDesc>
<titleStmt>${element('title', title)}${authors}</titleStmt>
<publicationStmt>${element('publisher', config.publisher ?? config.title)}${
    config.licence
      ? `<availability><licence target="${escapeXml(config.licence)}">${escapeXml(config.licence)}</licence></availability>`
      : ''
  }<ptr target="${escapeXml(url(path))}"/></publicationStmt>
<sourceDesc><bibl><title level="a">${escapeXml(title)}</title>${authors}${
    publisher ? element('publisher', publisher) : ''
  }${day ? `<date when="${day}">${day}</date>` : ''}${
    source.url ? `<ptr target="${escapeXml(source.url)}"/>` : ''
  }</bibl></sourceDesc>
</fileDesc>
<encodingDesc><projectDesc><p>Marked up by Cuttings, without revision by hand but for listed corrections.</p></projectDesc></encodingDesc>
${profileOf(record)}</teiHeader>`;
}

function profileOf({ topics, keywords }: ArticleRecord): string {
  const terms = [...topics.map(({ label }) => label), ...keywords].map((term) => element('term', term));
  return terms.length === 0
    ? ''
    : `<profileDesc><textClass><keywords>${terms.join('')}</keywords></textClass></profileDesc>\n`;
}

/** What the list, its entries and their names are called. */
const LISTS = {
  person: ['listPerson', 'person', 'persName'],
  organisation: ['listOrg', 'org', 'orgName'],
  place: ['listPlace', 'place', 'placeName'],
  other: ['listObject', 'object', 'objectName'],
} as const satisfies Readonly<Record<ArticleRecord['named'][number]['type'], readonly string[]>>;

function standOffOf({ url }: ArchiveContext, { record, identities }: DescribedArticle): string {
  const lists = Object.entries(LISTS).flatMap(([type, [list, entry, name]]) => {
    const entries = record.named.flatMap((entity, k) => {
      if (entity.type !== type) return [];
      const page = identities.get(entity.id as never)?.path;
      const idno = page ? `<idno type="URI">${escapeXml(url(page))}</idno>` : '';
      const names = `${element(name, entity.name)}${idno}`;
      // Objects are described by an identifier that holds both.
      const content = type === 'other' ? `<objectIdentifier>${names}</objectIdentifier>` : names;
      return [`<${entry} xml:id="${entityId(k)}">${content}</${entry}>`];
    });
    return entries.length > 0 ? [`<${list}>\n${entries.join('\n')}\n</${list}>`] : [];
  });
  return lists.length > 0 ? `<standOff>\n${lists.join('\n')}\n</standOff>\n` : '';
}

/** The blocks of the text. A heading begins a division, as in TEI nothing but one may begin with it. */
function bodyOf(record: ArticleRecord): string {
  const marks = teiMarks(record);
  let out = '<div>\n';
  let hasText = false;
  for (const [k, block] of record.blocks.entries()) {
    const words = markedUp(record.text, block, marks);
    const isHead = block.role === 'title' || block.role === 'heading';
    if (isHead && hasText) {
      out += '</div>\n<div>\n';
      hasText = false;
    }
    const isItem = block.role === 'list-item';
    if (isItem && record.blocks[k - 1]?.role !== 'list-item') out += '<list>\n';
    out += `${blockOf(block, words, hasText)}\n`;
    if (isItem && record.blocks[k + 1]?.role !== 'list-item') out += '</list>\n';
    // What stands above the text may stand there alone.
    hasText ||= !isHead && block.role !== 'byline' && block.role !== 'dateline';
  }
  return `${out}${hasText ? '' : '<p/>\n'}</div>\n`;
}

function blockOf({ role, reason }: ArticleRecord['blocks'][number], words: string, hasText: boolean): string {
  switch (role) {
    case 'title':
    case 'heading':
      return `<head>${words}</head>`;
    case 'byline':
    case 'dateline':
      return hasText ? `<p><seg type="${role}">${words}</seg></p>` : `<${role}>${words}</${role}>`;
    case 'list-item':
      return `<item>${words}</item>`;
    case 'quotation':
      return `<quote>${words}</quote>`;
    case 'boilerplate':
      return `<p><seg type="boilerplate"${reason ? ` subtype="${escapeXml(reason)}"` : ''}>${words}</seg></p>`;
    case 'paragraph':
      return `<p>${words}</p>`;
  }
}

/** The words of a block with its marks: those that begin before another, or are longer, go around it. */
function markedUp(text: string, block: { start: number; end: number }, marks: readonly TeiMark[]): string {
  let out = '';
  let at = block.start;
  const open: TeiMark[] = [];
  const upTo = (offset: number): void => {
    out += escapeXml(text.slice(at, offset));
    at = offset;
  };
  const closeBefore = (offset: number): void => {
    for (let last = open.at(-1); last && last.end <= offset; last = open.at(-1)) {
      upTo(last.end);
      out += `</${last.tag}>`;
      open.pop();
    }
  };
  for (const mark of marks) {
    if (mark.start < block.start || mark.end > block.end) continue;
    closeBefore(mark.start);
    upTo(mark.start);
    out += `<${mark.tag}${mark.attributes}>`;
    open.push(mark);
  }
  closeBefore(block.end);
  upTo(block.end);
  return out;
}
