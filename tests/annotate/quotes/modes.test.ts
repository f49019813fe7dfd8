import { describe, expect, it } from 'vitest';
import { extract } from '../../../src/pipeline.ts';
import { readJsonLine } from '../../../src/read/index.ts';

/** Statements of ours, and what kind of act each is; null where it is simply said. */
const ACTS: readonly (readonly [text: string, mode: string | null])[] = [
  ['Dr Sunniva Aas said the crabs had gone.', null],
  ['Dr Sunniva Aas agrees that more work is needed.', null],
  ['Mayor Lena Pell agreed the road was unsafe.', null],
  ['Judge Otto Kern ruled that the wall must go.', null],
  ['President Ousmane Ba resolved that nobody would be left behind.', null],
  ['Minister Rhys Holt agreed to meet the union.', 'planned'],
  ['Ben Cole decided to close the mill.', 'planned'],
  ['Ana Sol asked whether the bridge was safe.', 'asked'],
  ['Coach Dieter Falk ordered the team to rest.', 'ordered'],
  ['Ken Abara hopes that it rains.', 'hoped'],
  ['Mayor Lena Pell promised that the pool would open.', 'promised'],
  ['Ines Moro believes the ship was lost.', 'believed'],
];

describe('what kind of act a statement is', () => {
  it.each(ACTS)('%s', (text, mode) => {
    const line = JSON.stringify({ id: 'x', title: 'News in brief', text });
    const [quote] = extract(readJsonLine(line).documents)[0]!.quotes;
    expect(quote?.mode ?? null).toBe(mode);
  });
});
