import { EMBED_HOSTS } from './embed-hosts.data.ts';

/**
 * Content as WordPress prints it: without the comments of blocks, shortcodes and addresses of players, captions as
 * captions, and with the paragraphs that it adds itself where a post was not written in blocks.
 * @param content of a post as it is stored and exported
 */
export function printedContent(content: string): string {
  const text = withoutComments(content)
    .replace(EMBED_BLOCK, '')
    .replace(CAPTION, (_, settings: string, inner: string) => figure(settings, inner))
    .replace(EMBED, '')
    .replace(SHORTCODE, (all: string, before: string, after: string) =>
      before && after ? all.slice(1, -1) : before + after,
    );
  return content.includes('<!-- wp:') ? text : paragraphed(text);
}

/** Shortcodes that print nothing of the author's words; those with settings are recognised by them, whatever their name. In brackets of their own they are words. */
const SHORTCODE =
  /(\[?)\[\/?(?:gallery|embed|audio|video|playlist|youtube|vimeo|[a-z][\w-]*(?=[^\]\n]{0,400}=["'])|vc_[a-z_]+|et_pb_[a-z_]+)\b[^\]\n]{0,800}\](\]?)/gi;
const CAPTION =
  /\[(?:wp_)?caption\b([^\]\n]{0,800})\]((?:(?!\[(?:wp_)?caption)[\s\S]){0,3000}?)\[\/(?:wp_)?caption\]/gi;
const EMBED = /\[embed\][^[\n]{0,800}\[\/embed\]/gi;
const EMBED_BLOCK = /<div class="wp-block-embed__wrapper">[^<]{0,2000}<\/div>/g;

function withoutComments(text: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start < 0 ? -1 : text.indexOf('-->', start + 4);
    parts.push(text.slice(at, end < 0 ? undefined : start));
    if (end < 0) return parts.join('');
    at = end + 3;
  }
}

/** A picture, maybe in a link, and the words about it; before WordPress 3.4 they were a setting. */
function figure(settings: string, inner: string): string {
  const behind = inner.replace(/^\s*(?:<a\b[^<>]*>\s*)?<img\b[^<>]*>(?:\s*<\/a>)?/i, '');
  const picture = inner.slice(0, inner.length - behind.length);
  const words = /\scaption="([^"]*)"/.exec(settings)?.[1] ?? behind.trim();
  return `<figure>${picture}<figcaption>${words}</figcaption></figure>`;
}

/** Tags that part paragraphs, as `wpautop` knows them. */
const BLOCK_TAG =
  /(<\/?(?:p|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|table|caption|thead|tbody|tfoot|colgroup|tr|td|th|div|section|article|aside|header|footer|main|figure|figcaption|details|summary|address|pre|form|script|style|hr)\b[^<>]{0,2000}>)/i;
/** What stands directly behind one of these is in no element that would make a paragraph of it. */
const BEFORE_LOOSE_TEXT =
  /^<(?:\/|(?:blockquote|div|section|article|aside|header|footer|main|details|hr)\b)/i;

/** Tags behind which no line is changed. */
const AS_IT_STANDS = /^<(?:pre|script|style)\b/i;

/** What `wpautop` does: lines between empty ones are paragraphs, wherever they are not in a block already. */
function paragraphed(text: string): string {
  // Every other piece is a tag.
  const pieces = text.split(BLOCK_TAG);
  return pieces.map((piece, at) => (at % 2 === 1 ? piece : paragraphsBehind(pieces[at - 1], piece))).join('');
}

function paragraphsBehind(tag: string | undefined, text: string): string {
  if (tag !== undefined && AS_IT_STANDS.test(tag)) return text;
  const chunks = chunksOf(text);
  if (tag !== undefined && /^<p\b/i.test(tag)) return chunks.join('</p>\n<p>');
  const isLoose = tag === undefined || BEFORE_LOOSE_TEXT.test(tag);
  return chunks.map((chunk, at) => (isLoose || at > 0 ? `<p>${chunk}</p>` : chunk)).join('\n');
}

/** What stands between empty lines, but for addresses of players; the end of a line is one in print. */
const chunksOf = (text: string): string[] =>
  text
    .split(/\n[^\S\n]*(?=\n)|<br\s?\/?>\s{0,9}<br\s?\/?>/i)
    .map((chunk) =>
      chunk
        .split('\n')
        .filter((line) => !isPlayer(line))
        .join('\n')
        .trim(),
    )
    .filter(Boolean)
    .map((chunk) => chunk.replace(/(?:<br\s?\/?>)?\n/gi, '<br>'));

/** An address on a line of its own, for which WordPress asks its host what to show. */
function isPlayer(line: string): boolean {
  const host = /^https?:\/\/([a-z0-9.-]+)\/\S*$/i.exec(line.trim())?.[1]?.toLowerCase();
  return host !== undefined && EMBED_HOSTS.some((known) => host === known || host.endsWith(`.${known}`));
}
