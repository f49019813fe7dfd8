import type { TypedRange } from '../../learn/index.ts';
import type { NameDocument } from './document.ts';

const POSSESSIVE = /^['’]s?$/;

/** Cuts what is no part of a name: possessive endings. Drops what is left empty or without a letter. */
export function refine({ types }: NameDocument, found: readonly TypedRange[]): TypedRange[] {
  const out: TypedRange[] = [];
  for (const { range, type } of found) {
    let [start, end] = range;
    while (end > start && POSSESSIVE.test(types[end - 1]!.text)) end--;
    while (start < end && POSSESSIVE.test(types[start]!.text)) start++;
    if (end > start) out.push({ range: [start, end], type });
  }
  return out;
}
