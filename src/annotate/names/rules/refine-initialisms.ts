import type { TypedRange } from '../../../tagger/label-set.ts';
import type { NameDocument } from '../name-document.ts';
import { ORGANISATION } from '../type-numbers.ts';
import { WordFlag, type WordType } from '../word-type.ts';

const SMALL = new Set('of for and the in on to de la & a at'.split(' '));

/**
 * A short form that the text itself gives is a name wherever it stands: the `World Health Organisation (WHO)` makes every
 * WHO that body.
 */
export function addInitialisms({ types }: NameDocument, found: readonly TypedRange[]): TypedRange[] {
  const forms = new Set<string>();
  for (const { range, type } of found) {
    const [start, end] = range;
    if (type !== ORGANISATION || types[end]?.text !== '(' || types[end + 2]?.text !== ')') continue;
    const form = types[end + 1]!;
    if (isForm(form) && initialsOf(types, start, end).includes(form.text.toLowerCase())) forms.add(form.text);
  }
  if (forms.size === 0) return [...found];
  const named = new Set(
    found.flatMap(({ range: [from, to] }) => Array.from({ length: to - from }, (_, k) => from + k)),
  );
  const added: TypedRange[] = [];
  types.forEach(({ text }, i) => {
    if (forms.has(text) && !named.has(i)) added.push({ range: [i, i + 1], type: ORGANISATION });
  });
  return [...found, ...added].sort((a, b) => a.range[0] - b.range[0]);
}

const isForm = ({ flags, text }: WordType): boolean => (flags & WordFlag.allCaps) !== 0 && text.length > 1;

/** `who`, with and without small words. */
function initialsOf(types: readonly WordType[], start: number, end: number): string[] {
  const words = types.slice(start, end).flatMap(({ lower }) => lower.split('-'));
  const letters = (list: readonly string[]): string => list.map((word) => word[0] ?? '').join('');
  return [letters(words.filter((word) => !SMALL.has(word))), letters(words.filter((word) => word !== 'the'))];
}
