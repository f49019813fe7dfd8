import { childrenOf, isElement, textOf, type XmlElement, xmlElement, xmlText } from './formats/xml.ts';
import type { Reference } from './reference.ts';

const ABOUT = 'rdf:about';
const RESOURCE = 'rdf:resource';

/** What an export describes, by the names that others refer to it with. */
type Nodes = ReadonlyMap<string | undefined, XmlElement>;

const nodeOf = (name: string | undefined, nodes: Nodes): XmlElement | undefined =>
  name === undefined ? undefined : nodes.get(name);

/**
 * The references of an export of Zotero in RDF, in its order. An item links to its attachments, which are nodes of their
 * own; what it is part of stands in it or, where it has an ISSN, is such a node too.
 */
export function parseZoteroRdf(xml: string): Reference[] {
  const all = xmlElement(xml, 'rdf:RDF')?.children.filter(isElement) ?? [];
  const nodes = new Map(all.map((node) => [node.attributes[ABOUT], node]));
  return all.filter(isReference).map((item) => ({
    fields: fieldsOf(item, nodes),
    files: childrenOf(item, 'link:link')
      .flatMap(({ attributes }) => nodeOf(attributes[RESOURCE], nodes) ?? [])
      .flatMap(filesOf),
  }));
}

/** Neither an attachment nor a note, nor a node without a kind, as a newspaper or a collection is. */
const isReference = (node: XmlElement): boolean =>
  !['attachment', 'note', undefined].includes(textOf(node, 'z:itemType'));

/** The path of an attachment; programs write it as it is or as a part of an address. */
const filesOf = (attachment: XmlElement): string[] =>
  childrenOf(attachment, RESOURCE)
    .flatMap(({ attributes }) => attributes[RESOURCE] ?? [])
    .filter((path) => !/^[a-z-]+:\/\//i.test(path))
    .flatMap((path) => [...new Set([path, unescaped(path)])]);

function unescaped(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function fieldsOf(item: XmlElement, nodes: Nodes): Reference['fields'] {
  const found = {
    title: textOf(item, 'dc:title'),
    published: textOf(item, 'dc:date'),
    publisher: publisherOf(item, nodes, 0),
    url: addressOf(item),
    captured: textOf(item, 'dcterms:dateSubmitted'),
    language: textOf(item, 'z:language'),
    authors: within(item, 'bib:authors', 'rdf:Seq', 'rdf:li').flatMap((entry) =>
      entry.children.filter(isElement).map(nameOf),
    ),
    keywords: childrenOf(item, 'dc:subject').map((subject) => xmlText(subject).trim()),
  };
  return Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined && value.length > 0),
  ) as Reference['fields'];
}

const within = (element: XmlElement, ...names: readonly string[]): XmlElement[] =>
  names.reduce((found, name) => found.flatMap((one) => childrenOf(one, name)), [element]);

/** A section, a newspaper, a series, one in the other and beside each other: more are made to cost time. */
const MOST_PARENTS = 3;

/** The title of what it is part of: a section is part of its newspaper. */
function publisherOf(item: XmlElement, nodes: Nodes, depth: number): string | undefined {
  for (const link of depth < MOST_PARENTS
    ? childrenOf(item, 'dcterms:isPartOf').slice(0, MOST_PARENTS)
    : []) {
    const inside = nodeOf(link.attributes[RESOURCE], nodes) ?? link.children.find(isElement);
    if (!inside) continue;
    const title = inside.name === 'bib:Part' ? undefined : textOf(inside, 'dc:title');
    const found = title ?? publisherOf(inside, nodes, depth + 1);
    if (found) return found;
  }
  return undefined;
}

/** Identifiers are numbers of many kinds; an address stands in an element that says so. */
const addressOf = (item: XmlElement): string | undefined =>
  within(item, 'dc:identifier', 'dcterms:URI', 'rdf:value').map((value) => xmlText(value).trim())[0];

/** Older versions write `givenname`; a body has a surname alone. */
const nameOf = (person: XmlElement): string =>
  [textOf(person, 'foaf:givenName') ?? textOf(person, 'foaf:givenname'), textOf(person, 'foaf:surname')]
    .filter(Boolean)
    .join(' ');
