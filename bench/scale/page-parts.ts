import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The pages of a type: how many, and the bytes of each of their parts. */
export interface PageParts {
  pages: number;
  readonly parts: Map<string, number>;
}

/** Parts of a page by their markup, in the order in which they are taken out of it: what is left is `rest`. */
const PARTS: readonly (readonly [name: string, markup: RegExp])[] = [
  ['JSON-LD', /<script type="application\/ld\+json">.*?<\/script>/gs],
  ['head', /<!doctype.*?<\/head>/s],
  ['masthead and footer', /<body>.*?<main[^>]*>/s],
  ['masthead and footer', /<footer.*<\/footer>/s],
  ['breadcrumbs', /<nav class="breadcrumbs".*?<\/nav>/s],
  ['list of parts', /<nav aria-label="On this page">.*?<\/nav>/s],
  ['way through pages', /<nav class="pager".*?<\/nav>/gs],
  ['charts', /<svg.*?<\/svg>/gs],
  ['text with marks', /<div class="body".*?<\/article>/s],
  ['panel of quotes', /<section class="panel panel-quotes">.*?<\/section>/s],
  ['panel of figures', /<section class="panel panel-figures">.*?<\/section>/s],
  ['panel of dates', /<section class="panel panel-dates">.*?<\/section>/s],
  ['other panels', /<section class="panel[^"]*">.*?<\/section>/gs],
  ['citation', /<section id="cite">.*?<\/section>/s],
  ['quotes', /<(figure class="quote|ol class="said-lines).*?<\/\1>/gs],
  ['tables', /<table.*?<\/table>/gs],
  ['dates', /<ol class="dates">.*?<\/ol>/gs],
  ['lists with evidence', /<ul class="evidenced">.*?<\/ul>/gs],
  ['articles', /<ol class="articles">.*?<\/ol>/gs],
];

/** What the pages of a site consist of, by their types. */
export function pageParts(site: string): ReadonlyMap<string, PageParts> {
  const types = new Map<string, PageParts>();
  for (const entry of readdirSync(site, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name !== 'index.html') continue;
    const file = path.join(entry.parentPath, entry.name);
    const html = readFileSync(file, 'utf8');
    const type = typeOf(path.relative(site, file), html);
    const sum = types.get(type) ?? { pages: 0, parts: new Map() };
    types.set(type, sum);
    sum.pages++;
    addParts(sum.parts, html);
  }
  return types;
}

function addParts(parts: Map<string, number>, html: string): void {
  const add = (name: string, markup: string): void =>
    void parts.set(name, (parts.get(name) ?? 0) + Buffer.byteLength(markup));
  const rest = PARTS.reduce(
    (left, [name, markup]) =>
      left.replace(markup, (part) => {
        add(name, part);
        return '';
      }),
    html,
  );
  add('rest', rest);
}

/** The part of the site, and which of its types: `people: one`, `people: list`. */
function typeOf(file: string, html: string): string {
  const [part] = file.split(path.sep);
  if (part === 'articles') return html.includes('class="article-page"') ? 'article' : 'articles: list';
  if (/\/(on|in)\//.test(file)) return 'people: on a topic, in a year';
  const isOne = html.includes('class="columns"');
  return ['people', 'organisations', 'places'].includes(part!) ? `${part}: ${isOne ? 'one' : 'list'}` : part!;
}
