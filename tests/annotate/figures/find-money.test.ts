import { describe, expect, it } from 'vitest';
import { findMoney } from '../../../src/annotate/figures/find-money.ts';
import { found } from './sentence.ts';

describe('money', () => {
  it.each([
    ['It cost $5.', ['$5 = money 5 USD']],
    ['It cost $ 5.', ['$ 5 = money 5 USD']],
    ['It cost $5 million.', ['$5 million = money 5000000 USD']],
    ['It cost $5m.', ['$5m = money 5000000 USD']],
    ['It cost $1.2bn.', ['$1.2bn = money 1200000000 USD']],
    ['It cost €1,250.50.', ['€1,250.50 = money 1250.5 EUR']],
    ['It cost £3.', ['£3 = money 3 GBP']],
    ['It cost ¥300.', ['¥300 = money 300 JPY']],
    ['It cost 5€.', ['5€ = money 5 EUR']],
    ['It cost 5 €.', ['5 € = money 5 EUR']],
    ['It cost US$5.', ['US$5 = money 5 USD']],
    ['It cost C$5.', ['C$5 = money 5 CAD']],
    ['It cost HK$5.', ['HK$5 = money 5 HKD']],
    ['It cost 5 dollars.', ['5 dollars = money 5 USD']],
    ['It cost five dollars.', ['five dollars = money 5 USD']],
    ['It cost 5 Canadian dollars.', ['5 Canadian dollars = money 5 CAD']],
    ['It cost 5 Hong Kong dollars.', ['5 Hong Kong dollars = money 5 HKD']],
    ['It cost half a million dollars.', ['half a million dollars = money 500000 USD']],
    ['It cost EUR 5.', ['EUR 5 = money 5 EUR']],
    ['It cost 75 USD million.', ['75 USD million = money 75000000 USD']],
    ['It cost 50 cents.', ['50 cents = money 0.5 USD']],
    ['It cost 50¢.', ['50¢ = money 0.5 USD']],
    ['It cost millions of dollars.', ['millions of dollars = money vague USD']],
    ['It cost Rs 500.', ['Rs 500 = money 500 INR']],
    ['It cost $5\u00a0million.', ['$5\u00a0million = money 5000000 USD']],
    ['IT COST $5 MILLION', ['$5 MILLION = money 5000000 USD']],
    ['A $5-million boat sank.', ['$5-million = money 5000000 USD']],
    ['It cost $5 US dollars.', ['$5 US dollars = money 5 USD']],
    ['It lost 20 million pounds.', ['20 million pounds = money 20000000 GBP']],
    ['He paid 20 pounds.', ['20 pounds = money 20 GBP']],
    ['$5', ['$5 = money 5 USD']],
    ['It rose from $5 to $7.', ['$5 = money 5 USD', '$7 = money 7 USD']],
  ])('%s', (text, expected) => expect(found(findMoney, text)).toEqual(expected));
});

describe('no money', () => {
  it.each([
    '',
    '$',
    'It cost a lot.',
    'He saw 5 boats.',
    'He weighs 200 pounds.',
    'He won 5 times.',
    'They gave us 5 each.',
    'He had 5 real reasons and 6 marks of honour.',
    'He saw $ and 5.',
    'He heard 5 p.m. chimes.',
  ])('%s', (text) => expect(found(findMoney, text)).toEqual([]));

  it('reads a thousand signs in a row', () => {
    expect(found(findMoney, `${'$'.repeat(1000)}5 ${'€ '.repeat(1000)}`)).toEqual(['$5 = money 5 USD']);
  });
});
