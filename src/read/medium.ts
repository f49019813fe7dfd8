import { toString as plainText } from 'mdast-util-to-string';
import { htmlToBlocks } from './html-to-mdast.ts';

/** A post as Medium exports it. */
export interface MediumPost {
  readonly fields: Readonly<Record<string, string>>;
  readonly html: string;
  /** Drafts, and what its author wrote below others' posts, stand in the same folder. */
  readonly kind: 'post' | 'draft' | 'response';
}

const BODY = '<section data-field="body" class="e-content">';
const TITLE = /<h1 class="p-name">([^<]{1,1000})<\/h1>/;
const PUBLISHED = /<time class="dt-published" datetime="([^"]{1,40})"/;
const AUTHOR = /<a href="[^"]{1,500}" class="p-author h-card">([^<]{1,300})<\/a>/;
const ADDRESS = /<a href="([^"]{1,2000})" class="p-canonical">/;

/** The post of a page of Medium's export, which is an article and nothing else; null for any other page. */
export function mediumPost(page: string): MediumPost | null {
  const start = page.indexOf(BODY);
  const footer = page.lastIndexOf('<footer>');
  if (start < 0 || footer < start || !page.includes('class="h-entry"')) return null;
  const end = page.lastIndexOf('</section>', footer);
  const around = page.slice(0, start) + page.slice(footer);
  const published = PUBLISHED.exec(around)?.[1];
  const found = {
    title: textOf(TITLE.exec(around)?.[1]),
    published,
    author: textOf(AUTHOR.exec(around)?.[1]),
    url: textOf(ADDRESS.exec(around)?.[1]),
  };
  const fields = Object.fromEntries(Object.entries(found).filter(([, value]) => value)) as Record<
    string,
    string
  >;
  const html = page.slice(start + BODY.length, end);
  return {
    fields,
    html,
    kind: published === undefined ? 'draft' : isResponse(html, found.title) ? 'response' : 'post',
  };
}

/** Words; an answer that is longer is an essay. */
const LONGEST_RESPONSE = 250;
/** What a post's own title and pictures are marked with. */
const OF_A_POST = /\bgraf--title\b|<h[1-4][\s>]|<figure[\s>]/;

/** A response has no title, so that the export calls it by its first words. */
function isResponse(html: string, title: string | undefined): boolean {
  if (OF_A_POST.test(html)) return false;
  const text = textOf(html) ?? '';
  const start = title?.replace(/\s*(?:…|\.{3})$/, '').replace(/\s+/g, ' ') ?? '';
  return text.replace(/\s+/g, ' ').startsWith(start) && text.split(/\s+/).length < LONGEST_RESPONSE;
}

const textOf = (markup: string | undefined): string | undefined =>
  markup === undefined ? undefined : plainText({ type: 'root', children: htmlToBlocks(markup) }).trim();
