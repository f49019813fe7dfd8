import { describe, expect, it } from 'vitest';
import { quotesOf, wordsOf } from './markup.ts';

const sourceOf = (text: string, words: string): string[] | undefined => {
  const one = quotesOf(text).find((other) => wordsOf(text, other).content.join() === words);
  return one && wordsOf(text, one).source;
};

describe('words that a headline takes from the text', () => {
  it.each([
    ['‘We had nothing left to sell’', 'The mill is shut.\n\n“We had nothing left to sell,” said Mara Venn.'],
    [
      '“It is impossible to say more”',
      'The court ruled.\n\nMara Venn said: “It is impossible to say more than that.”',
    ],
  ])('are those of who says them: %s', (headline, body) => {
    const text = `The mill of Ness\n\n${headline}\n\n${body}`;
    expect(sourceOf(text, headline)).toEqual(['Mara Venn']);
  });

  it('are nobody’s where the text does not have them, or where they are a term', () => {
    expect(
      sourceOf('The mill of Ness\n\n‘A day of days’\n\n“We are shut,” said Mara Venn.', '‘A day of days’'),
    ).toBeUndefined();
    expect(
      sourceOf(
        'The mill of Ness\n\nThe ‘fish tax’ again\n\n“The fish tax is a theft,” said Mara Venn.',
        '‘fish tax’',
      ),
    ).toBeUndefined();
    expect(
      sourceOf(
        'The mill of Ness\n\n‘Make the Mill Great Again’\n\nMara Venn said “Make the Mill Great Again” stood on his cap.',
        '‘Make the Mill Great Again’',
      ),
    ).toBeUndefined();
  });
});
