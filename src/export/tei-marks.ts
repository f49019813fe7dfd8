import type { ArticleRecord, DateRecord, FigureRecord } from '../model/record.ts';
import { escapeXml } from '../text/escape.ts';

/** An element around words of the text. */
export interface TeiMark {
  readonly start: number;
  readonly end: number;
  readonly tag: string;
  /** As they stand behind the tag's name, escaped. */
  readonly attributes: string;
}

/** What the entity of that number in a record is called in its document. */
export const entityId = (number: number): string => `e${number + 1}`;

/** All marks of an article, in the order in which they open; no two cross, and none leaves its block. */
export function teiMarks(record: ArticleRecord): TeiMark[] {
  const kept: TeiMark[] = [];
  // What is said goes before what is named in it.
  for (const mark of [...saidIn(record), ...namesIn(record), ...datesIn(record), ...figuresIn(record)])
    if (mark.start < mark.end && !kept.some((other) => crosses(mark, other))) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

const crosses = (a: TeiMark, b: TeiMark): boolean =>
  (a.start < b.start && b.start < a.end && a.end < b.end) ||
  (b.start < a.start && a.start < b.end && b.end < a.end);

const attribute = (name: string, value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`;

function numberOf(record: ArticleRecord, entity: string): string | null {
  const number = record.named.findIndex(({ id }) => id === entity);
  return number < 0 ? null : `#${entityId(number)}`;
}

/** What is said, a piece for each block that it reaches into; the pieces of one lead to each other. */
function saidIn(record: ArticleRecord): TeiMark[] {
  return record.quotes.flatMap(({ content, kind, speaker }, k) => {
    const pieces = content.flatMap(([start, end]) =>
      record.blocks
        .map((block) => ({ start: Math.max(start, block.start), end: Math.min(end, block.end) }))
        .filter((piece) => piece.start < piece.end),
    );
    const id = (number: number): string => `q${k + 1}.${number + 1}`;
    return pieces.map((piece, number) => ({
      ...piece,
      tag: 'said',
      attributes: [
        attribute('xml:id', id(number)),
        attribute('who', speaker && numberOf(record, speaker.id)),
        attribute('direct', kind === 'indirect' ? 'false' : 'true'),
        // Whole in quotation marks, or with words of the article's own around and between.
        attribute('rend', kind),
        attribute('prev', number > 0 ? `#${id(number - 1)}` : null),
        attribute('next', number < pieces.length - 1 ? `#${id(number + 1)}` : null),
      ].join(''),
    }));
  });
}

const NAMES = { person: 'persName', organisation: 'orgName', place: 'placeName', other: 'name' } as const;

const namesIn = (record: ArticleRecord): TeiMark[] =>
  record.names.map(({ start, end, type, entity }) => ({
    start,
    end,
    tag: NAMES[type],
    attributes: attribute('ref', numberOf(record, entity)),
  }));

const datesIn = (record: ArticleRecord): TeiMark[] =>
  record.dates.map((date) => ({
    start: date.start,
    end: date.end,
    tag: date.type === 'TIME' ? 'time' : 'date',
    attributes: attribute('type', date.type.toLowerCase()) + whenOf(date),
  }));

/** A day, month or year by the calendar, but no season or quarter, which EDTF counts on as months; in ISO's own notation what else EDTF and TIMEX3 share with it: `P2D`. */
function whenOf({ edtf, value }: DateRecord): string {
  const when = [edtf, value].find((one) => one && /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(one));
  if (when) return attribute('when', when);
  return /^P\d+[YMD]$/.test(value) ? attribute('dur', value) : '';
}

const figuresIn = (record: ArticleRecord): TeiMark[] =>
  record.figures.map((figure) => ({ start: figure.start, end: figure.end, ...measureOf(figure) }));

/** A range is a number with its ends; whatever else counts or measures has a quantity of something. */
function measureOf({ kind, value, low, high, unit, of }: FigureRecord): Pick<TeiMark, 'tag' | 'attributes'> {
  if (low !== undefined || high !== undefined) {
    const ends = attribute('min', low) + attribute('max', high);
    return { tag: 'num', attributes: attribute('type', kind) + ends };
  }
  return {
    tag: 'measure',
    attributes: [
      attribute('type', kind),
      attribute('quantity', value),
      // One word, as TEI asks for.
      attribute('unit', unit?.replaceAll(/\s+/g, '_')),
      attribute('commodity', of),
    ].join(''),
  };
}
