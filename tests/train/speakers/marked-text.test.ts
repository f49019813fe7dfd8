import { describe, expect, it } from 'vitest';
import { readMarkedText } from '../../../src/train/speakers/marked-text.ts';

const HEAD = 'title: Ferry to be cheaper\npublished: 2019-03-04';
const textOf = (body: string, labels: string): string => `${HEAD}\n---\n${body}\n---\n${labels}\n`;

describe('readMarkedText', () => {
  it('takes the marks out, and says where what they held stands', () => {
    const { title, published, text, attributions } = readMarkedText(
      textOf(
        '[c1 “We had no choice,”] [s1 the chairwoman] [v1 said]. [c1 “None.”]\n\n[s2 She] [v2 said] [c2 fares would rise].',
        '1 = Ilse Brandt\n2 = nobody',
      ),
    );
    expect({ title, published }).toEqual({ title: 'Ferry to be cheaper', published: '2019-03-04' });
    expect(text).toBe('“We had no choice,” the chairwoman said. “None.”\n\nShe said fares would rise.');
    const words = (spans: readonly { start: number; end: number }[]) =>
      spans.map(({ start, end }) => text.slice(start, end));
    expect(
      attributions.map(({ kind, content, source, cue, speaker }) => ({
        kind,
        content: words(content),
        source: words(source),
        cue: words(cue),
        speaker: speaker?.name,
      })),
    ).toEqual([
      {
        kind: 'direct',
        content: ['“We had no choice,”', '“None.”'],
        source: ['the chairwoman'],
        cue: ['said'],
        speaker: 'Ilse Brandt',
      },
      { kind: 'indirect', content: ['fares would rise'], source: ['She'], cue: ['said'], speaker: null },
    ]);
  });

  it('takes marks inside each other, and calls partly quoted words mixed', () => {
    const { text, attributions } = readMarkedText(
      textOf(
        '[c1 [s2 The club] [v2 said] [c2 it was “sorry”]], [s1 Tom Ash] [v1 wrote].',
        '1 = Tom Ash\n2 = ?',
      ),
    );
    expect(text).toBe('The club said it was “sorry”, Tom Ash wrote.');
    expect(attributions.map(({ kind, speaker }) => [kind, speaker?.name])).toEqual([
      ['mixed', undefined],
      ['mixed', 'Tom Ash'],
    ]);
  });

  it.each([
    ['a bracket that is no mark', '[sic] [c1 it rained], [s1 he] [v1 said]', '1 = nobody'],
    ['opened and never closed', '[c1 it rained, he said', '1 = nobody'],
    ['has no line', '[c1 it rained], [s1 he] [v1 said]', ''],
    ['but no marks', '[c1 it rained], [s1 he] [v1 said]', '1 = nobody\n2 = nobody'],
  ])('says that %s', (fault, body, labels) => {
    expect(() => readMarkedText(textOf(body, labels))).toThrow(fault);
  });

  it('says that a text without its speakers is not whole', () => {
    expect(() => readMarkedText(`${HEAD}\n---\nIt rained.`)).toThrow('two lines of ---');
    expect(() => readMarkedText('---\nIt rained.\n---\n')).toThrow('no title');
  });
});
