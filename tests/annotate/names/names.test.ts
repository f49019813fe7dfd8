import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marked, namesIn, unmark } from './annotate.ts';

// Our own sentences. Each says in its marks what must be found.
const CASES = [
  '[Amadou de la Roche](per) arrived. [De la Roche](per) was late.',
  'Rep. [Ida Velm-Dray](per) met [Abdel Fattah el-Sisi](per) in [Cairo](loc).',
  '“Together we can win,” said [Felicia Marsh](per).',
  'President [Angela Marwick](per) met reporters in [Berlin](loc) on Tuesday.',
  'Sen. [Ted Cruz](per) (R-TX) said he would vote against the bill.',
  'Mr. [Halloran](per) and Mrs. [Halloran](per) moved to [Chicago](loc) last year.',
  "[Germany](loc)'s foreign minister, [Anna Keller](per), flew to [Moscow](loc).",
  'The [Senate](org) and the [Pentagon](org) declined to comment, a spokesman for [NATO](org) said.',
  'The [United Nations](org) said 40 people had died in [Syria](loc).',
  '[Breitbart News](org) reported on Monday that [Donald Trump](per) would visit [Ohio](loc).',
  'She told the [New York Times](org) that the [GOP](org) had lost its way.',
  '[Sergei Ryabkov](per), the [Russian](misc) deputy foreign minister, spoke to [Interfax](org).',
  '[Xi Jinping](per) will visit [Kazakhstan](loc) in May, the [Chinese](misc) foreign ministry said.',
  '[Mohammed bin Salman](per) hosted the talks in [Riyadh](loc).',
  'The [Dutch](misc) coach [Louis van Gaal](per) praised the goalkeeper.',
  '[Jean-Luc Martin](per), who lives in [Grenoble](loc), filed the complaint.',
  "[Tim O'Brien](per) lost to [Conor O'Neill](per) in straight sets.",
  '[J. D. Vance](per) spoke in [Columbus](loc), [Ohio](loc), on Friday.',
  '[Washington](loc) and [Beijing](loc) agreed to hold talks in [Geneva](loc) next week.',
  'The [World Health Organization](org) warned of a new outbreak in [Congo](loc).',
  '[Bank of America](org) shares fell 3 percent on Thursday.',
  'He studied at the [University of Chicago](org) before he joined [Goldman Sachs](org).',
  '[Diego de la Torre](per) sold the paper in May; [De la Torre](per) still writes for it.',
  'The [Russian](misc)-born chemist [Anna Keller](per) moved to [Berlin](loc) in May.',
  'The [Nobel Prize](misc)-winning chemist [Anna Keller](per) moved to [Berlin](loc) in May.',
  '[Jean-Luc Martin](per), a [Mexican-American](misc) lawyer, filed the complaint in [Grenoble](loc).',
  '[Vladimir Putin](per) and [Recep Tayyip Erdogan](per) spoke by phone on Friday.',
  'Smt. [Kavita Deshmukh](per) and Shri [Arun Nair](per) spoke in [Delhi](loc).',
  'Datuk Seri [Ahmad Faizal](per) and Tan Sri [Lim Kok](per) opened the school.',
  'Alhaji [Bashir Lawal](per) met Engr. [Tunde Alabi](per) in [Kano](loc).',
  'Mother-of-two [Kelly Marsh](per) won the prize.',
  'Father-of-four [Ned Crane](per) lost it.',
  '[Seán Ó Briain](per) and [Siobhán Ní Dhomhnaill](per) sang in [Galway](loc).',
  'Likewise, the mayor, [Rae Stone](per), was ill.',
  'Moreover, [Rae Stone](per) was tired.',
];

describe('names in sentences of our own', () => {
  it.each(CASES)('%s', (expected) => {
    expect(marked(unmark(expected))).toBe(expected);
  });
});

describe('names are spans over the text', () => {
  it('for any text whatever, sorted, without overlap, within bounds', () => {
    const words = fc.constantFrom(
      ...'Ann Voss said the in Rome. U.S. “ ” \n\n IBM of and McDonald ’s 12 Über 東京 Иван 😀 — !? von x'.split(
        ' ',
      ),
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((list) => list.join(' ')),
        ),
        (text) => {
          const { names, entities } = namesIn(text);
          let last = 0;
          for (const { start, end, entity } of names) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            expect(entities.some(({ id }) => id === entity)).toBe(true);
            last = end;
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('the same for the same text, whatever was read before', () => {
    const text = 'Ann Voss of Larkmouth Shipping met Paul Dray in Geneva. Voss said Dray had agreed.';
    const first = namesIn(text);
    namesIn('Dray is a town in Norway. Voss sells boats; Geneva is her dog.');
    expect(namesIn(text)).toEqual(first);
  });
});
