import { describe, expect, it } from 'vitest';
import { labelled } from './label.ts';

const BODY = 'The lighthouse of Sandholm went dark on Monday for the first time since 1911.';
const MORE = 'Its keeper said the lamp would burn again within the week.';

describe('titles', () => {
  it('takes a first line that looks like one, where the metadata has none', () => {
    const { article, lines } = labelled(`Lighthouse goes dark\n${BODY}\n${MORE}`);
    expect(lines).toEqual([`title: Lighthouse goes dark`, `paragraph: ${BODY}`, `paragraph: ${MORE}`]);
    expect(article.meta.title).toEqual({ value: 'Lighthouse goes dark', origin: 'text' });
  });

  it('labels the line that repeats the title of the metadata', () => {
    const { lines } = labelled(`LIGHTHOUSE GOES DARK.\n\n${BODY}`, { title: 'Lighthouse goes dark' });
    expect(lines[0]).toBe('title: LIGHTHOUSE GOES DARK.');
  });

  it('is no first paragraph', () => {
    const { article, lines } = labelled(`${BODY}\n\n${MORE}`);
    expect(lines[0]).toBe(`paragraph: ${BODY}`);
    expect(article.meta.title).toBeUndefined();
  });
});

describe('bylines', () => {
  it.each([
    ['By Ottoline Brandt', ['Ottoline Brandt']],
    ['By Ottoline Brandt and Piet Sluys, Sandholm Courier', ['Ottoline Brandt', 'Piet Sluys']],
    ['BY OTTOLINE BRANDT', ['OTTOLINE BRANDT']],
    ['Ottoline Brandt, Agency staff', ['Ottoline Brandt']],
    ['Ottoline Brandt | Staff Writer', ['Ottoline Brandt']],
    ['By Otto zu Stolberg', ['Otto zu Stolberg']],
    ['By Omar al-Bashari, Sandholm Courier', ['Omar al-Bashari']],
    ['By José dos Santos and Jan van den Berg', ['José dos Santos', 'Jan van den Berg']],
    ['By John Smith, Jr. and Ottoline Brandt', ['John Smith, Jr', 'Ottoline Brandt']],
  ])('%s', (line, authors) => {
    const { article, lines } = labelled(`Lighthouse goes dark\n\n${line}\n\n${BODY}\n\n${MORE}`);
    expect(lines[1]).toBe(`byline: ${line}`);
    expect(article.meta.authors?.value).toEqual(authors);
  });

  it.each([
    'By Monday the lamp was lit again.',
    'By the sea',
    'Brandt, the keeper, went home.',
    'By Order of the Council the road is shut.',
  ])('not: %s', (line) => {
    expect(labelled(`Lighthouse goes dark\n\n${line}\n\n${BODY}`).lines[1]).toMatch(/^(?:paragraph|title)/);
  });
});

describe('names without "by"', () => {
  const lead = `${BODY} ${MORE}`;
  const under = (line: string, fields: Record<string, unknown> = {}, body = lead) =>
    labelled(`Lighthouse goes dark\n\n${line}\n\n${body}`, {
      publisher: 'Sandholm Courier',
      author: 'Sandholm Courier',
      ...fields,
    });

  it.each([
    ['Ottoline Brandt', ['Ottoline Brandt']],
    ['Ottoline Brandt/Piet Sluys', ['Ottoline Brandt', 'Piet Sluys']],
    ['Ottoline Brandt and Piet Sluys', ['Ottoline Brandt', 'Piet Sluys']],
  ])('%s', (line, authors) => {
    const { article, lines } = under(line);
    expect(lines[1]).toBe(`byline: ${line}`);
    expect(article.meta.authors?.value).toEqual(authors);
  });

  it.each([
    ['where somebody signs', under('Ottoline Brandt', { author: 'Piet Sluys' })],
    ['in another language', under('Nach Küstenbeschluss', { language: 'de' })],
    ['of whom the text tells', under('Ottoline Brandt', {}, `Brandt kept the light of Sandholm. ${lead}`)],
    ['above no paragraph', under('Ottoline Brandt', {}, 'Dark.')],
    ['of a body', under('Harbour Council')],
  ])('not %s', (_, { lines }) => expect(lines[1]).not.toMatch(/^byline/));
});

describe('datelines', () => {
  it.each([
    'SANDHOLM, May 4 (Agency) —',
    'SANDHOLM (AP) -',
    'NEW SANDHOLM, N.H. —',
    'PORT ELSA, Sandholm, 4 May 2021 –',
    'Sandholm (Reuters) -',
  ])('%s', (dateline) => {
    const { lines } = labelled(`Lighthouse goes dark\n\n${dateline} ${BODY}\n\n${MORE}`);
    expect(lines.slice(1, 3)).toEqual([`dateline: ${dateline}`, `paragraph: ${BODY}`]);
  });

  it.each([
    'GOLF - Brandt leads by two.',
    'We came — he said — too late.',
    'Sandholm – a small town – voted.',
  ])('not: %s', (line) => {
    expect(labelled(`${BODY}\n\n${line}`).lines[1]).toBe(`paragraph: ${line}`);
  });

  it('gives the date of publication where it is a full one', () => {
    const full = labelled(`Lighthouse goes dark\n\nSANDHOLM, May 4, 2021 (Agency) — ${BODY}`);
    expect(full.article.meta.published).toEqual({
      value: '2021-05-04',
      origin: 'text',
      certainty: 'printed',
    });
    const partial = labelled(`Lighthouse goes dark\n\nSANDHOLM, May 4 (Agency) — ${BODY}`);
    expect(partial.article.meta.published).toBeUndefined();
  });

  it('takes the date from a line that states it', () => {
    const { article } = labelled(`Lighthouse goes dark\n\nPublished 3 March 2022\n\n${BODY}`);
    expect(article.meta.published?.value).toBe('2022-03-03');
  });
});
