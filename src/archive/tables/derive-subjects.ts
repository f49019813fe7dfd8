import type { Store } from '../../store/open.ts';
import {
  articleSubjects,
  articlesOfSubject,
  formsOfSubject,
  subjects,
  subjectsOfSize,
} from '../../store/queries/subjects.ts';
import { standingRows, syncRows } from '../../store/row-set.ts';
import { eachTouched, touch } from '../../store/touched.ts';
import type { Said } from './said.ts';
import { mostOf, subjectLabel } from './subjects.ts';

/** Keeps the key phrases of an article, and touches those that differ from before. */
export function derivePhrases(store: Store, article: string, said: Said['subjects']): void {
  const rows = said.map(({ id: subject, label, score }) => ({
    article,
    subject,
    label,
    score,
  }));
  const { put, dropped } = syncRows(store, articleSubjects, { article }, rows);
  for (const { subject } of [...put, ...dropped]) touch(store, 'subject', subject);
}

/**
 * Which phrases are subjects of the archive, and what each is called. Touches the articles of those that changed.
 * @param concepts labels of the topic scheme, in lower case
 * @param sizes how many articles the archive has, and had
 */
export function deriveSubjects(
  store: Store,
  concepts: ReadonlySet<string>,
  { before, now }: { readonly before: number; readonly now: number },
): void {
  const bounds = [mostOf(before), mostOf(now)];
  const crossed = { above: Math.min(...bounds), most: Math.max(...bounds) };
  for (const { id } of store.all(subjectsOfSize, crossed)) touch(store, 'subject', id);
  for (const id of eachTouched(store, 'subject')) {
    const forms = store.all(formsOfSubject, { subject: id });
    const articles = forms.reduce((sum, form) => sum + form.articles, 0);
    const score = Math.max(...forms.map((form) => form.score));
    const labels = new Map(forms.map((form) => [form.label, form.articles]));
    const label = articles === 0 ? null : subjectLabel({ articles, score, labels }, now, concepts);
    const [stood] = standingRows(store, subjects, { id });
    syncRows(store, subjects, { id }, articles < 2 && label === null ? [] : [{ id, articles, label }]);
    if ((stood?.label ?? null) === label) continue;
    for (const { article } of store.all(articlesOfSubject, { subject: id })) touch(store, 'article', article);
  }
}
