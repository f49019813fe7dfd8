import { type PageRef, partsOfEmbed } from '../../model/page.ts';
import type { ArchiveContext } from '../../store/archive-context.ts';
import { quoteOfAnchor } from '../../store/queries/quotes.ts';
import { clip } from '../../text/clip.ts';
import { anchored, oembedOf } from '../routes.ts';
import { type QuoteCard, quoteCards } from './cards.ts';
import { type PageView, pageView } from './view.ts';

/** A quote by itself, to be shown in a page elsewhere. */
export interface EmbedView extends PageView {
  readonly quote: QuoteCard;
}

/** Characters of a quote in the title of its page. */
const IN_TITLE = 80;

export function embedView(context: ArchiveContext, ref: PageRef): EmbedView {
  const part = partsOfEmbed(ref.key);
  const row = context.store.one(quoteOfAnchor, part)!;
  const quote = quoteCards(context, quoteOfAnchor, part)[0]!;
  const who = quote.speaker?.name ?? quote.group;
  return {
    ...pageView(context, ref, {
      title: [who, clip(quote.said, IN_TITLE)].filter(Boolean).join(': '),
      description: quote.said,
      alternates: [
        {
          type: 'application/json+oembed',
          title: quote.article.text,
          href: context.url(oembedOf(ref.path)),
        },
      ],
    }),
    // It repeats what stands there.
    canonical: context.url(anchored(row.path, part.anchor)),
    quote,
  };
}
