import { describe, expect, it } from 'vitest';
import { marked, quotesOf, wordsOf } from './markup.ts';

describe('words that somebody carries', () => {
  it.each([
    '{q:The port will answer the new tolls}, {s:Deputy Minister Pavel Ryazan} was {c:quoted} as saying on Wednesday by the Tromso news agency.',
    '{q:“The frontier is open to traders but not to smugglers,”} {s:the deputy governor, Hajia Rabi Dankaro}, was {c:quoted} by the Savannah agency as saying.',
    '{q:The talks will resume in May}, {s:Mr Hasan} was {c:quoted} as saying by state radio.',
    'State television {c:quoted} {s:General Omar Diallo} as saying {q:that the border would be closed}.',
    '{q:“It is over now,”} Radio Ness {c:quoted} {s:him} as saying.',
    '{q:The harvest was good}, the agency {c:quoted} {s:the minister} as saying.',
    '{s:Premier Otto Lind} was {c:quoted} as saying {q:the dam would stand}.',
    'The paper {c:quoted} {s:a nurse at the clinic} as saying {q:the beds had run out on Friday}.',
    '{s:Mrs Okafor} has been {c:cited} as saying {q:that no school would close}.',
    '{q:“We were never asked,”} {s:Chief Tamba} was {c:quoted} as telling the Monrovia Post.',
  ])('are those of whom it quotes: %s', (markup) => {
    const { text, source, cue, content } = marked(markup);
    const one = quotesOf(text).find((other) => wordsOf(text, other).content.join() === content.join());
    expect(one).toBeDefined();
    expect(wordsOf(text, one!).source).toEqual(source);
    expect(wordsOf(text, one!).cue.join()).toContain(cue[0]);
  });

  it.each([
    'The agency quoted prices from 40 to 60 for a sack of rice.',
    'The book was cited as a model of its kind.',
    'He was quoted 400 for the repair, as was his brother.',
  ])('but not where nobody is quoted as saying anything: %s', (text) => {
    expect(quotesOf(text).filter(({ confidence }) => confidence >= 0.6)).toEqual([]);
  });
});
