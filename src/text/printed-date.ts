import { type DateOrder, type DateReading, readDate } from './calendar-date.ts';

const MAX_LENGTH = 160;
const PUBLISHED =
  /(?<!\p{L})(?:(?:first |originally )?published|posted|publiziert|veröffentlicht|erstellt|publié|publicado|pubblicato|publicerad|publisert|gepubliceerd|date)(?!\p{L})(?:\s+(?:on|at|am|le|il|el|op))?\s*:?\s*/iu;
const UPDATED =
  /(?<!\p{L})(?:(?:last |zuletzt )?(?:updated?|modified|edited|aktualisiert|actualizado|aggiornato|uppdaterad|oppdatert|bijgewerkt)|mis à jour|modifié)(?!\p{L})/iu;
// A date with its year, somewhere in a line.
const DATES =
  /\d{4}-\d{2}-\d{2}(?:[T ][\d:.]{5,12}(?:Z|[+-]\d{2}:?\d{2})?)?|\d{1,2}(?:st|nd|rd|th|\.|º)?\s(?:of\s|de\s)?\p{L}{3,12}\.?,?\s(?:de\s)?\d{4}|\p{L}{3,9}\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s\d{4}|(?<![\d./-])\d{1,2}([-/.])\d{1,2}\1(?:\d{4}|\d{2})(?![\d/])/giu;

/**
 * Reads the day of publication in a short printed line: "Published 6:00 p.m. EST March 5, 2024 | Updated March 6",
 * "By Jane Roe, 5 March 2024". What is behind "Updated" is another day; of two days in doubt, none is taken.
 */
export function readPrintedDate(printed: string, order?: DateOrder): DateReading {
  const line = printed.replace(/\s+/g, ' ').trim();
  if (!line || line.length > MAX_LENGTH || !/\d/.test(line)) return { problem: 'not-a-date' };
  const label = PUBLISHED.exec(line);
  const text = label ? line.slice(label.index + label[0].length) : line;
  const update = UPDATED.exec(text);
  const own = update ? text.slice(0, update.index) : text;
  const plain = own.split(/\s*[|•·]\s*/).find((part) => /\d/.test(part)) ?? '';
  const read = readDate(plain.replace(/[\s.,;(/–—-]+$/, ''), order);
  return 'iso' in read || read.problem === 'ambiguous' ? read : onlyDate(own, order);
}

/** The one day that a line names. */
function onlyDate(line: string, order: DateOrder | undefined): DateReading {
  const readings = [...line.matchAll(DATES)].map(([date]) => readDate(date, order));
  const [first] = readings;
  if (!first) return { problem: 'not-a-date' };
  if (!('iso' in first)) return first;
  const days = new Set(readings.map((one) => ('iso' in one ? one.iso.slice(0, 10) : '')));
  return days.size === 1 ? first : { problem: 'not-a-date' };
}
