import type { BlockContent, Nodes, Root } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import type { ArticleMeta } from '../model/article.ts';
import type { Finding } from '../model/diagnose.ts';
import type { DateOrder } from '../text/calendar-date.ts';
import { joinDropCaps, shortBody } from './complete-body.ts';
import { readability } from './html-libraries.ts';
import { pageMetadata } from './html-metadata.ts';
import { elementToBlocks } from './html-to-mdast.ts';
import { layOut } from './lay-out.ts';
import { PageDocument, type PageElement, type PageNode } from './page-tree.ts';
import type { Body } from './read-markdown.ts';
import { paragraphsOfPage, recoverParagraphs } from './recover-paragraphs.ts';
import { type PageScan, scanPage } from './scan-page.ts';
import { linesBelowHeadline, withStandfirst } from './standfirst.ts';
import { tidyPage } from './tidy-page.ts';

/** A page's article and what the page says of it. */
export interface Page extends Body {
  readonly meta: ArticleMeta;
  readonly id?: string;
}

/**
 * Reads the article out of a saved page: one streaming pass takes the metadata and builds a pruned tree,
 * Readability chooses the part of it that is the article, and that becomes the article's tree. Scripts never run.
 */
export function parsePage(html: string, order?: DateOrder): Page {
  const scan = scanPage(html);
  const { meta, findings, body: articleBody, wordCount } = pageMetadata(scan, order);
  const title = meta.title?.value;
  const heading: BlockContent[] = title
    ? [{ type: 'heading', depth: 1, children: [{ type: 'text', value: title }] }]
    : [];
  const found = tryArticle(scan, html, meta);
  const chosen = joinDropCaps(found ?? paragraphsOf(textOf(scanPage(html).body)));
  const isStated = chosen.length === 0 || !holdsMost(chosen, articleBody);
  const blocks = isStated ? paragraphsOf(articleBody) : chosen;
  const body: Root = { type: 'root', children: [...heading, ...blocks] };
  const text = layOut(body);
  const notes: Finding[] = [...findings];
  if (!blocks.length) notes.push({ code: 'no-article-found' });
  else notes.push(...shortBody(text, isStated ? '' : articleBody, wordCount));
  if (scan.limited || !found) notes.push({ code: 'structure-too-deep' });
  return { text: blocks.length ? text : '', body, meta, findings: notes };
}

/** An English standfirst says again what the text says; elsewhere the text goes on from it. */
const isEnglish = (language: string | undefined): boolean => /^en\b/i.test(language ?? 'en');

const DESCRIPTIONS = ['og:description', 'description', 'twitter:description'];
/** UTF-16 code units of pruned markup; news pages have a tenth. */
const MAX_MARKUP = 2_500_000;

/** The article's blocks, or null where the library fails on the page: it recurses, and hostile nesting ends that. */
function tryArticle(scan: PageScan, html: string, meta: ArticleMeta): BlockContent[] | null {
  if (scan.size > MAX_MARKUP) return null;
  try {
    const blocks = articleBlocks(scan, meta);
    // What is left of the tree is no page any more.
    return runningText(blocks) < MIN_RUNNING_TEXT ? briefOf(scanPage(html).body) : blocks;
  } catch {
    return null;
  }
}

/** All text of a page, for when its structure is beyond reading. */
function textOf(node: PageNode): string {
  if (node.nodeType === 3) return node.textContent;
  const text = node.childNodes.map(textOf).join('');
  return LINES.has(node.localName) ? `${text}\n` : text;
}
const LINES = new Set(['p', 'div', 'li']);

/** Fewer characters outside links than this are a menu or a notice, not an article. */
const MIN_RUNNING_TEXT = 60;

function articleBlocks({ body, metaTags }: PageScan, { title, language }: ArticleMeta): BlockContent[] {
  tidyPage(body);
  const paragraphs = paragraphsOfPage(body);
  const lines = isEnglish(language?.value) ? [] : linesBelowHeadline(body);
  const Readability = readability();
  const document = new PageDocument(body, title?.value ?? '');
  const reader = new Readability<unknown>(
    document as unknown as ConstructorParameters<typeof Readability>[0],
    {
      disableJSONLD: true,
      keepClasses: true,
      serializer: (node) => node,
    },
  );
  const article = reader.parse();
  const blocks = article?.content ? elementToBlocks(article.content as PageElement) : [];
  const descriptions = DESCRIPTIONS.flatMap((name) => metaTags.get(name) ?? []);
  return [...withStandfirst(recoverParagraphs(blocks, paragraphs), lines, descriptions)];
}

/** The sentences of an article that is too short to be told from a menu: by its element alone. */
function briefOf(body: PageElement): BlockContent[] {
  const [article, ...others] = body.getElementsByTagName('article');
  if (!article || others.length > 0) return [];
  for (const heading of article.getElementsByTagName('h1')) heading.remove();
  const blocks = elementToBlocks(article);
  return /\p{L}{2}[^.!?]{10,}[.!?]/u.test(plainText({ type: 'root', children: blocks })) ? blocks : [];
}

const SAMPLE_WORDS = 400;
/** With fewer of them missing, the page's own text is better: it has paragraphs. */
const MIN_FOUND = 0.5;

/** Whether most words of the text that the page states for search engines (JSON-LD `articleBody`) were found. */
function holdsMost(blocks: readonly Nodes[], articleBody: string): boolean {
  const wanted =
    articleBody
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.slice(0, SAMPLE_WORDS) ?? [];
  if (wanted.length < 60) return true;
  const words = new Set(
    plainText({ type: 'root', children: [...blocks] } as Root)
      .toLowerCase()
      .match(/\p{L}{4,}/gu),
  );
  return wanted.filter((word) => words.has(word)).length > wanted.length * MIN_FOUND;
}

const paragraphsOf = (text: string): BlockContent[] =>
  text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));

/** Characters outside links. */
function runningText(nodes: readonly Nodes[]): number {
  let length = 0;
  for (const node of nodes) {
    if (node.type === 'text') length += node.value.length;
    else if ('children' in node && node.type !== 'link') length += runningText(node.children);
  }
  return length;
}
