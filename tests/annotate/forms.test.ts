import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../../src/model/record.ts';
import { isShown, SHOWN_FROM, speakerOf } from '../../src/model/shown.ts';
import { extract } from '../../src/pipeline.ts';
import { readJsonLine } from '../../src/read/index.ts';
import type { Form } from './form.ts';
import { ADDRESSEE_FORMS } from './forms-addressees.data.ts';
import { DATE_AND_FIGURE_FORMS } from './forms-dates-figures.data.ts';
import { OTHER_FORMS } from './forms-finds.data.ts';
import { NAME_FORMS } from './forms-names.data.ts';
import { NOBODY_FORMS } from './forms-nobody.data.ts';
import { OTHERS_FORMS } from './forms-others.data.ts';
import { QUOTE_FORMS } from './forms-quotes.data.ts';

function recordOf(text: string): ArticleRecord {
  const line = JSON.stringify({ id: 'x', title: 'News in brief', text, published: '2023-10-11' });
  return extract(readJsonLine(line).documents)[0]!;
}

/** Quotation marks as they are typed: which of them a text has is not the question. */
const plain = (text: string): string =>
  text.replace(/[“”]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();

const isOneOf = (wanted: string, found: string | null | undefined): boolean =>
  wanted.split('|').some((one) => one === found);

/** What of a form does not hold, in words. */
function faults(form: Form): string[] {
  const record = recordOf(form.text);
  return [...quoteFaults(form, record), ...nameFaults(form, record), ...findFaults(form, record)];
}

function quoteFaults({ said = [], notBy = [], unsaid = [] }: Form, { quotes }: ArticleRecord): string[] {
  const shown = quotes
    .filter((quote) => isShown(quote))
    .map((quote) => ({ words: plain(quote.text), speaker: speakerOf(quote, SHOWN_FROM)?.name ?? null }));
  const holding = (words: string) => shown.filter((quote) => quote.words.includes(plain(words)));
  return [
    ...said.flatMap(([words, speaker]) => {
      const found = holding(words);
      const holds = found.some((quote) =>
        speaker === null ? quote.speaker === null : speaker === '*' || isOneOf(speaker, quote.speaker),
      );
      return holds ? [] : [`“${words}” by ${speaker}: ${JSON.stringify(found)}`];
    }),
    ...notBy.flatMap(([words, speaker]) =>
      holding(words)
        .filter((quote) => quote.speaker === speaker)
        .map((quote) => `by them: ${JSON.stringify(quote)}`),
    ),
    ...unsaid.flatMap((words) => holding(words).map((quote) => `said: ${JSON.stringify(quote)}`)),
  ];
}

function nameFaults({ persons }: Form, { named }: ArticleRecord): string[] {
  const found = named.filter(({ type }) => type === 'person').map(({ name }) => name);
  if (
    !persons ||
    (found.length === persons.length && persons.every((one) => found.some((name) => isOneOf(one, name))))
  )
    return [];
  return [`people: ${found.join(', ')}`];
}

function findFaults(form: Form, record: ArticleRecord): string[] {
  const { text } = record;
  const over = <Find extends { start: number; end: number }>(
    finds: readonly Find[],
    words: string,
  ): Find[] => {
    const at = text.indexOf(words);
    return finds.filter(({ start, end }) => start < at + words.length && end > at);
  };
  const dates = (form.dates ?? []).filter(
    ([words, value]) =>
      !over(record.dates, words).some((date) => isOneOf(value, date.value) || isOneOf(value, date.edtf)),
  );
  const figures = (form.figures ?? []).filter(
    ([words, kind, value, unit]) =>
      !over(record.figures, words).some(
        (figure) =>
          (kind === null || figure.kind === kind) &&
          (unit === null || figure.unit === unit) &&
          (value === null || readingsOf(figure).includes(value)),
      ),
  );
  return [
    ...[...dates, ...figures].map(([words]) => `“${words}” reads otherwise`),
    ...(form.undated ?? []).filter((words) => over(record.dates, words).length > 0),
    ...(form.unfigured ?? []).filter((words) => over(record.figures, words).length > 0),
  ];
}

/** How a form may tell a figure's value. */
const readingsOf = ({
  value,
  low,
  high,
  vague,
}: ArticleRecord['figures'][number]): (number | string | null | undefined)[] => [
  value,
  `${low}..${high}`,
  ...(vague ? ['vague'] : []),
];

describe.each([
  ['who says what', QUOTE_FORMS],
  ['whom words are about, and who answers', OTHERS_FORMS],
  ['whom words are put to, and what is no person', ADDRESSEE_FORMS],
  ['names, dates and figures', OTHER_FORMS],
  ['names of many countries', NAME_FORMS],
  ['what looks like a name', NOBODY_FORMS],
  ['dates and figures of many countries', DATE_AND_FIGURE_FORMS],
])('fresh sentences: %s', (_, forms) => {
  for (const form of forms)
    (form.fails ? it.fails : it)(form.text, () => {
      expect(faults(form)).toEqual([]);
    });
});
