import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations, kindOf } from '../../../src/annotate/quotes/quotations.ts';
import type { TraceNote } from '../../../src/model/annotations.ts';
import { marked, quotesOf, textOf, wordsOf } from './markup.ts';

describe('an attribution is found', () => {
  it.each([
    // direct, the source before and behind
    '{q:“The bridge is safe to cross again,”} {s:Mara Venn} {c:said}.',
    '{q:“The bridge is safe to cross again,”} {c:said} {s:Mara Venn}.',
    '{s:Mara Venn} {c:said}, {q:“The bridge is safe to cross again.”}',
    '{s:Venn} {c:said:} {q:“The bridge is safe to cross again.”}',
    // glyphs
    '{q:"The bridge is safe to cross again,"} {s:Mara Venn} {c:said}.',
    "{q:''The bridge is safe to cross again,''} {s:Mara Venn} {c:said}.",
    '{q:‘The bridge is safe to cross again,’} {s:Mara Venn} {c:said}.',
    '{q:«The bridge is safe to cross again,»} {s:Mara Venn} {c:said}.',
    '{q:„The bridge is safe to cross again,“} {s:Mara Venn} {c:said}.',
    // interrupted
    '{q:“The bridge is safe,”} {s:she} {c:said}. {q:“It will stay open all winter.”}',
    '{q:“The bridge,”} {s:Venn} {c:said}, {q:“is safe to cross again.”}',
    '{q:“The bridge is safe,”} {s:Mara Venn} {c:said}. {q:“It is.”}',
    '{q:The ferry}, {s:he} {c:added}, {q:will not sail before the spring}.',
    // nested marks
    '{s:Mara Venn} {c:said:} {q:“The inspector told me ‘never again’ and left the room.”}',
    // indirect and mixed
    '{s:Mara Venn} {c:said} {q:the bridge was safe to cross again}.',
    '{s:The mayor} {c:said} {q:that the bridge was safe to cross again}.',
    '{q:The bridge is safe to cross again}, {c:according to} {s:the harbour board}.',
    '{c:According to} {s:Mara Venn}, {q:the bridge is safe to cross again}.',
    '{s:Mara Venn} {c:said} {q:the repair was “a small miracle” for the town}.',
  ])('%s', (markup) => {
    const { text, ...expected } = marked(markup);
    expect(quotesOf(text).map((found) => wordsOf(text, found))).toContainEqual(expected);
  });
});

describe('a quotation goes on', () => {
  it('over paragraphs, each of which opens its mark again', () => {
    const text =
      'Mara Venn said, “The bridge is safe to cross again. We looked at every bolt of it.\n\n“The ferry will stop running in May.”\n\nThe town has two ferries.';
    const found = quotesOf(text).filter(({ kind }) => kind === 'direct');
    expect(found.map((quote) => wordsOf(text, quote).content)).toEqual([
      ['“The bridge is safe to cross again. We looked at every bolt of it.'],
      ['“The ferry will stop running in May.”'],
    ]);
    expect(found.map((quote) => wordsOf(text, quote).source)).toEqual([['Mara Venn'], ['Mara Venn']]);
  });

  it.each([
    ['a short answer', '“Can it sail,” asked Mara Venn, who leads the board. “No.”', 2],
    [
      'but not a title',
      '“We can wait,” said Mara Venn, who leads the board. “The Salt Road” is her novel.',
      1,
    ],
    ['nor into another paragraph', '“We can wait,” said Mara Venn.\n\n“No, no and no,” said Piet Horn.', 1],
  ])('behind the sentence that says who spoke: %s', (_, text, contents) => {
    const found = quotesOf(text).find((one) => wordsOf(text, one).source[0]?.startsWith('Mara Venn'));
    expect(found?.content.length).toBe(contents);
  });

  it('in the paragraph below a colon', () => {
    const text =
      'Asked about the ferry, Mara Venn told reporters:\n\n“The ferry will stop running in May, and nobody will miss it.”';
    const found = quotesOf(text).find(({ kind }) => kind === 'direct');
    expect(found && wordsOf(text, found)).toMatchObject({
      source: ['Mara Venn'],
      content: ['“The ferry will stop running in May, and nobody will miss it.”'],
    });
  });
});

describe('no speech', () => {
  it.each([
    ['terms', 'The so-called “long winter” began in October and ended in May.'],
    ['titles of works', 'Her third novel, “The Salt Road,” won two prizes in the spring.'],
    ['nicknames', 'Piet “The Anchor” Horn kept the lighthouse for forty years.'],
    ['feet and inches', "The door is 6'2\" high and the ship 40' long."],
    ['names of ships', 'The ferry “Good Hope” leaves at noon from the old pier.'],
    ['plain narrative', 'The harbour froze on Sunday. Two ships left it on Monday with salt and grain.'],
  ])('%s', (_, text) => {
    expect(quotesOf(text).filter(({ kind }) => kind !== 'indirect')).toEqual([]);
  });
});

describe('explain', () => {
  it('says of each attribution why it was found', () => {
    const notes: TraceNote[] = [];
    quotesOf('“The bridge is safe to cross again,” Mara Venn said.', (note) => notes.push(note));
    const own = notes.filter(({ layer }) => layer === 'quotes');
    expect(own.map(({ verdict }) => verdict)).toContain('found');
    expect(own.every(({ because }) => because.length > 10)).toBe(true);
  });
});

describe('whatever the text', () => {
  const word = fc.constantFrom(
    ...['“', '”', '"', "'", '‘', '’', '.', ',', ':', 'said', 'according', 'to', 'he', 'Venn', 'told', 'that'],
    ...['\n\n', '\n', 'it', '―', 'ADLER:', 'Q:', 'A:', '\ud800', '\u0000', 'и'],
  );
  it('a source is some words, also where nothing stands before a verb', () => {
    const sources = quotesOf('”,told,“ADLER:').flatMap(({ source }) => source);
    expect(sources.filter(({ start, end }) => end <= start)).toEqual([]);
  });

  it('spans slice, and the kind agrees with its definition', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.constantFrom('', ' ')), { maxLength: 60 }), (parts) => {
        const text = textOf(parts.map((part) => part.join('')).join(''));
        for (const found of quotesOf(text)) {
          for (const { start, end } of [...found.content, ...found.cue, ...found.source]) {
            expect(text.slice(start, end).trim()).not.toBe('');
          }
          expect(found.content.length).toBeGreaterThan(0);
          expect(found.kind).toBe(kindOf(text, findQuotations(text), found.content));
          expect(found.confidence).toBeGreaterThanOrEqual(0);
          expect(found.confidence).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
