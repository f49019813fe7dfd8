import { describe, expect, it } from 'vitest';
import { namesIn } from './annotate.ts';

/** `name: surface | surface` of every entity that is named. */
function entitiesIn(text: string): string[] {
  const { names, entities } = namesIn(text);
  return entities.map(({ id, name }) => {
    const forms = names.filter(({ entity }) => entity === id).map(({ start, end }) => text.slice(start, end));
    return `${name}: ${forms.join(' | ')}`;
  });
}

const personIn = (text: string, name: string) =>
  namesIn(text).entities.find((entity) => entity.name === name);

describe('mentions of one person are one entity', () => {
  it('by family name', () => {
    expect(
      entitiesIn('Deputy Minister Sergei Ryabkov arrived on Monday. Ryabkov said the talks were useful.'),
    ).toContain('Sergei Ryabkov: Sergei Ryabkov | Ryabkov');
  });

  it('with and without a middle initial', () => {
    expect(
      entitiesIn('Donald J. Trump spoke in Ohio. Later Donald Trump left. Mr. Trump was late.'),
    ).toContain('Donald J. Trump: Donald J. Trump | Donald Trump | Trump');
  });

  it('and namesakes stay two, a courtesy title telling which', () => {
    const text =
      'Hillary Clinton and her husband Bill Clinton came to the party. Mrs. Clinton spoke first, then Mr. Clinton.';
    expect(entitiesIn(text)).toEqual([
      'Hillary Clinton: Hillary Clinton | Clinton',
      'Bill Clinton: Bill Clinton | Clinton',
    ]);
  });

  it('has an id of type and fullest name', () => {
    expect(personIn('Sergei Ryabkov spoke. Ryabkov left.', 'Sergei Ryabkov')?.id).toBe(
      'person/sergei-ryabkov',
    );
  });
});

describe('an organisation and its short form are one entity', () => {
  it('by initials', () => {
    const text =
      'The Organization for Security and Cooperation in Europe sent observers. The OSCE said the vote was fair.';
    expect(entitiesIn(text)[0]).toMatch(/^Organization for Security and Cooperation in Europe: .*\| OSCE$/);
  });
});

describe('an organisation that an article spells in two ways is one entity', () => {
  it('with and without the s of a plural', () => {
    const text =
      'Velexa Pharmaceuticals International fell again. A director of Velexa Pharmaceutical International left.';
    const found = entitiesIn(text).filter((entity) => entity.includes('Velexa'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^Velexa Pharmaceuticals International: /);
  });
});

describe('a short form by the head of the name', () => {
  it('joins the paper that the article names in full', () => {
    const text = 'The Wall Street Journal printed it on Monday. The Journal did not say why.';
    const forms = entitiesIn(text).filter((entity) => entity.includes('Journal'));
    expect(forms).toHaveLength(1);
  });

  it('is listed without its article', () => {
    expect(
      entitiesIn('The New York Times printed it. So did The Hill.').map((line) => line.split(':')[0]),
    ).toContain('New York Times');
  });

  it('joins nothing where two could be meant', () => {
    const text =
      'The Washington Post and the New York Post printed it on Monday. The Post did not say why, a spokesman said.';
    expect(entitiesIn(text).length).toBeGreaterThan(2);
  });
});

describe('labels of a transcript', () => {
  it('name persons', () => {
    const text =
      'KERNLAND: Who won?\n\nMARSH: I did.\n\nKERNLAND: By how much?\n\nNOTE: This is cut.\n\nNOTE: So is this.';
    expect(entitiesIn(text)).toContain('KERNLAND: KERNLAND | KERNLAND');
    expect(entitiesIn(text).join()).not.toContain('NOTE');
  });
});

describe('given names that share a family name', () => {
  it('are full names', () => {
    expect(entitiesIn('The firm belongs to Charles and David Marwick, who live in Ohio.')).toContain(
      'Charles Marwick: Charles',
    );
  });

  it('unless the article names another person so', () => {
    const text = 'Helen Marsh spoke first. Then Helen and David Marwick sang in Ohio.';
    expect(entitiesIn(text)).toContain('Helen Marsh: Helen Marsh | Helen');
  });
});

describe('roles as the article prints them', () => {
  it.each([
    [
      'Russian Deputy Foreign Minister Sergei Ryabkov said so.',
      'Sergei Ryabkov',
      'Russian Deputy Foreign Minister',
    ],
    ['Anna Keller, the mayor of Hamburg, said so.', 'Anna Keller', 'the mayor of Hamburg'],
    ['The Kremlin spokesman, Dmitry Peskov, said so.', 'Dmitry Peskov', 'The Kremlin spokesman'],
    ['Sen. Ted Cruz said so.', 'Ted Cruz', 'Sen.'],
    ['Secretary of State Anna Keller met them in Hamburg.', 'Anna Keller', 'Secretary of State'],
    ['They met Deputy Secretary of Energy Anna Keller.', 'Anna Keller', 'Deputy Secretary of Energy'],
    ['Hamburg - Sen. Anna Keller said so.', 'Anna Keller', 'Sen.'],
    ['Weapons for Ukraine\n\nRussian minister Sergei Ryabkov said so.', 'Sergei Ryabkov', 'Russian minister'],
  ])('%s', (text, name, role) => {
    const found = personIn(text, name)?.roles ?? [];
    expect(found.map((one) => one.text)).toEqual([role]);
    expect(text.slice(found[0]!.start, found[0]!.end)).toBe(role);
  });

  it.each([
    ['Anna Keller, who won, said so.', 'Anna Keller'],
    ['Anna Keller, Paul Dray and the mayor left.', 'Anna Keller'],
    ['Council elects a mayor\n\nAnna Keller said so.', 'Anna Keller'],
    ['He thanked my old rival and friend, Anna Keller, for so much.', 'Anna Keller'],
    ['She is the daughter of Hamburg Anna Keller wrote about.', 'Anna Keller'],
  ])('none in: %s', (text, name) => {
    expect(personIn(text, name)?.roles).toEqual([]);
  });
});

describe('gender', () => {
  it.each([
    ['Ms. Marwick spoke.', 'Marwick', 'female'],
    ['Paul Dray spoke.', 'Paul Dray', 'male'],
    ['A spokeswoman, Kim Ellery, spoke.', 'Kim Ellery', 'female'],
    ['Lindsey Vardholm spoke to the committee on Friday.', 'Lindsey Vardholm', undefined],
  ])('%s', (text, name, gender) => {
    expect(personIn(text, name)?.gender).toBe(gender);
  });
});

describe('where a name ends', () => {
  it('is before the stop of its sentence, if its last word is a letter', () => {
    expect(entitiesIn('Orla Dunne made a film of Malcolm X. Maeve Shaw praised it.')).toEqual([
      'Orla Dunne: Orla Dunne',
      'Malcolm X: Malcolm X',
      'Maeve Shaw: Maeve Shaw',
    ]);
  });

  it('is told apart from a time right before it', () => {
    expect(
      entitiesIn("09:42Maeve O'Shea\n\nThe road is shut.\n\n09:51Maeve O'Shea\n\nIt is open again."),
    ).toEqual(["Maeve O'Shea: Maeve O'Shea | Maeve O'Shea"]);
  });
});

describe('forms of one name', () => {
  it('are those of a department, in either order', () => {
    const text =
      'The Justice Department said so. Later the Department of Justice agreed, and the U.S. Justice Department too.';
    expect(entitiesIn(text).filter((one) => one.includes('Justice'))).toEqual([
      'Department of Justice: Justice Department | Department of Justice | U.S. Justice Department',
    ]);
  });

  it('are a state and its abbreviation', () => {
    const text =
      'He lives in Lexington, Ky., and votes in Kentucky. She lives in Concord, N.H., and likes New Hampshire.';
    const states = entitiesIn(text);
    expect(states).toContain('Kentucky: Ky. | Kentucky');
    expect(states).toContain('New Hampshire: N.H. | New Hampshire');
  });

  it('are an uncle and whoever is called so', () => {
    const text = 'Thomas Larch died in May. She knew Uncle Thomas well.';
    expect(entitiesIn(text)).toEqual(['Thomas Larch: Thomas Larch | Uncle Thomas']);
  });
});

describe('a company that the article names in full', () => {
  it('is meant by its first word, though that reads like somebody’s', () => {
    const text =
      'The coal miner Larchmont Energy sold its pits. Larchmont gave away 13 percent of them. “It is fair,” Larchmont said.';
    expect(entitiesIn(text)).toEqual(['Larchmont Energy: Larchmont Energy | Larchmont | Larchmont']);
  });
});
