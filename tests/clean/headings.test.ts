import { describe, expect, it } from 'vitest';
import { labelled } from './label.ts';

const BODY =
  'The council of Sandholm voted on Tuesday to build a pier that two storms had washed away in winter.';
const roleOf = (line: string): string | undefined =>
  labelled(`New pier\n\n${BODY}\n\n${line}\n\n${BODY}`).lines[2]?.split(':')[0];

describe('headings in plain text', () => {
  it.each(['What happens next', 'THE COST', '2 Who pays'])('%s', (line) => {
    expect(roleOf(line)).toBe('heading');
  });

  it.each([
    'he added',
    'He said nothing.',
    'And then,',
    '“We waited”',
    'Moving the ferry, and with it the fish market, before the autumn gales come to the coast',
    '42',
  ])('not: %s', (line) => {
    expect(roleOf(line)).toBe('paragraph');
  });

  it('are none at the end, where they stand over nothing', () => {
    expect(labelled(`New pier\n\n${BODY}\n\nWhat happens next`).lines.at(-1)).toBe(
      'paragraph: What happens next',
    );
  });
});
