import { listOf } from '../archive/curation/table.ts';
import type { EntityType } from '../model/annotations.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import type { Review } from '../model/review.ts';
import { foldName } from '../text/fold.ts';
import type { Cells } from './edit-table.ts';
import type { AskedIdentity, AskedName, ReviewItem } from './review-item.ts';
import type { TableEdit } from './write-tables.ts';

/** What a person says to a question. */
export type Answer =
  | { readonly kind: 'right' | 'wrong' | 'nobody' | 'hide' }
  /** Another speaker, unit, date or kind of name is meant; the name is that of somebody else; it is not that one. */
  | { readonly kind: 'other' | 'merge' | 'apart'; readonly value: string };

const PLAIN_ANSWERS: ReadonlySet<string> = new Set(['right', 'wrong', 'nobody', 'hide']);

/** `right`, `other:Ada Holm`; null where it is no answer. */
export function parseAnswer(text: string): Answer | null {
  if (PLAIN_ANSWERS.has(text)) return { kind: text } as Answer;
  const [, kind, value] = /^(other|merge|apart):(.{1,200})$/s.exec(text) ?? [];
  return kind && value?.trim() ? ({ kind, value: value.trim() } as Answer) : null;
}

/** Whether a question can be answered so. */
export function fits(item: ReviewItem, { kind }: Answer): boolean {
  switch (kind) {
    case 'right':
    case 'wrong':
      return item.layer !== 'identity' || kind === 'right';
    case 'nobody':
      return item.layer === 'quote';
    case 'merge':
      return item.layer === 'identity';
    case 'apart':
      return item.layer === 'identity' && item.takenFor !== null;
    default:
      return item.layer !== 'identity';
  }
}

/** With what a judgement is noted. */
export type Judging = Pick<Review, 'sample' | 'extractor' | 'by' | 'date'>;

/** The rows that an answer writes: what puts it right, and that it was judged. */
export const editsOf = (item: ReviewItem, answer: Answer, judging: Judging): readonly TableEdit[] => [
  ...correctionsOf(item, answer),
  {
    file: 'reviewed.csv',
    edit: {
      kind: 'add',
      cells: {
        id: item.id,
        layer: item.layer,
        kind: 'kind' in item ? item.kind : '',
        verdict: answer.kind === 'right' ? 'right' : 'wrong',
        article: 'articles' in item && item.everywhere ? '' : articleOf(item),
        words: item.words,
        value: item.value,
        ...judging,
      },
    },
  },
];

/** Several articles are meant by an identity. */
const articleOf = ({ layer, printed }: ReviewItem): string =>
  layer === 'identity' ? '' : (printed[0]?.article.id ?? '');

function correctionsOf(item: ReviewItem, answer: Answer): TableEdit[] {
  if (answer.kind === 'right') return [];
  switch (item.layer) {
    case 'quote':
      if (answer.kind === 'hide') return [correction(item, 'hide', 'quote')];
      return [correction(item, 'speaker', answer.kind === 'other' ? answer.value : 'nobody')];
    case 'figure':
      if (answer.kind !== 'other') return [correction(item, 'hide', 'figure')];
      return [correction(item, isNumber(answer.value) ? 'value' : 'unit', answer.value)];
    case 'date':
      if (answer.kind !== 'other') return [correction(item, 'hide', 'date')];
      return [correction(item, 'value', answer.value)];
    case 'name':
      return namesOf(item, answer);
    case 'identity':
      return identityOf(item, answer);
  }
}

const isNumber = (text: string): boolean => /^-?[\d.,\s]+$/.test(text);

function correction(item: Exclude<ReviewItem, AskedIdentity>, field: string, value: string): TableEdit {
  const span = 'span' in item && item.span ? item.span.join('-') : '';
  const article = item.printed[0]!.article.source;
  return add('corrections.csv', { article, words: item.words, span, field, value });
}

const add = (file: string, cells: Cells): TableEdit => ({ file, edit: { kind: 'add', cells } });

function namesOf(item: AskedName, answer: Answer): TableEdit[] {
  if (answer.kind === 'other') {
    const type = answer.value as EntityType;
    return item.everywhere ? [person(item.words, { type })] : [correction(item, 'type', type)];
  }
  if (!item.everywhere) return [correction(item, 'hide', 'name')];
  return item.articles.map((article) =>
    add('corrections.csv', { article, words: item.words, field: 'hide', value: 'name' }),
  );
}

function identityOf({ words }: AskedIdentity, answer: Answer): TableEdit[] {
  if (answer.kind === 'merge') return [person(words, { merge_into: answer.value })];
  if (answer.kind === 'apart') return [person(words, { not_same_as: answer.value })];
  return [];
}

/** Says something more of a name in `people.csv`: on its own row, if it has one. */
const person = (name: string, more: Cells): TableEdit => ({
  file: 'people.csv',
  edit: {
    kind: 'set',
    fits: (cells) => foldName(cells['name'] ?? '') === foldName(name),
    change: (cells) => ({ ...cells, name: cells['name'] || name, ...joined(cells, more, name) }),
  },
});

/** The cells with what is added: a list grows, another cell must be empty or say the same. */
function joined(cells: Cells, more: Cells, name: string): Cells {
  const entries = Object.entries(more).map(([column, value]) => {
    const old = cells[column] ?? '';
    if (column === 'not_same_as') return [column, [...new Set([...listOf(old), value])].join('; ')];
    if (old !== '' && foldName(old) !== foldName(value)) throw saysOtherwise(name, column, old);
    return [column, value];
  });
  return Object.fromEntries(entries);
}

const saysOtherwise = (name: string, column: string, old: string): CuttingsError =>
  new CuttingsError({
    code: 'table-says-otherwise',
    message: `authority/people.csv says of “${name}” already: ${column} ${old}. It was left as it is.`,
    hint: 'Open people.csv and decide there which of the two holds.',
    place: { path: 'authority/people.csv' },
  });
