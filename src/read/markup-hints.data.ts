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
};

/** Elements that say it by their own name. */
const HINT_ELEMENTS: Readonly<Record<string, BoilerplateReason>> = { figcaption: 'image-caption' };

/** The reason that an element's name, class or id states, if any. */
export function hintOf(node: {
  readonly localName: string;
  getAttribute(name: string): string | null;
}): BoilerplateReason | undefined {
  const byName = HINT_ELEMENTS[node.localName];
  if (byName) return byName;
  const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`.toLowerCase();
  for (const word of names.split(/[\s_]+|-{1,2}/)) {
    const reason = Object.hasOwn(HINT_WORDS, word) ? HINT_WORDS[word] : undefined;
    if (reason) return reason;
  }
  return undefined;
}
