import { describe, expect, it } from 'vitest';
import { figuresOf } from './find.ts';

/** Value, unit, and a question mark where the unit is a guess, of each sum of money. */
const moneyOf = (text: string, publisher?: string): string[] =>
  figuresOf(text, publisher === undefined ? {} : { publisher })
    .figures.filter(({ kind }) => kind === 'money')
    .map(({ value, unit, openUnit }) => `${value} ${unit}${openUnit ? '?' : ''}`);

describe('the currency of a shared name', () => {
  it.each([
    ['Ottawa Citizen', 'It set aside $5.', '5 CAD'],
    ['The Sydney Morning Herald', 'It set aside 5 dollars.', '5 AUD'],
    ['ABC News (Australia)', 'It set aside 50 cents.', '0.5 AUD'],
    ['ABC News', 'It set aside $5.', '5 USD'],
    ['stuff.co.nz', 'It set aside $5.', '5 NZD'],
    ['The Straits Times', 'It set aside $5.', '5 SGD'],
    ['The Nassau Guardian', 'It set aside $5.', '5 BSD'],
    ['The Guardian', 'It set aside $5.', '5 USD'],
    ['Le Monde', 'It set aside 5 dollars.', '5 USD'],
    ['The Washington Post', 'It set aside $5 in Canada.', '5 USD'],
    ['Ottawa Citizen', 'It set aside US$5.', '5 USD'],
    ['Daily News (Tanzania)', 'It cost 500/- there.', '500 TZS'],
    ['Daily Monitor', 'It cost Sh500 there.', '500 UGX'],
    ['The Star, Kenya', 'It cost Sh500 there.', '500 KES'],
    ['Dawn', 'It cost Rs500 there.', '500 PKR'],
    ['Ada Derana', 'It cost 500 rupees there.', '500 LKR'],
    ['The Hindu', 'It cost Rs 500 there.', '500 INR'],
    ['Philippine Star', 'It cost P5,000 there.', '5000 PHP'],
    ['Lusaka Times', 'It cost K5,000 there.', '5000 ZMW'],
    ['Ahram Online', 'It cost 5 million pounds there.', '5000000 EGP'],
    ['The Irish Times', 'It cost 50 cents there.', '0.5 EUR'],
    ['TimesLIVE', 'It cost 50 cents there.', '0.5 ZAR'],
  ])('is that of %s: %s', (publisher, text, money) => {
    expect(moneyOf(text, publisher)).toEqual([money]);
  });

  it.each([
    ['Stockholm will pay 5 million crowns.', '5000000 SEK'],
    ['The Danish bank lost 5 million crowns.', '5000000 DKK'],
    ['Karachi got 5 million rupees.', '5000000 PKR'],
    ['Bucharest got 5 million lei.', '5000000 RON'],
    ['The Argentine bank got 5 million pesos.', '5000000 ARS'],
    ['Tunis will pay 5 million dinars.', '5000000 TND'],
  ])('is that of the country in the sentence: %s', (text, money) => {
    expect(moneyOf(text)).toEqual([money]);
  });

  it('is what the article says in full elsewhere', () => {
    expect(moneyOf('It has 5 million Swedish crowns. Of these 2 million crowns are lent.')).toEqual([
      '5000000 SEK',
      '2000000 SEK',
    ]);
    expect(
      moneyOf('It has 5 million Swedish crowns and 3 Danish crowns. Of these 2 crowns are lent.'),
    ).not.toContain('2 SEK');
  });

  it('is a guess where nothing tells', () => {
    expect(moneyOf('The pier cost $5 million.')).toEqual(['5000000 USD?']);
    expect(moneyOf('The pier cost 5 million pesos.')).toEqual(['5000000 MXN?']);
    expect(moneyOf('The pier cost £5 million or 5 million euros.')).toEqual(['5000000 GBP', '5000000 EUR']);
  });

  it('is no money where not even a guess can be made', () => {
    expect(moneyOf('The pier cost 5 million dinars.')).toEqual([]);
  });

  it('is American where the text tells of America', () => {
    expect(moneyOf('Washington agreed. The U.S. Senate votes on the $5 million today.')).toEqual([
      '5000000 USD',
    ]);
  });

  it('is a guess where the publisher and all places of the text disagree', () => {
    const text = 'American officials held him in Miami for a payment of $500,000.';
    expect(moneyOf(text, 'St. Lucia Times')).toEqual(['500000 USD?']);
    expect(moneyOf(`${text} Castries keeps quiet.`, 'St. Lucia Times')).toEqual(['500000 XCD']);
  });
});
