import type { CslName } from '../../../src/text/person-name/csl-name.ts';

/** A printed name and what every format makes of it. */
export interface NameCase {
  readonly printed: string;
  /** In a register of people; what is absent stands there as printed. */
  readonly sort?: string;
  /** In RIS, and in BibTeX where that is not told apart. */
  readonly cited: string;
  readonly bibtex?: string;
  readonly csl: CslName;
}

const person = (
  printed: string,
  [family, given]: readonly [family: string, given: string],
  more: Omit<Partial<Exclude<CslName, { literal: string }>>, 'family' | 'given'> &
    Partial<Pick<NameCase, 'sort' | 'cited' | 'bibtex'>> = {},
): NameCase => {
  const { sort, cited, bibtex, ...parts } = more;
  const usual = `${family}, ${given}`;
  return {
    printed,
    sort: sort ?? usual,
    cited: cited ?? usual,
    ...(bibtex === undefined ? {} : { bibtex }),
    csl: { family, given, ...parts },
  };
};
const small = (word: string) => ({ 'non-dropping-particle': word });
const dropping = (word: string) => ({ 'dropping-particle': word });

/** People, by what is particular about their names. */
export const PEOPLE: readonly NameCase[] = [
  person('Antony Blinken', ['Blinken', 'Antony']),
  person('J. R. Okoye', ['Okoye', 'J. R.']),
  person('Lee Ann Young', ['Young', 'Lee Ann']),
  person('Sean O’Hara', ['O’Hara', 'Sean']),
  // Generations, in each place where they are printed.
  person('John Smith Jr.', ['Smith', 'John'], {
    suffix: 'Jr.',
    sort: 'Smith Jr., John',
    cited: 'Smith, John, Jr.',
    bibtex: 'Smith, Jr., John',
  }),
  person('E.J. Dion Jr.', ['Dion', 'E.J.'], {
    suffix: 'Jr.',
    sort: 'Dion Jr., E.J.',
    cited: 'Dion, E.J., Jr.',
    bibtex: 'Dion, Jr., E.J.',
  }),
  person('Martin Luther King, Jr.', ['King', 'Martin Luther'], {
    suffix: 'Jr.',
    sort: 'King Jr., Martin Luther',
    cited: 'King, Martin Luther, Jr.',
    bibtex: 'King, Jr., Martin Luther',
  }),
  person('Smith, Jr., John', ['Smith', 'John'], {
    suffix: 'Jr.',
    sort: 'Smith Jr., John',
    cited: 'Smith, John, Jr.',
    bibtex: 'Smith, Jr., John',
  }),
  person('Leonard Hill III', ['Hill', 'Leonard'], {
    suffix: 'III',
    sort: 'Hill III, Leonard',
    cited: 'Hill, Leonard, III',
    bibtex: 'Hill, III, Leonard',
  }),
  // Particles that stay with the family name, printed before or behind it.
  ...['Jan van den Berg', 'van den Berg, Jan', 'Berg, Jan van den'].map((printed) =>
    person(printed, ['Berg', 'Jan'], {
      ...small('van den'),
      sort: 'van den Berg, Jan',
      cited: 'van den Berg, Jan',
    }),
  ),
  person('Jo van der Leyen', ['Leyen', 'Jo'], {
    ...small('van der'),
    sort: 'van der Leyen, Jo',
    cited: 'van der Leyen, Jo',
  }),
  person('Ana de Souza', ['Souza', 'Ana'], {
    ...small('de'),
    sort: 'de Souza, Ana',
    cited: 'de Souza, Ana',
  }),
  person('Mohammed bin Salman', ['Salman', 'Mohammed'], {
    ...small('bin'),
    sort: 'bin Salman, Mohammed',
    cited: 'bin Salman, Mohammed',
  }),
  // Particles that are left out where the family name stands alone.
  person('Otto zu Stolberg', ['Stolberg', 'Otto'], {
    ...dropping('zu'),
    sort: 'zu Stolberg, Otto',
    cited: 'zu Stolberg, Otto',
  }),
  person('Karl von und zu Auenfels', ['Auenfels', 'Karl'], {
    ...dropping('von und zu'),
    sort: 'von und zu Auenfels, Karl',
    cited: 'von und zu Auenfels, Karl',
  }),
  person('José dos Santos', ['Santos', 'José'], {
    ...dropping('dos'),
    sort: 'dos Santos, José',
    cited: 'dos Santos, José',
  }),
  // One word with the name, or written large: part of the family name.
  person('Omar al-Bashari', ['al-Bashari', 'Omar']),
  person('Valéry d’Ormesson', ['d’Ormesson', 'Valéry']),
  person('Dick Van Dyke', ['Van Dyke', 'Dick']),
  person('Jan Van den Berg', ['Van den Berg', 'Jan'], { bibtex: '{Van den Berg}, Jan' }),
  person('Philippa St. Clair', ['St. Clair', 'Philippa']),
  person('Conor Mac Neill', ['Mac Neill', 'Conor']),
  person('Abu Karim al-Masri', ['al-Masri', 'Abu Karim']),
  // Given names that look like particles.
  person('Al Gore', ['Gore', 'Al']),
  person('Ben Stiller', ['Stiller', 'Ben']),
  person('Mac Abrams', ['Abrams', 'Mac']),
  // Two family names.
  person('Gabriel García Márquez', ['García Márquez', 'Gabriel']),
  person('García Márquez, Gabriel', ['García Márquez', 'Gabriel']),
  person('José Ortega y Gasset', ['Ortega y Gasset', 'José'], { bibtex: '{Ortega y Gasset}, José' }),
  person('Artur da Costa e Silva', ['Costa e Silva', 'Artur'], {
    ...small('da'),
    sort: 'da Costa e Silva, Artur',
    cited: 'da Costa e Silva, Artur',
    bibtex: 'da {Costa e Silva}, Artur',
  }),
  person('Ana Martin Pérez', ['Pérez', 'Ana Martin']),
  // The family name first.
  ...(
    [
      ['Xi', 'Jinping'],
      ['Kim', 'Jong-un'],
      ['Nguyen', 'Phu Trong'],
      ['Orbán', 'Viktor'],
    ] as const
  ).map(
    ([family, given]): NameCase => ({
      printed: `${family} ${given}`,
      cited: `${family}, ${given}`,
      csl: { family, given, 'static-ordering': true },
    }),
  ),
  person('Kim Kardashian', ['Kardashian', 'Kim']),
  person('Lee Harvey Oswald', ['Oswald', 'Lee Harvey']),
  // Titles, degrees and nicknames.
  person('Dr. Susan Berry', ['Berry', 'Susan'], { sort: 'Berry, Dr. Susan' }),
  person('Lt. Gov. Ann Voss', ['Voss', 'Ann'], { sort: 'Voss, Lt. Gov. Ann' }),
  person('Ann Voss, Ph.D.', ['Voss', 'Ann'], { sort: 'Voss, Ann Ph.D.' }),
  person('Ann Voss MD', ['Voss', 'Ann'], { sort: 'Voss, Ann MD' }),
  person('Robert C. “Bobby” Scott', ['Scott', 'Robert C. “Bobby”']),
  // Words of organisations that are family names too.
  person('Bill Press', ['Press', 'Bill']),
];

/** Bylines in capitals: in citations as they are usually written. Registers have the name as most articles print it. */
export const IN_CAPITALS: readonly (readonly [printed: string, cited: string])[] = [
  ['ROE, JANE', 'Roe, Jane'],
  ['JANE ROE', 'Roe, Jane'],
  ['JAN VAN DEN BERG', 'van den Berg, Jan'],
  ['RONALD MCDONALD', 'McDonald, Ronald'],
  ['TJ O’HARA III', 'O’Hara, TJ, III'],
  ['E.J. DION JR.', 'Dion, E.J., Jr.'],
  ['OMAR AL-BASHARI', 'al-Bashari, Omar'],
  ['ANNE-MARIE LÜTZ', 'Lütz, Anne-Marie'],
];

/** Bylines that are no person's full name for sure: they stay whole. */
export const WHOLE = {
  organisation: [
    'Agence France-Presse',
    'Eastbay City Council',
    'Harbour News Agency',
    'Coast Press',
    'Reuters',
    'Staff and agencies',
    'Sports Desk',
    'The Mole',
    'USA TODAY',
    'Roe & Daughters',
    'Jane Roe, Associated Press',
    'Larkmouth Climate Action Team',
  ],
  literal: [
    'Sukarno',
    'van den Berg',
    'Catherine of Aragon',
    'Chance the Rapper',
    'our man at the pier',
    'Jane Roe, Chicago',
    'Jane Roe for the Quay',
    'Jane Roe, @janeroe',
    '李明',
    '',
  ],
} as const;

/** What stands in a register as it is printed. */
export const UNSORTED = [
  'de Blasio',
  'van den Berg',
  'Van Hollen',
  'Cher',
  'Catherine of Aragon',
  'Xi Jinping',
  '',
];
