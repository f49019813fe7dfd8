import { afterEach, describe, expect, it } from 'vitest';
import { FEED_LENGTH } from '../../src/export/feeds.ts';
import { configOf } from '../support/archive.ts';
import { article, SmallDesk } from './small-desk.ts';

let small: SmallDesk;
afterEach(() => small?.remove());

const SPEAKERS = [
  article(
    'a1',
    '[Ada Holm](name) met [Bo Lund](name). “[The gates stay closed](quote:Bo Lund),” he said.',
    0.71,
  ),
  article('a2', '“[We sail](quote:Ada Holm),” said [Ada Holm](name). [Bo Lund](name) left.', 0.97),
  article(
    'a3',
    '[Bo Lund](name) was there. “[Rain comes](quote:Bo Lund),” he said. “[Rain comes](quote:Bo Lund),” he said.',
    0.8,
  ),
];

describe('the list of speakers', () => {
  it('asks about the least sure first, and about no one who is sure', () => {
    small = new SmallDesk(SPEAKERS);
    expect(small.ask('speakers')).toMatchObject({
      question: 'Does Bo Lund say this?',
      words: 'The gates stay closed',
    });
    expect(small.page('speakers')).toContain('3 to look at');
    expect(small.page('speakers')).toContain('71% sure');
    for (const words of ['The gates stay closed', 'Rain comes', 'Rain comes']) {
      expect(small.ask('speakers').words).toBe(words);
      small.answer('speakers', 'skip');
    }
    expect(small.page('speakers')).toContain('Nothing here needs a person.');
    expect(small.page('speakers')).toContain('put off');
    expect(small.rows('reviewed.csv')).toEqual([]);
  });

  it('asks first about what stands in the feed and on the home page', () => {
    const told = (id: string, published: string, sure: number) =>
      article(id, `“[It stays ${id}](quote:Ada ${id}),” said [Ada ${id}](name).`, sure, { published });
    const newer = Array.from({ length: FEED_LENGTH }, (_, i) => told(`n${i}`, '2021-05-06', 0.95));
    small = new SmallDesk([told('old', '2021-03-04', 0.71), told('new', '2021-05-07', 0.75), ...newer]);
    expect(small.ask('speakers').words).toBe('It stays new');
  });

  it('remembers what is right: it is sure, and not asked again, before and after a build', () => {
    small = new SmallDesk(SPEAKERS, { by: 'Cara' });
    const { id } = small.ask('speakers');
    expect(small.answer('speakers', 'right')).toMatchObject({ status: 303, location: '/?list=speakers' });
    expect(small.page('speakers')).toContain('Noted as right: The gates stay closed');
    expect(small.rows('reviewed.csv')).toEqual([
      `${id},quote,direct,right,a1,The gates stay closed,Bo Lund,,e1,Cara,2026-11-30`,
    ]);
    expect(small.rows('corrections.csv')).toEqual([]);
    expect(small.ask('speakers').words).toBe('Rain comes');
    small.build();
    expect(small.ask('speakers').words).toBe('Rain comes');
    expect(small.page('speakers')).toContain('2 to look at');
  });

  it.each([
    ['other:Ada Holm', 'in/a1.txt,The gates stay closed,,speaker,Ada Holm,', 'Does Ada Holm say this?'],
    ['wrong', 'in/a1.txt,The gates stay closed,,speaker,nobody,', ''],
    ['nobody', 'in/a1.txt,The gates stay closed,,speaker,nobody,', ''],
    ['hide', 'in/a1.txt,The gates stay closed,,hide,quote,', ''],
  ])('corrects by “%s”', (answer, row) => {
    small = new SmallDesk(SPEAKERS);
    small.answer('speakers', answer);
    expect(small.rows('corrections.csv')).toEqual([row]);
    expect(small.rows('reviewed.csv')[0]).toMatch(/^\w{12},quote,direct,wrong,a1,/);
    small.build();
    expect(small.ask('speakers').words).toBe('Rain comes');
  });

  it('says which of two it means where an article has the words twice', () => {
    small = new SmallDesk(SPEAKERS.slice(2));
    small.answer('speakers', 'other:Ada Holm');
    small.answer('speakers', 'typed:other', { typed: ' The "Board" ' });
    const spans = small.rows('corrections.csv').map((row) => row.split(',')[2]);
    expect(new Set(spans).size).toBe(2);
    expect(spans.every((span) => /^\d+-\d+$/.test(span!))).toBe(true);
    expect(small.rows('corrections.csv')[1]).toContain('"The ""Board"""');
    small.build();
    expect(small.page('speakers')).toContain('Nothing here needs a person.');
  });
});

describe('undoing', () => {
  it('takes answers back, the last first', () => {
    small = new SmallDesk(SPEAKERS);
    small.answer('speakers', 'right');
    small.answer('speakers', 'other:Cara Voss');
    expect(small.undo().status).toBe(303);
    expect(small.rows('corrections.csv')).toEqual([]);
    expect(small.rows('reviewed.csv')).toHaveLength(1);
    expect(small.undo().status).toBe(303);
    expect(small.ask('speakers').words).toBe('The gates stay closed');
    const nothing = small.undo();
    expect(nothing.status).toBe(409);
    expect(nothing.body).toContain('There is nothing to take back.');
  });

  it('is refused with the reason where the row is another by now', () => {
    small = new SmallDesk(SPEAKERS);
    small.answer('speakers', 'other:Ada Holm');
    small.write('corrections.csv', 'article,words,field,value\nin/a1.txt,The gates,speaker,Dora Quill\n');
    const refused = small.undo();
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('was changed by somebody else meanwhile');
    expect(small.rows('corrections.csv')).toEqual(['in/a1.txt,The gates,speaker,Dora Quill']);
  });
});

describe('other lists', () => {
  it('ask whether a name is one, and put it right everywhere', () => {
    const named = [
      article('a1', '[Wealth2](name) came.'),
      article('a2', '[Wealth2](name) left with [Ada Holm](name).'),
    ];
    small = new SmallDesk(named);
    expect(small.ask('names').question).toBe('Is “Wealth2” a person?');
    small.answer('names', 'other:organisation');
    expect(small.rows('people.csv')).toEqual([',Wealth2,,,,,,organisation']);
    small.build();
    expect(small.page('names')).toContain('Nothing here needs a person.');
    small.undo();
    small.build();
    small.answer('names', 'wrong');
    expect(small.rows('corrections.csv').sort()).toEqual([
      'a1,Wealth2,,hide,name,',
      'a2,Wealth2,,hide,name,',
    ]);
  });

  it('ask about a guessed currency, which is none once it is confirmed', () => {
    const record = article('a1', 'The dyke cost [$3](figure:3).');
    const figures = record.figures.map((figure) => ({
      ...figure,
      kind: 'money' as const,
      unit: 'USD',
      openUnit: true,
    }));
    small = new SmallDesk([{ ...record, figures }]);
    expect(small.ask('figures')).toMatchObject({ question: 'Does this mean 3 USD?', words: '$3' });
    small.answer('figures', 'right');
    small.build();
    expect(small.page('figures')).toContain('Nothing here needs a person.');
    small.undo();
    small.build();
    small.answer('figures', 'typed:other', { typed: 'CAD' });
    expect(small.rows('corrections.csv')).toEqual(['in/a1.txt,$3,,unit,CAD,']);
  });

  it('ask about a year to come that may be a count', () => {
    small = new SmallDesk([article('a1', 'A poll of [2047](date:2047) voters.')]);
    expect(small.ask('dates')).toMatchObject({ question: 'Does this mean 2047?', words: '2047' });
    small.answer('dates', 'right');
    small.build();
    expect(small.page('dates')).toContain('Nothing here needs a person.');
    small.undo();
    small.answer('dates', 'wrong');
    expect(small.rows('corrections.csv')).toEqual(['in/a1.txt,2047,,hide,date,']);
  });

  it('tell a day with its weekday, and what is no day as it stands', () => {
    const record = article('a1', 'It was on [Sunday](date:2021-03-07) at the mill.');
    small = new SmallDesk([record]);
    expect(small.ask('dates').question).toBe('Does this mean Sunday, March 7, 2021?');
    small.remove();
    const dates = record.dates.map((date) => ({ ...date, value: '2021-99-99' }));
    small = new SmallDesk([{ ...record, dates, published: '2021-77' }], { seed: '1' });
    expect(small.page('sample')).toContain('Does this mean 2021-99-99?');
  });

  it('ask whether two names are one, and keep them apart or leave them', () => {
    const forms = [
      article('a1', '[Bob Lund](name) came. [Cara Voss](name) saw [Bob Lund](name).'),
      article('a2', '[Robert Lund](name) left with [Cara Voss](name). [Robert Lund](name) waved.'),
    ];
    small = new SmallDesk(forms);
    const { question, words } = small.ask('identities');
    expect(question).toMatch(/^Is “(Bob|Robert) Lund” the same as “(Bob|Robert) Lund”\?$/);
    expect(words.split('|').sort()).toEqual(['Bob Lund', 'Robert Lund']);
    small.answer('identities', 'right');
    expect(small.page('identities')).toContain('Nothing here needs a person.');
    small.undo();
    const [, name, known] = /“(.*)” the same as “(.*)”/.exec(question)!;
    small.answer('identities', `apart:${known}`);
    expect(small.rows('people.csv')).toEqual([`,${name},,,,,${known},`]);
    small.build();
    expect(small.page('identities')).toContain('Nothing here needs a person.');
  });

  it('say more of somebody on the row that they have, and refuse what contradicts it', () => {
    const forms = [
      article('a1', '[Bob Lund](name) came. [Cara Voss](name) saw [Bob Lund](name).'),
      article('a2', '[Robert Lund](name) left with [Cara Voss](name).'),
    ];
    small = new SmallDesk(forms);
    const [, name, known] = /“(.*)” the same as “(.*)”/.exec(small.ask('identities').question)!;
    small.write(
      'people.csv',
      `name,not_same_as,merge_into,note\n# kept,,,\n${name},Egon Lund,Dora,by hand\n`,
    );
    const refused = small.answer('identities', 'typed:merge', { typed: 'Robin Lund' });
    expect(refused.status).toBe(409);
    expect(refused.body).toContain('merge_into Dora');
    small.answer('identities', `apart:${known}`);
    expect(small.rows('people.csv')).toEqual(['# kept,,,', `${name},Egon Lund; ${known},Dora,by hand`]);
  });
});

describe('a request', () => {
  it('without the token, with an answer that does not fit or about what is not asked writes nothing', () => {
    small = new SmallDesk(SPEAKERS);
    expect(small.answer('speakers', 'right', { token: 'guessed' }).status).toBe(403);
    expect(small.answer('speakers', 'right', { token: '' }).status).toBe(403);
    for (const answer of ['merge:Ada Holm', 'other:', 'left', 'constructor', `other:${'x'.repeat(300)}`])
      expect(small.answer('speakers', answer).status, answer).toBe(400);
    expect(small.answer('speakers', 'right', { id: '000000000000' }).status).toBe(409);
    expect(small.rows('reviewed.csv')).toEqual([]);
  });

  it('shows words of articles as words', () => {
    small = new SmallDesk([
      article(
        'a1',
        '“[<img src=x onerror=alert(1)>](quote:Eve <b>Roe</b>),” said [Eve <b>Roe</b>](name).',
        0.7,
        {
          title: '<script>alert(1)</script>',
          publisher: '"><b>Hack</b>',
        },
      ),
    ]);
    const page = small.page('speakers');
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;');
    expect(page).not.toMatch(/<img|<b>|<script>/);
  });

  it('is answered in German where the archive is', () => {
    small = new SmallDesk(SPEAKERS, { config: configOf('title: Hafen\nlanguage: de-AT') });
    expect(small.page('speakers')).toContain('lang="de"');
    expect(small.ask('speakers').question).toBe('Sagt das Bo Lund?');
    expect(small.page('speakers')).toMatch(/71.% sicher/);
  });
});
