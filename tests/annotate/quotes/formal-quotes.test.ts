import { describe, expect, it } from 'vitest';
import { quotesOf, wordsOf } from './markup.ts';

const found = (text: string): string[] =>
  quotesOf(text).map((one) => {
    const { source, cue, content } = wordsOf(text, one);
    return `${source.join(' ')} | ${cue.join(' ')} | ${content.join(' / ')}`;
  });

describe('transcripts', () => {
  it.each([
    ['Echo: Why did the ferry stop?', 'Horn: It was old.', 'Echo: And now?', 'Horn: We wait.'],
    [
      '**Echo: Why did the ferry stop?**',
      '**Horn:** It was old.',
      '**Echo: And now?**',
      '**Horn:** We wait.',
    ],
  ])('are told by labels that alternate, with or without the marks of bold type: %s', (...turns) => {
    expect(found(turns.join('\n\n'))).toEqual([
      'Echo | : | Why did the ferry stop?',
      'Horn | : | It was old.',
      'Echo | : | And now?',
      'Horn | : | We wait.',
    ]);
  });

  it.each([
    ['Length: 40 metres.', 'Width: 12 metres.', 'Length: 60 metres.'],
    ['Monday: Rain in the north.', 'Tuesday: Sun.', 'Monday: Rain again.'],
    ['Where: the town hall.', 'The pier closed in May.', 'It rusted.', 'Nobody came.', 'Where: the quay?'],
  ])('are no lists, and no labels far apart: %s', (...turns) => {
    expect(found(turns.join('\n\n'))).toEqual([]);
  });

  it('are no two labels that other names end in', () => {
    const turns = [
      'MANN: 40 metres.',
      'KING: The north.',
      'In May Ada Hartmann and Otto Viking left the town.',
    ];
    expect(found(turns.join('\n\n'))).toEqual([]);
  });

  const interview = [
    'JOAN ADLER: Why did the ferry stop?',
    'PIET HORN (on the phone): It was old. The hull had rusted through.',
    'ADLER: Will there be a new one?',
    'HORN: Not before the summer.',
  ];
  it('give each turn to its speaker', () => {
    expect(found(interview.join('\n\n'))).toEqual([
      'JOAN ADLER | : | Why did the ferry stop?',
      'PIET HORN | : | It was old. The hull had rusted through.',
      'ADLER | : | Will there be a new one?',
      'HORN | : | Not before the summer.',
    ]);
  });

  it('a turn goes on in paragraphs without a label', () => {
    const text = [
      ...interview.slice(0, 2),
      'We could not weld it again.',
      ...interview.slice(2),
      'ADLER: Thank you.',
    ].join('\n\n');
    expect(found(text)).toContainEqual('PIET HORN | : | It was old. The hull had rusted through.');
    expect(found(text)).toContainEqual('PIET HORN |  | We could not weld it again.');
  });

  it('quoted as a whole, each paragraph opening its mark', () => {
    const text = interview.map((turn) => `“${turn}`).join('\n\n');
    expect(found(text)[1]).toBe('PIET HORN | : | It was old. The hull had rusted through.');
  });

  it('questions and answers', () => {
    const text = ['Q: Why did it stop?', 'A: It was old.', 'Q: And now?', 'A: We wait.'].join('\n\n');
    expect(found(text)).toEqual([
      'Q | : | Why did it stop?',
      'A | : | It was old.',
      'Q | : | And now?',
      'A | : | We wait.',
    ]);
  });

  it.each([
    [
      'a full stop',
      'Q. Why did it stop?',
      'A. It was old.',
      'Q | . | Why did it stop?',
      'A | . | It was old.',
    ],
    ['no mark left', 'QWhy did it stop?', 'A: It was old.', 'Q |  | Why did it stop?', 'A | : | It was old.'],
  ])('questions and answers with %s', (_, question, answer, asked, answered) => {
    expect(found([question, answer, question, answer].join('\n\n'))).toEqual([
      asked,
      answered,
      asked,
      answered,
    ]);
  });

  it('labels that come again and again, also of papers and unknown names', () => {
    const turns = ['Why did it stop?', 'It was old.', 'And now?', 'We wait.', 'For what?', 'For money.'];
    const text = turns.map((turn, t) => `${t % 2 ? 'Captain Horn' : 'Pier Gazette'}: ${turn}`).join('\n\n');
    expect(found(text)).toEqual(
      turns.map((turn, t) => `${t % 2 ? 'Captain Horn' : 'Pier Gazette'} | : | ${turn}`),
    );
  });

  it.each([
    [
      'lists of facts that repeat their labels',
      ['Gull', 'Tern', 'Skua']
        .flatMap((_, n) => [`Length: ${n + 40} metres`, `Beam: ${n + 9} metres`])
        .join('\n\n'),
    ],
    ['words that begin with Q', 'QAnon came up.\n\nQuebec voted.\n\nQAnon came up again.\n\nA man left.'],
    [
      'link labels',
      'RELATED: The old ferry\n\nRELATED: The new pier\n\nWATCH: The storm\n\nThe harbour froze on Sunday.',
    ],
    [
      'a list of facts',
      'Length: 40 metres\n\nBeam: 9 metres\n\nDraught: 2 metres\n\nLength over all: 44 metres',
    ],
  ])('not %s', (_, text) => {
    expect(found(text).filter((line) => line.includes('| : |'))).toEqual([]);
  });
});

describe('credits', () => {
  it.each([
    [
      '“It never sleeps, and neither do I.” ― Ada Bell',
      'Ada Bell | ― | “It never sleeps, and neither do I.”',
    ],
    [
      '“It never sleeps, and neither do I.”\n\n- Ada Bell.',
      'Ada Bell | - | “It never sleeps, and neither do I.”',
    ],
    [
      'The harbour froze on Sunday.\n\n“It never sleeps, and neither do I.”\n\n— Ada Bell, keeper of the light',
      'Ada Bell | — | “It never sleeps, and neither do I.”',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toContainEqual(expected);
  });

  it('line by line in one paragraph', () => {
    const text =
      'The ferry sank on Sunday.\n\n“We want it back.” ― Ada Bell\n“Let it rest where it lies.” ― Piet Horn.\n“Build two.”\n- Mara Venn';
    expect(found(text)).toEqual([
      'Ada Bell | ― | “We want it back.”',
      'Piet Horn | ― | “Let it rest where it lies.”',
      'Mara Venn | - | “Build two.”',
    ]);
  });

  it('not a dash that goes on with the story', () => {
    const text = 'They call it “the long winter” — and it is not over, the harbour board fears.';
    expect(found(text).filter((line) => line.includes('| — |'))).toEqual([]);
  });
});

describe('a quotation that lost its marks', () => {
  it('belongs to the paragraph below that only says who spoke', () => {
    const text =
      'The board met on Sunday.\n\nKeeping the harbour free of ice is what we are paid for\n\nshe added.';
    expect(found(text)).toContainEqual(
      'she | added | Keeping the harbour free of ice is what we are paid for',
    );
  });

  it('but not where the paragraph above attributes something itself', () => {
    const text =
      'Mara Venn said the board would meet on Sunday in the harbour.\n\nThe ice is thick.\n\nShe left at noon.';
    expect(found(text).filter((line) => line.endsWith('The ice is thick.'))).toEqual([]);
  });
});

describe('a paragraph that is nothing but quotation', () => {
  const alone = '“We have waited for that ship since the spring, and we shall wait on.”';

  it('goes on with who spoke at the end of the paragraph above', () => {
    const text = `“The ice is thick,” Mara Venn said.\n\n${alone}\n\nThe harbour froze on Sunday.`;
    expect(found(text)).toContainEqual('Mara Venn | said | “The ice is thick,”');
    expect(found(text)).toContainEqual(`Mara Venn |  | ${alone}`);
  });

  it('is kept without a speaker where nobody has spoken', () => {
    const text = `The harbour froze on Sunday.\n\n${alone}\n\nThe pier is closed.`;
    expect(found(text)).toContainEqual(` |  | ${alone}`);
  });

  it('but not where it is a title', () => {
    const text = 'The harbour froze on Sunday.\n\n“The Long Winter”\n\nThe pier is closed.';
    expect(found(text).filter((line) => line.includes('Long Winter'))).toEqual([]);
  });
});

describe('a sentence that a pronoun and a verb of speech interrupt', () => {
  it('is one content', () => {
    expect(found('Before the war, she charged, the board had sold the pier for a sack of salt.')).toEqual([
      'she | charged | Before the war / the board had sold the pier for a sack of salt',
    ]);
  });

  it('not where the verb is none of speech', () => {
    // What was learned may take "it seems" for hearsay; this rule, which would name "it" as the source, does not.
    const all = found('The old pier, it seems, was sold for a sack of salt.');
    expect(all.filter((line) => !line.startsWith(' | '))).toEqual([]);
  });
});

describe('in the words of', () => {
  it.each([
    [
      'In the words of Ada Bell, the “old lady” will stand for another century.',
      'Ada Bell | In the words of | the “old lady” will stand for another century',
    ],
    [
      'The lock gates have been “a patient on a drip” for years, in the words of the harbour master.',
      'the harbour master | in the words of | The lock gates have been “a patient on a drip” for years',
    ],
  ])('%s', (text, expected) => {
    expect(found(text)).toContain(expected);
  });

  it.each([
    'In the words of, the printer had set the title twice.',
    'The ferry was, in the words of Ada Bell, late.',
    'Children look for rhymes in the words of old songs.',
  ])('says nothing of the whole sentence: %s', (text) => {
    expect(quotesOf(text).map((one) => wordsOf(text, one).cue.join(' '))).not.toContain('in the words of');
    expect(quotesOf(text).map((one) => wordsOf(text, one).cue.join(' '))).not.toContain('In the words of');
  });
});
