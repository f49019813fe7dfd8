import { expect, it } from 'vitest';
import { extract } from '../../../src/extract.ts';

it('a text that is not English has its title, its text and days in ISO form, and nothing else', () => {
  const line =
    'Der Rat der Stadt Sandholm hat am 2021-05-04 beschlossen, für 100.000 Euro einen Anleger zu bauen, sagte Lena Abel. ';
  const [record] = extract([
    { id: 'a', title: 'Neuer Anleger', text: line.repeat(4), published: '2021-05-05' },
  ]).records;
  expect(record).toMatchObject({ unread: 'not-english', title: 'Neuer Anleger', published: '2021-05-05' });
  expect(record!.dates).toHaveLength(4);
  expect(record!.dates[0]).toMatchObject({ text: '2021-05-04', value: '2021-05-04', edtf: '2021-05-04' });
  expect([record!.names, record!.named, record!.quotes, record!.figures, record!.topics]).toEqual([
    [],
    [],
    [],
    [],
    [],
  ]);
});
