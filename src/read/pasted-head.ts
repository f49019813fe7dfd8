import type { DateOrder } from '../text/calendar-date.ts';
import { readDate } from '../text/calendar-date.ts';

/** The lines above a text that was copied from a page, as metadata, and the text from the headline on. */
export interface PastedHead {
  readonly fields: Readonly<Record<string, string>>;
  readonly body: string;
}

/** An outlet's name: a few words, each capitalised or small and short, without a stop. */
const MASTHEAD =
  /^(?:\p{Lu}[\p{L}\p{N}’'&.-]*|of|the|and|de|la|le|der|des|für)(?:\s(?:\p{Lu}[\p{L}\p{N}’'&-]*|of|the|and|&|de|la|le|der|des|für)){0,5}$/u;
const BYLINE = /^(?:By|BY|Von)\s+\p{Lu}/u;
const WEEKDAY = /^\p{L}{3,12},?\s+(?=\p{L}|\d)/u;
const MAX_HEADLINE = 220;

/**
 * Masthead and date in the first two lines, then headline and byline: only where all four are there, since each alone
 * may be anything. The byline stays in the text, where it is found as any other.
 */
export function splitPastedHead(text: string, order: DateOrder | undefined): PastedHead | null {
  const lines = [...text.slice(0, 2000).matchAll(/^[^\S\n]*(\S.*?)[^\S\n]*$/gm)].slice(0, 4);
  const [first, second, headline, byline] = lines.map((line) => line[1]!);
  if (first === undefined || second === undefined || headline === undefined || byline === undefined)
    return null;
  const [masthead, date] = dayOf(second, order) ? [first, second] : [second, first];
  const published = dayOf(date, order);
  const isHead =
    published !== undefined &&
    MASTHEAD.test(masthead) &&
    BYLINE.test(byline) &&
    headline.length <= MAX_HEADLINE &&
    !/[.,;:]$/.test(headline) &&
    !BYLINE.test(headline);
  if (!isHead) return null;
  const behind = text.slice(lines[3]!.index + lines[3]![0].length).replace(/^\n+/, '');
  return {
    fields: { title: headline, published, publisher: masthead },
    body: `${headline}\n\n${byline}\n\n${behind}`,
  };
}

/** What stands before the day in its line. */
const LABEL = /^(?:(?:first |originally )?published|posted)(?: on)?\s*:?\s+/i;

/** The day that a whole line states, as it is printed, a weekday before it aside; it may be in doubt which that is. */
function dayOf(line: string, order: DateOrder | undefined): string | undefined {
  const bare = line.replace(LABEL, '');
  return [bare, bare.replace(WEEKDAY, '')].find((text) => {
    const read = readDate(text, order);
    return 'iso' in read || read.problem === 'ambiguous';
  });
}
