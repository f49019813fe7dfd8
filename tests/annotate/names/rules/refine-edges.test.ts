import { expect, it } from 'vitest';
import { trim } from '../../../../src/annotate/names/rules/refine-edges.ts';
import { OTHER, PERSON } from '../../../../src/annotate/names/type-numbers.ts';
import { documentOf } from '../annotate.ts';

/** What is left of a name that begins at the first token of `name` in the text. */
function trimmed(before: string, name: string, type: number): string | null {
  const document = documentOf(`${before}${name} ruled.`);
  const { starts, ends, text } = document.tokens;
  const from = starts.indexOf(before.length);
  const to = ends.indexOf(before.length + name.length) + 1;
  expect(from).toBeGreaterThanOrEqual(0);
  expect(to).toBeGreaterThan(from);
  const left = trim(document, { range: [from, to], type });
  return left && text.slice(starts[left.range[0]]!, ends[left.range[1] - 1]!);
}

it.each([
  [
    'The court heard Friedrichs v',
    '. California Teachers Association',
    OTHER,
    'California Teachers Association',
  ],
  ['In Brown v', '. Board of Education', OTHER, 'Board of Education'],
  ['He wrote Holm v', '. Lund', PERSON, 'Lund'],
  ['The case of ', 'J. D. Vance', PERSON, 'J. D. Vance'],
  ['The case of ', '“Acme Corp', OTHER, 'Acme Corp'],
])('%s[%s]', (before, name, type, left) => expect(trimmed(before, name, type)).toBe(left));
