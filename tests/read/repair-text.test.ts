import { describe, expect, it } from 'vitest';
import { decode } from '../../src/read/decode.ts';
import { joinDivided, plainSigns, repairMojibake } from '../../src/read/repair-text.ts';

/** As a program that takes UTF-8 for Windows-1252 would write it down. */
const misread = (text: string): string =>
  new TextDecoder('windows-1252').decode(new TextEncoder().encode(text));

describe('UTF-8 that was read as Windows-1252', () => {
  const TEXT = '“Zoë’s café pays £12 more,” said Enrique Peña – twice.';
  it('is put right, once or twice', () => {
    expect(repairMojibake(misread(TEXT)).text).toBe(TEXT);
    expect(repairMojibake(misread(misread(TEXT))).text).toBe(TEXT);
    expect(repairMojibake('â€œWe sail,â€ said Ada, â€œtoday.â€').text).toBe('“We sail,” said Ada, “today.”');
  });

  it('is put right where its letters and accents were taken apart afterwards', () => {
    const apart = misread('Enrique Peña').normalize('NFD');
    expect(apart).toBe('Enrique PeA\u0303±a');
    expect(repairMojibake(apart)).toEqual({ text: 'Enrique Peña', count: 1 });
  });

  it('is told', () => {
    const { text, findings } = decode(new TextEncoder().encode(misread(TEXT)), false);
    expect([text, findings.map(({ code }) => code)]).toEqual([TEXT, ['repaired-encoding']]);
  });

  it.each([
    ['PeÃ±a', 'Peña'],
    ['the mayor of LogroÃ±o', 'the mayor of Logroño'],
    ['a cafÃ© in Kelby', 'a café in Kelby'],
    ['un Ã©tat', 'un état'],
    ['It costs Â£12', 'It costs £12'],
  ])('in one place alone, where it cuts a word: %s', (given, text) =>
    expect(repairMojibake(given).text).toBe(text),
  );

  it.each([
    TEXT,
    'MANHÃ© 2024',
    'O NÃ±O',
    'SÃ « o »',
    'le mot Â £',
    'Ils crient « LIBERTÉ» et «ÉGALITÉ»',
    'A MANHÃ, NÃO',
    'â, Â and Ã are letters',
    'naïve café',
    'MAN\u0303A\u0303 «»',
  ])('is not what is in order: %s', (text) => expect(repairMojibake(text)).toEqual({ text, count: 0 }));
});

describe('encodings that few use', () => {
  it('knows the text of an old Mac by its marks', () => {
    const bytes = Uint8Array.from(
      [...'\u00d2We sail,\u00d3 said Ada Fern\u00d5s deputy Jos\u008e.'],
      (char) => char.charCodeAt(0),
    );
    expect(decode(bytes, false)).toMatchObject({
      text: '“We sail,” said Ada Fern’s deputy José.',
      encoding: 'macintosh',
    });
  });

  it.each([
    'gb18030',
    'big5',
    'euc-jp',
    'shift_jis',
    'euc-kr',
    'koi8-r',
    'ibm866',
    'windows-874',
    'iso-8859-16',
    'macintosh',
    'x-mac-cyrillic',
  ])('reads a page that declares %s', (label) => {
    const page = new TextEncoder().encode(`<meta charset="${label}"><p>x`);
    expect(decode(Uint8Array.of(...page, 0xa4, 0xa2), true).encoding).toBe(new TextDecoder(label).encoding);
  });
});

it('signs that are not seen go, and ligatures are letters', () =>
  expect(plainSigns('The har\u00adbour o\ufb03ce \u200bﬁnds')).toBe('The harbour office finds'));

it('words that were divided at the end of a line are one again, compounds keep their hyphen', () => {
  expect(
    joinDivided(
      'The board ap-\nproved a well-\nknown pier on Tues-\nday, said Mc-\nFern, for $12,-\n000,000.',
    ),
  ).toBe('The board approved a well-known pier on Tuesday, said McFern, for $12,000,000.');
  expect(joinDivided('A single re-\nmark stays.')).toBe('A single re-\nmark stays.');
});
