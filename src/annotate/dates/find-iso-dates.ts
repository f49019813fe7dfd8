import type { DateMention } from '../../model/annotations.ts';
import { type Article, isProse } from '../../model/article.ts';
import { readDate } from '../../text/calendar-date.ts';

const ISO_DAY = /(?<![\d-])\d{4}-\d{2}-\d{2}(?![\d-])/g; // 2024-03-05

/** Days in ISO 8601, which are the same in every language. */
export const findIsoDates = ({ text, blocks }: Pick<Article, 'text' | 'blocks'>): DateMention[] =>
  blocks.filter(isProse).flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(ISO_DAY)]
      .filter(([day]) => 'iso' in readDate(day))
      .map(({ 0: day, index }) => ({
        start: start + index,
        end: start + index + day.length,
        type: 'DATE' as const,
        value: day,
        edtf: day,
      })),
  );
