import type { BoilerplateReason } from '../model/boilerplate-reasons.data.ts';

/** What names of classes and ids say about a part of a page: whole words in them, and the reason they stand for. */
const HINT_WORDS: Readonly<Record<string, BoilerplateReason | ''>> = {
  caption: 'image-caption',
  figcaption: 'image-caption',
  'wp-caption-text': 'image-caption',
  credit: 'image-credit',
  photocredit: 'image-credit',
  byline: 'byline',
  dateline: '',
  kicker: 'section-link',
  eyebrow: 'section-link',
  breadcrumb: 'section-link',
  breadcrumbs: 'section-link',
  newsletter: 'newsletter',
  newsletters: 'newsletter',
  signup: 'newsletter',
  donation: 'newsletter',
  donate: 'newsletter',
  subscribe: 'paywall',
  subscription: 'paywall',
  paywall: 'paywall',
  ad: 'advertisement',
  ads: 'advertisement',
  adv: 'advertisement',
  advert: 'advertisement',
  advertisement: 'advertisement',
  promo: 'related-links',
  related: 'related-links',
  recirc: 'related-links',
  recirculation: 'related-links',
  readmore: 'related-links',
  cta: 'newsletter',
  authorbox: 'author-bio',
  authorbio: 'author-bio',
  bildunterschrift: 'image-caption',
  bildtext: 'image-caption',
  didascalia: 'image-caption',
  epigrafe: 'image-caption',
  disqus: 'comment',
  overline: 'section-link',
  topline: 'section-link',
  dachzeile: 'section-link',
  spitzmarke: 'section-link',
  surtitre: 'section-link',
  antetitulo: 'section-link',
  occhiello: 'section-link',
  volanta: 'section-link',
  excerpt: 'related-links',
};

/** The same for two words in a row. */
const HINT_PAIRS: Readonly<Record<string, BoilerplateReason>> = {
  'author description': 'author-bio',
  'author bio': 'author-bio',
  'author box': 'author-bio',
  'author card': 'author-bio',
  'author content': 'author-bio',
  'author info': 'author-bio',
  'author profile': 'author-bio',
  'author teaser': 'author-bio',
  'about author': 'author-bio',
  'autor info': 'author-bio',
  'audio player': 'player',
  'video player': 'player',
  'sign in': 'paywall',
  'sign up': 'newsletter',
};

/** Elements that say it by their own name. */
const HINT_ELEMENTS: Readonly<Record<string, BoilerplateReason>> = {
  figcaption: 'image-caption',
  form: 'newsletter',
};

/** The reason that an element's name, class or id states, if any. */
export function hintOf(node: {
  readonly localName: string;
  getAttribute(name: string): string | null;
}): BoilerplateReason | undefined {
  const byName = HINT_ELEMENTS[node.localName];
  if (byName) return byName;
  const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`;
  if (names.length < 3) return undefined;
  const words = names
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2')
    .toLowerCase()
    .split(/[\s_-]+/);
  for (const [i, word] of words.entries()) {
    const reason = own(HINT_WORDS, word) || own(HINT_PAIRS, `${word} ${words[i + 1]}`);
    if (reason) return reason;
  }
  return undefined;
}

const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
