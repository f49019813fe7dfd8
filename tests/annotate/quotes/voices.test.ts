import { describe, expect, it } from 'vitest';
import { annotate } from '../../../src/annotate/index.ts';
import { clean } from '../../../src/clean/index.ts';
import { isShown } from '../../../src/model/shown.ts';
import { readJsonLine } from '../../../src/read/read-records.ts';

/** Who says what, by the whole pipeline: the direct and mixed quotes, and the reports that a page would show. */
function said(text: string): string[] {
  const line = JSON.stringify({ id: 'x', title: 'News in brief', text, published: '2023-10-11' });
  const [found] = annotate([clean(readJsonLine(line).documents[0]!)]);
  return found!.quotes
    .filter((quote) => isShown(quote))
    .map(({ content, speaker, group, polarity }) => {
      const words = content.map(({ start, end }) => text.slice(start, end)).join(' / ');
      return `${speaker?.name ?? `~${group ?? ''}`}: ${words}${polarity ? ` (${polarity})` : ''}`;
    });
}

describe('a clause that adjoins a quotation', () => {
  it.each([
    ['“The sluice will not hold another winter,” groused Ilse Brandt.', 'Ilse Brandt'],
    ['“The sluice will not hold another winter,” Ilse Brandt shot back.', 'Ilse Brandt'],
    ['“The sluice will not hold another winter,” conceded Ilse Brandt, who runs the mill.', 'Ilse Brandt'],
    ['“The sluice will not hold another winter,” Ilse Brandt is reported to have said.', 'Ilse Brandt'],
    [
      '“The sluice will not hold another winter,” the state agency quoted Ilse Brandt as saying.',
      'Ilse Brandt',
    ],
    ['“The sluice will not hold another winter,” the department detailed.', '~the department'],
    ['“The sluice will not hold another winter,” the ministry outlined on Friday.', '~the ministry'],
    [
      '“The sluice will not hold another winter,” Ilse Brandt, who runs the mill, said in presenting the plan.',
      'Ilse Brandt',
    ],
  ])('tells the speaker: %s', (text, speaker) => {
    expect(said(text)).toEqual([`${speaker}: “The sluice will not hold another winter,”`]);
  });

  it.each([
    'On “Talk of the Valley,” Otto Kern thanked the callers.',
    'The crowd asked “Who Pays?” The paper folded in May.',
  ])('but not where it goes on with another sentence: %s', (text) => {
    expect(said(text).filter((one) => /thanked|folded|Otto Kern: |paper: /.test(one))).toEqual([]);
  });

  it('but the next sentence does not', () => {
    const found = said('Ilse Brandt asked, “Who will pay for the sluice?” Otto Kern left the hall at noon.');
    expect(found).toEqual(['Ilse Brandt: “Who will pay for the sluice?”']);
  });
});

describe('a sentence that is nothing but a quotation', () => {
  it.each([
    ['Ilse Brandt said the mill was lost. “We have no money left for it.”', 'Ilse Brandt'],
    ['Ilse Brandt, who runs the mill, was not surprised.\n\n“We have no money left for it.”', 'Ilse Brandt'],
  ])('is by whoever is on the stage: %s', (text, speaker) => {
    const found = said(text).filter((one) => one.endsWith('“We have no money left for it.”'));
    expect(found).toHaveLength(1);
    expect(found[0]!.startsWith(`${speaker}: `)).toBe(true);
  });

  it('goes on past the question of an interviewer', () => {
    const found = said(
      'Ilse Brandt said the mill was lost.\n\nDid she never think of leaving?\n\n“We have no money left for it.”',
    );
    expect(found.at(-1)).toBe('Ilse Brandt: “We have no money left for it.”');
  });

  it('is a headline where its words are written like one', () => {
    expect(
      said('Ilse Brandt said the mill was lost.\n\n‘Lost in the Valley.’\n\nThe hall was full.').join(),
    ).not.toContain('Valley');
  });

  it('is by nobody where nobody is', () => {
    expect(
      said('The mill burnt down on Sunday.\n\n“We have no money left for it, or for anything.”'),
    ).toEqual(['~: “We have no money left for it, or for anything.”']);
  });
});

it('who is told something is no label of what is told', () => {
  expect(said('Ilse Brandt told the reporter Otto Kern: “I would have built it in my day.”')).toEqual([
    'Ilse Brandt: “I would have built it in my day.”',
  ]);
});

describe('passives', () => {
  it('let the agent speak', () => {
    expect(said('“You cheated us,” Otto Kern was told by Ilse Brandt at the meeting.')).toEqual([
      'Ilse Brandt: “You cheated us,”',
    ]);
  });

  it('without an agent let nobody speak', () => {
    expect(said('Otto Kern was told: “You may go home.”').join()).not.toContain('Otto Kern:');
  });
});

describe('a clause that leads in a quotation', () => {
  it.each([
    ['Asked who would pay for the sluice, Ilse Brandt said, “The valley will have to.”', 'Ilse Brandt'],
    ['Asked whether the mill could stay open, the economist replies, “Not for a day.”', '~the economist'],
    ['Asked if there is more that can be done, Otto Kern quietly said, “No, no. It is over.”', 'Otto Kern'],
  ])('tells the speaker behind a question that was put: %s', (text, speaker) => {
    const found = said(text).filter((one) => one.includes('“'));
    expect(found).toHaveLength(1);
    expect(found[0]!.split(':')[0]).toBe(speaker);
  });
});

describe('what a court hears', () => {
  it.each([
    ['The court heard that Otto Kern had “no plan at all”.', '~The court'],
    ['The tribunal heard Ilse Brandt admit that the mill was “never safe”.', 'Ilse Brandt'],
  ])('is said by others: %s', (text, speaker) => {
    expect(said(text).map((one) => one.split(':')[0])).toEqual([speaker]);
  });
});

describe('a name in quotation marks', () => {
  it.each([
    'A club called “Friends of the Mill” has met since May.',
    'Ilse Brandt bought the wheel from a dealer called “Old Iron”, which has closed.',
    'The films were called the “Valley Show”.',
    'The show, called “Rain”, opens on Friday.',
    'Ilse Brandt, nicknamed “the Miller”, won.',
    'A banner read “Save our mill”.',
    'Ilse Brandt has been praised for her “quiet courage”.',
  ])('is nobody’s words: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('but what somebody calls another is said', () => {
    expect(said('Ilse Brandt called the plan “a bad joke”.').join()).toContain('Ilse Brandt');
  });
});

describe('what is narrated before a clause', () => {
  it('is not said', () => {
    expect(said('Taking it in, Ilse Brandt said, “This is the end of it.”')).toEqual([
      'Ilse Brandt: “This is the end of it.”',
    ]);
  });

  it('but is where the sentence goes on in the quotation', () => {
    expect(said('If the river rises, Ilse Brandt said, “we shall all leave.”').join()).toContain('river');
  });
});

describe('what is avoided or still to come', () => {
  it.each([
    'Ilse Brandt avoided saying that the mill was lost.',
    'Ilse Brandt stopped short of saying that the mill was lost.',
    'Ilse Brandt will say that the mill is lost.',
    'Ilse Brandt is poised to argue that the mill is lost.',
    'At home, Ilse Brandt noticed that the mill was lost.',
    'Ilse Brandt has yet to say that the mill is lost.',
    'Neither Ilse Brandt nor Otto Kern said that the mill was lost.',
    'Ilse Brandt never said: “The mill is dead.”',
    'Ilse Brandt should say, “It is safe to go in.”',
    'Ilse Brandt denied saying that the mill was “a ruin”.',
    'Nobody at the hall has ever said “we were wrong about it”.',
    'Ilse Brandt failed to mention that the mill was lost.',
  ])('is not shown: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('who is meant by a source', () => {
  it('is nobody by name where somebody unnamed goes on', () => {
    expect(
      said('Otto Kern has spoken. One delegate said the party was lost. “Not even one,” he said.').at(-1),
    ).toBe('~One delegate: “Not even one,”');
  });

  it('is whoever does something to another, in a headline', () => {
    const title = 'Ilse Brandt Endorses Otto Kern: “He Is the Best”';
    const line = JSON.stringify({ id: 'x', title, text: `${title}\n\nIlse Brandt met Otto Kern.` });
    const [found] = annotate([clean(readJsonLine(line).documents[0]!)]);
    expect(found!.quotes.flatMap(({ speaker }) => speaker?.name ?? [])).not.toContain('Otto Kern');
  });

  it.each([
    ['Otto Kern came. The younger Mr Kern said it was over.', '~The younger Mr Kern'],
    ['Otto Kern came. A Brandt ally said it was over. Ilse Brandt left.', '~A Brandt ally'],
    ['Senator Otto Kern of Velden came. “No,” the Mirefield senator said.', '~the Mirefield senator'],
    ['King Otto came. “You saved lives,” the king said.', 'Otto'],
    ['Pope Adrian spoke. The pontiff said war was “always a defeat”.', 'Pope Adrian'],
    [
      'Writing in the Velden Echo, the bishop, the Rt Rev Paul Kern, said the poor were forgotten.',
      'Paul Kern',
    ],
    ['Harbour Isles (HI) Governor John Hale said the port would open.', 'John Hale'],
    [
      'The Harbour Authority of Velden (HAV) met on Monday. Velden’s harbour authority said the pier was shut.',
      'Harbour Authority of Velden',
    ],
    [
      'Ilse Brandt sued the mill. Brandt’s lawyer, Otto Kern, was brief. “It is over, and we have won.”',
      'Otto Kern',
    ],
    ['Rep. Ada Moss voted no. “It is a bad law,” the Ohio Republican said.', 'Ada Moss'],
  ])('%s', (text, speaker) => {
    expect(said(text).at(-1)!.split(':')[0]).toBe(speaker);
  });
});

describe('what nobody says', () => {
  it.each([
    'Otto Kern never said “I will resign”.',
    'Otto Kern denied saying “I will resign”.',
    'Otto Kern has been called “the fox of the valley”.',
    'Otto Kern would not say whether he would resign.',
    'If Otto Kern says he will resign, the mill will close.',
    'The valley council has approved a new mill.',
  ])('is shown as nobody’s words: %s', (text) => {
    expect(said(text).filter((one) => !one.endsWith('(not-said)'))).toEqual([]);
  });

  it('is marked where the contrary is said', () => {
    expect(said('Otto Kern denied that the mill had been sold to his brother.')).toEqual([
      'Otto Kern: that the mill had been sold to his brother (denied)',
    ]);
  });
});

describe('transcripts', () => {
  it('of a broadcast leave out what its reporter tells, but not what is asked', () => {
    const text = [
      'ELSA WITT: The mill closed in May. Otto Kern says the sluice was rotten.',
      'OTTO KERN: It was rotten, and everybody knew it.',
      'ELSA WITT: Did you tell the council?',
      'OTTO KERN: I told them twice.',
      'ELSA WITT: Ilse Brandt says the council was never told.',
    ].join('\n\n');
    const turns = said(text);
    expect(turns).toContainEqual(expect.stringContaining('I told them twice.'));
    expect(turns).toContainEqual(expect.stringContaining('Did you tell the council?'));
    expect(turns.filter((turn) => turn.includes('The mill closed in May'))).toEqual([]);
  });

  it('of a broadcast leave out whoever hands over to a reporter', () => {
    const found = said(
      [
        'OTTO KERN: The valley has waited for years. Ilse Brandt reports.',
        'ADA MOSS: We have lost the mill, and nobody came.',
        'ILSE BRANDT: Who is to blame for that?',
        'ADA MOSS: I think the council is, and nobody else.',
        'OTTO KERN: Ada Moss there, on the mill.',
      ].join('\n\n'),
    );
    expect(new Set(found.map((one) => one.split(':')[0]))).toEqual(new Set(['Ada Moss', 'Ilse Brandt']));
  });

  it('leave out what is heard and not said', () => {
    const found = said(
      [
        'ADA MOSS: We have lost the mill, and nobody came.',
        'OTTO KERN: Who is to blame for that?',
        'ADA MOSS: I think the council is, and nobody else.',
        '(LAUGHTER)',
      ].join('\n\n'),
    );
    expect(found.join()).not.toContain('LAUGHTER');
  });

  it('may have time stamps and offices in their labels', () => {
    const text =
      '[01:02:03] OTTO KERN, MILLER (through translator): The sluice was rotten.\n\n[01:02:40] HOST: Since when?\n\nKERN: Since the flood.';
    expect(said(text).map((turn) => turn.replace(/^.*?: /, ''))).toEqual([
      'The sluice was rotten.',
      'Since when?',
      'Since the flood.',
    ]);
  });
});

it('a quotation ends with its paragraph; the next one is a statement of its own', () => {
  const found = said(
    'Ilse Brandt said: “The sluice will not hold.\n\n“The mill will close in May.”\n\nThe valley has two mills.',
  );
  expect(found).toEqual([
    'Ilse Brandt: “The sluice will not hold.',
    'Ilse Brandt: “The mill will close in May.”',
  ]);
});

describe('what is quoted as being said', () => {
  it.each([
    [
      'State radio quoted Ilse Brandt as saying: “The sluice will stay shut until the spring.”',
      'Ilse Brandt',
    ],
    ['The agency cited its reporter, Otto Kern, as saying: “The sluice will stay shut.”', 'Otto Kern'],
    ['Two papers have quoted Otto Kern as saying, “The sluice will stay shut.”', 'Otto Kern'],
  ])('is told once, by whom it is quoted from: %s', (text, speaker) => {
    const found = said(text);
    expect(found).toHaveLength(1);
    expect(found[0]!.startsWith(`${speaker}: `)).toBe(true);
  });
});

describe('words that are only imagined or wished', () => {
  it.each([
    'Imagine Ilse Brandt saying: “I was wrong about the sluice.”',
    'Otto Kern wishes he had said: “Leave the sluice alone.”',
  ])('are nobody’s: %s', (text) => {
    expect(said(text)).toEqual([]);
  });

  it('but what somebody says of a wish is said', () => {
    expect(said('Otto Kern said: “I wish the sluice had held.”')).toEqual([
      'Otto Kern: “I wish the sluice had held.”',
    ]);
  });
});

describe('claims that somebody rejects', () => {
  it.each([
    'Otto Kern rejected claims that he had called the sluice “a death trap”.',
    'Otto Kern dismissed a rumour that she had told the board: “Sell it all.”',
    'Otto Kern dismissed media reports that he had promised “free bread for all”.',
    'Otto Kern denied that he had said “let them swim”.',
  ])('are denied, and not said in them either: %s', (text) => {
    const found = said(text);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^Otto Kern: .* \(denied\)$/);
  });

  it.each([
    'Otto Kern dismissed the plan as “a gift to the rich”.',
    'Otto Kern dismissed reports of a rift as “a pack of lies”.',
    'Otto Kern rejected the offer as “a bad joke”.',
  ])('but what they are called is said: %s', (text) => {
    expect(said(text).some((one) => one.startsWith('Otto Kern: ') && !one.includes('denied'))).toBe(true);
  });
});

describe('whoever is explained before the verb', () => {
  it.each([
    [
      'Otto Kern, who is the secretary of the Planning Council of the North (PCN) said, “It is a process.”',
      'Otto Kern',
    ],
    [
      'Ilse Brandt who doubles as region’s security chairman believes that the valley is safe.',
      'Ilse Brandt',
    ],
    ['Otto Kern, who was a member of the board of the mill, said the wheel had stopped.', 'Otto Kern'],
  ])('speaks: %s', (text, speaker) => {
    expect(said(text).map((one) => one.split(':')[0])).toEqual([speaker]);
  });

  it('but not whoever another clause is about', () => {
    expect(said('Otto Kern, who the judge said was late, left.').join()).not.toContain('Otto Kern:');
  });
});

it('whoever answers a question in marks did not ask it', () => {
  const found = said(
    'Her mother waited. “Is that at the cinema?” Ilse Brandt smiles and says, “They are used to it.”',
  );
  expect(found.some((one) => one.startsWith('Ilse Brandt: “Is that'))).toBe(false);
});

describe('whoever a passive or an apposition names', () => {
  it.each([
    [
      'Ministers were told by the auditor, Greta Holm, that “the money is gone”.',
      'Greta Holm: that “the money is gone”',
    ],
    ['Residents were urged by Fire Chief Bill Canton to “leave at once”.', 'Bill Canton: to “leave at once”'],
    [
      'Amina Sow was described by her teacher, Jean Faye, as “a born leader”.',
      'Jean Faye: as “a born leader”',
    ],
    [
      'The crew were warned by the harbour master, Capt. Ole Strand, that “the ice is close”.',
      'Ole Strand: that “the ice is close”',
    ],
    ['Her lawyer, Michael Stone QC, said Ms Ivers would appeal.', 'Michael Stone: Ms Ivers would appeal'],
    ['Lord Justice Peter Amery KC said: “This is a sad case.”', 'Peter Amery: “This is a sad case.”'],
    [
      'Her member of parliament, Fiona Clegg MP, said: “The ferry must run.”',
      'Fiona Clegg: “The ferry must run.”',
    ],
    ['“He exaggerates,” laughs Ann, his wife. Her name is Ann Hall.', 'Ann Hall: “He exaggerates,”'],
    [
      'According to the coroner, Dr Neil Hask, the fall was “an accident pure and simple”.',
      'Neil Hask: the fall was “an accident pure and simple”',
    ],
    [
      'Under cross-examination by Edmund Pryor, the widow, Sal Green, said: “I loved him.”',
      'Sal Green: “I loved him.”',
    ],
  ])('speaks: %s', (text, one) => {
    expect(said(text)).toContain(one);
  });

  it.each([
    'Health Secretary Ruth Vane defended the plan. The shadow health secretary said it was “a sticking plaster”.',
    'Mayor Kurt Baum is ill. The deputy mayor said the bridge was “a wreck”.',
    'President Ana Ruiz flew to Lima. The vice president said the talks were “dead”.',
  ])('and nobody whose office only stands beside theirs: %s', (text) => {
    expect(said(text).filter((one) => /^(?:Ruth Vane|Kurt Baum|Ana Ruiz)/.test(one))).toEqual([]);
  });
});

describe('words that nobody says', () => {
  it.each([
    'It is alleged that Mr Croft hid the gun.',
    'It was widely reported that the mill had closed.',
    'It has been suggested that the lake is too warm.',
  ])('are on no page: %s', (text) => {
    expect(said(text)).toEqual([]);
  });
});

describe('a clause that closes its sentence verb first', () => {
  it.each([
    ['Wages must rise, argues Kath Brand.', 'Kath Brand: Wages must rise'],
    [
      'Wages must rise, or the nurses will go, argues Kath Brand.',
      'Kath Brand: Wages must rise, or the nurses will go',
    ],
    [
      'The bridge, which opened in 1931, will close for two years, says engineer Tom Alder.',
      'Tom Alder: The bridge, which opened in 1931, will close for two years',
    ],
    [
      'The lake has lost half its fish, warns Ines Prado, a biologist in Lima.',
      'Ines Prado: The lake has lost half its fish',
    ],
  ])('says who speaks: %s', (text, one) => {
    expect(said(text)).toContain(one);
  });

  it('but not where its subject has a verb of its own behind it', () => {
    const text = 'Otto Kern, who runs the mill, said Ms. Brandt’s letter was rude.';
    expect(said(text)).toEqual(['Otto Kern: Ms. Brandt’s letter was rude']);
  });
});
