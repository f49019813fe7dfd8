import { toString as plainText } from 'mdast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parseText } from '../../src/read/read-text.ts';

const paragraphs = (text: string): string[] => parseText(text).children.map((node) => plainText(node));

describe('paragraphs of plain text', () => {
  it('are lines, where no blank lines separate them', () => {
    expect(paragraphs('One line.\nAnother line.\n  A third.')).toEqual([
      'One line.',
      'Another line.',
      'A third.',
    ]);
  });

  it('are what blank lines separate', () => {
    expect(paragraphs('\n\nOne\n \t\nTwo\r\n\r\nThree\n')).toEqual(['One', 'Two', 'Three']);
  });

  it('hold hard-wrapped lines together', () => {
    const wrapped =
      'The lighthouse went dark on\nMonday for the first time since\nit was built by fishermen.\n\nIts keeper was away, and nobody\nnoticed until the ferry sounded\nits horn.';
    expect(paragraphs(wrapped)).toHaveLength(2);
  });

  it('start at an indent, where lines are hard-wrapped without blank lines', () => {
    const wrapped =
      '   The lighthouse went dark on\nMonday for the first time since\nit was built by fishermen.\n   Its keeper was away, and nobody\nnoticed until the ferry sounded\nits horn.';
    expect(paragraphs(wrapped)).toHaveLength(2);
  });

  it('part whole lines inside a chunk', () => {
    expect(paragraphs('Intro.\n\nFirst whole sentence.\nSecond whole sentence.')).toHaveLength(3);
  });

  it('know no markup', () => {
    expect(paragraphs('# Not a heading\n* not * a _list_\n---')).toEqual([
      '# Not a heading',
      '* not * a _list_',
      '---',
    ]);
  });

  it('has none in white space', () => {
    expect(paragraphs(' \n\t\n')).toEqual([]);
  });
});
