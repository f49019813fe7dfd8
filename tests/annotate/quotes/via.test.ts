import { describe, expect, it } from 'vitest';
import { isShown } from '../../../src/model/shown.ts';
import { extract } from '../../../src/pipeline.ts';
import { readJsonLine } from '../../../src/read/index.ts';
import { processorTime } from '../../support/processor-time.ts';
import { CARRIED } from './via.data.ts';

const recordOf = (text: string) =>
  extract(readJsonLine(JSON.stringify({ id: 'x', title: 'News in brief', text })).documents)[0]!;

describe('who carries words, and who says them', () => {
  it.each(CARRIED)('%s', (text, said, speaker, via) => {
    const { quotes, named } = recordOf(text);
    const [one, ...others] = quotes.filter((quote) => isShown(quote) && quote.text.includes(said));
    expect(one?.speaker?.name ?? null).toBe(speaker);
    expect(one?.via ? `${one.via.how}: ${one.via.text}` : null).toBe(via);
    if (one?.via) {
      expect(text.slice(one.via.start, one.via.end)).toBe(one.via.text);
      if (one.via.entity) expect(named.map(({ id }) => id)).toContain(one.via.entity);
    }
    // Whoever carries the words is none who says them.
    expect(others.map((other) => other.speaker?.name)).toEqual([]);
  });

  // It took time with the cube of how many there are: more than a minute.
  it('is found among thousands of reports', async () => {
    const seconds = await processorTime(() => {
      const { quotes } = recordOf('Reuters reported that it rained.\n\n'.repeat(8000));
      expect(quotes).toHaveLength(8000);
    });
    expect(seconds).toBeLessThan(30);
  });
});
