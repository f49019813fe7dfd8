import { expect, it } from 'vitest';
import { isGivenName } from '../../../src/text/person-name/given-names.ts';
import { isSurnameFirst } from '../../../src/text/person-name/surname-first.ts';

const FIRST = [
  ...['Xi Jinping', 'Li Keqiang', 'Ai Weiwei', 'Liu Xiaobo', 'Wang Yang', 'Chen Guangcheng', 'Xue Xi’an'],
  ...['Tsai Ing-wen', 'Ma Ying-jeou', 'Sun Yat-sen', 'Lee Hsien Loong', 'Lee Kuan Yew', 'Leung Chun-ying'],
  ...[
    'Kim Jong-un',
    'Kim Jong Un',
    'Park Geun-hye',
    'Moon Jae-in',
    'Ban Ki-moon',
    'Yoon Suk Yeol',
    'Roh Moo-hyun',
  ],
  ...['Nguyen Phu Trong', 'Nguyễn Xuân Phúc', 'Le Duc Tho', 'Ho Chi Minh', 'Đặng Thai Mai', 'Tran Dai Quang'],
  ...['Orbán Viktor', 'Szabó István'],
];
const LAST = [
  ...['Kim Kardashian', 'Kim Philby', 'Kim Ng', 'Kim Reem', 'Kim Young', 'Lee Harvey Oswald', 'Lee Child'],
  ...[
    'Lee Ann Womack',
    'Lee Ann Young',
    'Tim Lee',
    'Jack Ma',
    'Min Jin Lee',
    'Viet Thanh Nguyen',
    'Ma Barker',
  ],
  ...['Han Solo', 'Bo Jackson', 'Le Corbusier', 'Do Kwon', 'Sun Ra', 'Lin Wood', 'Lin-Manuel Miranda', 'Ho'],
  ...[
    'Viktor Orban',
    'David Imre',
    'May Wong',
    'Song Miller',
    'Tan France',
    'Mark Zuckerberg',
    'Ban Ki Moon Jr x',
  ],
];

it.each(FIRST)('%s has the family name first', (name) =>
  expect(isSurnameFirst(name.split(' '), isGivenName)).toBe(true),
);
it.each(LAST)('%s has not', (name) => expect(isSurnameFirst(name.split(' '), isGivenName)).toBe(false));

it('goes by what the article calls the person in short', () => {
  expect(isSurnameFirst(['Park', 'Jin'], isGivenName)).toBe(false);
  expect(isSurnameFirst(['Park', 'Jin'], isGivenName, 'Park')).toBe(true);
  expect(isSurnameFirst(['Kim', 'Jong-un'], isGivenName, 'Jong-un')).toBe(false);
});
