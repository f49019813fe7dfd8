import type { Item } from './left-out.ts';
import { withOffset } from './local-time.ts';
import { printedContent } from './wordpress-content.ts';
import { childrenOf, plainText, textOf, type XmlElement, xmlText } from './xml.ts';

/** An item of WordPress's own export (WXR 1.2) says what it is. */
export const isWordPress = (item: XmlElement): boolean => childrenOf(item, 'wp:post_type').length > 0;

/** Kinds of items as people call them; other kinds are told by the name that a plug-in gave them. */
const KINDS: Readonly<Record<string, string>> = {
  page: 'page of the site',
  attachment: 'picture or file',
  nav_menu_item: 'menu entry',
  revision: 'earlier version',
  wp_block: 'reusable block',
  wp_navigation: 'menu',
  wp_template: 'template',
  wp_global_styles: 'style',
  custom_css: 'style',
  oembed_cache: 'cache',
};

/**
 * A published post. Drafts, private posts and those with a password are left out, as is all that is no post.
 * @param names of authors by what they log in with
 */
export function readWordPressItem(item: XmlElement, names: ReadonlyMap<string, string>): Item {
  const type = textOf(item, 'wp:post_type') ?? '';
  if (type !== 'post') return { leftOut: KINDS[type] ?? type };
  const status = textOf(item, 'wp:status') ?? 'publish';
  if (status !== 'publish')
    return { leftOut: status === 'future' ? 'post for a day to come' : `${status} post` };
  if (textOf(item, 'wp:post_password')) return { leftOut: 'post with a password' };
  const text = printedContent(textOf(item, 'content:encoded') ?? '');
  if (!plainText(text)) return { leftOut: 'post without text' };
  const number = textOf(item, 'wp:post_id');
  const login = textOf(item, 'dc:creator');
  const fields = {
    title: plainText(textOf(item, 'title') ?? ''),
    published: published(item),
    authors: login && (names.get(login) ?? login),
    keywords: keywordsOf(item),
    url: textOf(item, 'link'),
  };
  return {
    ...(number && /^\d+$/.test(number) ? { place: `#${number}` } : {}),
    manuscript: { markup: 'html', text, fields },
  };
}

const keywordsOf = (item: XmlElement): string[] =>
  childrenOf(item, 'category')
    .filter(
      ({ attributes: { domain, nicename } }) => domain !== 'post_format' && nicename !== 'uncategorized',
    )
    .map((category) => plainText(xmlText(category)));

/** The day at the paper: its local time, with the offset that the time in Greenwich tells. */
function published(item: XmlElement): string | undefined {
  const local = textOf(item, 'wp:post_date');
  const minutes = (instantOf(local) - instantOf(textOf(item, 'wp:post_date_gmt'))) / 60_000;
  if (!local || !(Math.abs(minutes) <= 14 * 60)) return local?.slice(0, 10) ?? textOf(item, 'pubDate');
  return withOffset(local, minutes);
}

const instantOf = (time: string | undefined): number =>
  /^[1-9]\d{3}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(time ?? '')
    ? Date.parse(`${time!.replace(' ', 'T')}Z`)
    : Number.NaN;
