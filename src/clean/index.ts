import type { Trace } from '../model/annotations.ts';
import type { Article, Document } from '../model/article.ts';
import { type Draught, draftBlocks, labeller, toBlock } from './draft.ts';
import { labelBoilerplate } from './label-boilerplate.ts';
import { labelByline } from './label-byline.ts';
import { labelSignOff } from './label-sign-off.ts';
import { labelTitle } from './label-title.ts';
import { splitDatelines } from './split-dateline.ts';

/**
 * Labels the parts of a document; the text is never changed. The order matters:
 * the title first (it is known from metadata, and a byline stands below it), boilerplate line by line, the sign-off
 * (the last line once boilerplate behind it is known), then datelines in front of what is left.
 */
export function clean(document: Document, trace?: Trace): Article {
  const draught: Draught = { document, drafts: draftBlocks(document), label: labeller(trace) };
  const title = labelTitle(draught);
  labelBoilerplate(draught);
  const byline = labelByline(draught);
  labelSignOff(draught);
  const { drafts, published } = splitDatelines(draught);
  const meta = { ...document.meta };
  if (title && !meta.title) meta.title = { value: title, origin: 'text' };
  if (byline.length && !meta.authors) meta.authors = { value: byline, origin: 'text' };
  // A date that the text states is better than one in the file's name.
  if (published && (!meta.published || meta.published.origin === 'file-name'))
    meta.published = { value: published, origin: 'text' };
  return { ...document, meta, blocks: drafts.map(toBlock) };
}
