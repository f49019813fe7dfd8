import { describe, expect, it } from 'vitest';
import { extract } from '../../src/pipeline.ts';
import { type DateSettings, parseSource } from '../../src/read/index.ts';

const TEXT = 'The council met today, and the ferry will sail on 04/05/2021, said Ada Quill.';
const read = (frontMatter: string, settings: DateSettings) =>
  parseSource(new TextEncoder().encode(`---\n${frontMatter}\n---\n${TEXT}`), 'a.md', 'markdown', {
    rows: new Map(),
    settings,
  });
const recordOf = (frontMatter: string, settings: DateSettings) =>
  extract(read(frontMatter, settings).documents)[0]!;

describe('the time zone of an archive', () => {
  it.each([
    ['Europe/Berlin', '2021-05-04T23:30:00Z', '2021-05-05T01:30:00+02:00'],
    ['America/New_York', '2021-05-05T01:30:00+02:00', '2021-05-04T19:30:00-04:00'],
    ['Asia/Kolkata', '2021-01-01T20:00:00+00:00', '2021-01-02T01:30:00+05:30'],
    ['UTC', '2021-05-05T01:30:00+02:00', '2021-05-04T23:30:00+00:00'],
    ['Europe/Berlin', '2021-05-04', '2021-05-04'],
  ])('tells an instant in %s', (timeZone, given, told) =>
    expect(recordOf(`date: ${given}`, { timeZone }).published).toBe(told),
  );

  it('decides which day "today" is', () => {
    const today = (settings: DateSettings): string | undefined =>
      recordOf('date: 2021-05-04T23:30:00Z', settings).dates.find(({ text }) => text === 'today')?.value;
    expect(today({})).toBe('2021-05-04');
    expect(today({ timeZone: 'Europe/Berlin' })).toBe('2021-05-05');
  });
});

describe('the order of day and month', () => {
  it('decides what is in doubt without it', () => {
    const { documents, diagnostics } = read('date: 04/05/2021', {});
    expect(documents[0]!.meta.published).toBeUndefined();
    expect(diagnostics).toMatchObject([{ code: 'ambiguous-date' }]);
    expect(recordOf('date: 04/05/2021', { dateOrder: 'dmy' })).toMatchObject({
      published: '2021-05-04',
      publishedCertainty: 'decided',
    });
    expect(recordOf('date: 04/05/21', { dateOrder: 'mdy' }).published).toBe('2021-04-05');
  });

  it('decides inside the text as well', () => {
    const inText = (settings: DateSettings): string | undefined =>
      recordOf('date: 2021-05-01', settings).dates.find(({ text }) => text === '04/05/2021')?.value;
    expect(inText({})).toBe('2021-04-05');
    expect(inText({ dateOrder: 'dmy' })).toBe('2021-05-04');
    expect(inText({ dateOrder: 'mdy' })).toBe('2021-04-05');
  });
});
