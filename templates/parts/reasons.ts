import {
  type Change,
  fill,
  type IdentityReason,
  type PageView,
  reasonInWords,
  type TopicChange,
} from 'cuttings/theme';
import { counted, stringsOf } from './text.ts';

/** Why names are taken for one or kept apart, as a sentence without its stop. */
export function identityReason(view: PageView, reason: IdentityReason): string {
  const t = stringsOf(view);
  const articles = (count: number): string => counted(view, t.articles, count);
  return reasonInWords(reason, { sentences: t.identityReasons, nouns: t.entityNouns, articles });
}

/** What was decided on a topic. */
export function topicDecisions(view: PageView, change: TopicChange): string[] {
  const { topicChanged: t } = stringsOf(view);
  const { renamed, hidden, mergedInto, extraTerms } = change;
  return [
    ...(renamed === null ? [] : [fill(t.renamed, { label: renamed })]),
    ...(hidden ? [t.hidden] : []),
    ...(mergedInto === null ? [] : [fill(t.mergedInto, { label: mergedInto })]),
    ...(extraTerms.length > 0 ? [fill(t.extraTerms, { words: extraTerms.join(', ') })] : []),
  ];
}

/** What a correction found, and what it put in its place. */
export function changedValues(view: PageView, change: Change): { before: string; after: string } {
  const { changed } = stringsOf(view);
  switch (change.field) {
    case 'speaker':
      return { before: change.before ?? changed.nobody, after: change.after ?? changed.nobody };
    case 'hide':
      return { before: fill(changed.shown, { what: changed.layers[change.layer] }), after: changed.hidden };
    case 'type':
      return { before: changed.types[change.before], after: changed.types[change.after] };
    default:
      return { before: String(change.before ?? ''), after: String(change.after ?? '') };
  }
}
