import type { Trace } from '../model/annotations.ts';
import { type Article, type Document, isProse } from '../model/article.ts';

export { doubtsAbout } from './doubts.ts';

import { type DraftArticle, draftBlocks, labeller, toBlock } from './draft-article.ts';
import { isEnglish } from './is-english.ts';
import { labelBoilerplate } from './label-boilerplate.ts';
import { isSignedByOutlet, labelByline } from './label-byline.ts';
import { labelEdges } from './label-edges.ts';
import { labelHeadings } from './label-headings.ts';
import { labelSignOff } from './label-sign-off.ts';
import { dateInByline, labelTimestamps } from './label-timestamps.ts';
import { labelTitle } from './label-title.ts';
import { splitDatelines } from './split-dateline.ts';

/**
 * Labels the parts of a document; the text is never changed. The order matters:
 * the title first (it is known from metadata, and a byline stands below it), boilerplate line by line, lines that state
 * the date or the author, then what stands before the first and behind the last sentence (once the rest is known),
 * the sign-off that is the last line then, headings and datelines among what is left.
 */
export function clean(document: Document, trace?: Trace): Article {
  const article: DraftArticle = { document, drafts: draftBlocks(document), label: labeller(trace) };
  const title = labelTitle(article);
  labelBoilerplate(article);
  const stated = labelTimestamps(article);
  const byline = labelByline(article);
  labelEdges(article);
  labelSignOff(article);
  labelHeadings(article);
  const { drafts, published: inDateline } = splitDatelines(article);
  const published = stated ?? dateInByline(article) ?? inDateline;
  const meta = { ...document.meta };
  if (title && !meta.title) meta.title = { value: title, origin: 'text' };
  if (byline.length && (!meta.authors || isSignedByOutlet(meta)))
    meta.authors = { value: byline, origin: 'text' };
  // A date that the text states is better than one in the file's name.
  if (published && (!meta.published || meta.published.origin === 'file-name'))
    meta.published = { value: published, origin: 'text', certainty: 'printed' };
  const blocks = drafts.map(toBlock);
  const isRead = isEnglish(document.text, blocks.filter(isProse), meta.language?.value);
  return { ...document, meta, blocks, ...(isRead ? {} : { unread: 'not-english' as const }) };
}
