import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stage } from './stage.ts';

const CASES: readonly (readonly [what: string, text: string, said: readonly string[]])[] = [
  ['a name', '*Ann Voss* said the pier was safe.', ['Ann Voss']],
  ['a last name', 'Ann Voss came. *Voss* said the pier was safe.', ['Ann Voss']],
  ['a name with a title and an office', '“No,” said *the Northport mayor, Ann Voss*.', ['Ann Voss']],
  ['a name that explains itself', '“No,” said *Karl Ott, who once worked for Ann Voss*.', ['Karl Ott']],
  [
    'the employee, not the one whom he works for',
    '“No,” said *Voss adviser Karl Ott*. Ann Voss nodded.',
    ['Karl Ott'],
  ],
  ['a name in apposition', '“No,” said *another critic, Karl Ott*.', ['Karl Ott']],
  [
    'an apposition with a title',
    '“No,” said *Voss’s niece, state Sen. Ida Marsh*. Ann Voss nodded.',
    ['Ida Marsh'],
  ],
  ['a name in capitals, as in a transcript', 'Karl Ott was the guest.\n\n*OTT*: “We agreed.”', ['Karl Ott']],
  [
    'a trade that the text does not print, of whoever just spoke',
    'The first mate, *Karl Ott*, said the crew had heard a hymn. “I thought it was the radio,” *the seaman* said.',
    ['Karl Ott', 'Karl Ott'],
  ],
  [
    'a kind of body that the text prints behind its name',
    'Tidewatch, a charity in Northport, met the Harbour Workers Union. *The charity* said no.',
    ['Tidewatch'],
  ],
  [
    'a kind of body that is said right behind its name',
    'Ann Voss read Tidewatch magazine. The Harbour Workers Union met. *The magazine* said no.',
    ['Tidewatch'],
  ],
  [
    'whom an article opens with and names below',
    '*A mayor* has closed the pier.\n\nThe pier is old. *Ann Voss* said it was unsafe.',
    ['Ann Voss', 'Ann Voss'],
  ],
  [
    'an office of somewhere, which another may hold too',
    '*A mayor of another town* has closed a pier.\n\nThe pier is old. *Ann Voss* said it was unsafe.',
    ['(A mayor of another town)', 'Ann Voss'],
  ],
  [
    '“that” behind what says more of a body in a source',
    '“No,” said *Karl Ott, head of Tidewatch*, a charity *that* counts seals.',
    ['Karl Ott', 'Tidewatch'],
  ],
  ['an office with its holder', '*Secretary of Harbours Karl Ott* said no.', ['Karl Ott']],
  ['a generation', '“No,” said *Karl Ott Jr., the elder of two,* at last.', ['Karl Ott']],
  ['an organisation and what it is', '*Tidewatch news agency* said the seals were back.', ['Tidewatch']],
  [
    'an office that another does not hold',
    'Ann Voss came. *Peter Voss* said yes. *The general* said no.',
    ['Peter Voss', 'Peter Voss'],
  ],
  [
    'a speaker inside the words of a transcript',
    'Karl Ott was the guest.\n\n**“OTT: We agreed.”',
    ['Karl Ott'],
  ],
  ['an organisation', '*Tidewatch* said the seals were back.', ['Tidewatch']],
  ['a pronoun', 'Ann Voss opened the pier. “It is safe,” *she* said.', ['Ann Voss']],
  ['a pronoun of the other gender', 'Karl Ott met Ann Voss. *He* said the pier was safe.', ['Karl Ott']],
  [
    'a pronoun after the last speaker',
    '*Karl Ott* said the pier was safe.\n\nPeter Voss walked on it.\n\n*Karl Ott* repeated that.\n\n“It holds,” *he* said.',
    ['Karl Ott', 'Karl Ott', 'Karl Ott'],
  ],
  [
    'a pronoun after a name in its own quotation',
    '*Karl Ott* spoke. “Peter Voss lied,” *he* said.',
    ['Karl Ott', 'Karl Ott'],
  ],
  [
    'a pronoun behind the subject of its sentence, whoever spoke often before',
    '*Peter Voss* spoke. *Peter Voss* said no. *Peter Voss* said yes. *Peter Voss* sang. But Minister Karl Ott left though *he* said it was safe.',
    ['Peter Voss', 'Peter Voss', 'Peter Voss', 'Peter Voss', 'Karl Ott'],
  ],
  [
    'a pronoun behind a condition about another',
    '*Peter Voss* spoke. *Peter Voss* said no. *Peter Voss* said yes. If Karl Ott stays, *he* said the pier would close.',
    ['Peter Voss', 'Peter Voss', 'Peter Voss', 'Peter Voss'],
  ],
  [
    'a pronoun behind a subject who asks another',
    '*Peter Voss* spoke. *Peter Voss* said no. *Peter Voss* said yes. Karl Ott asked Peter Voss what *he* said to them.',
    ['Peter Voss', 'Peter Voss', 'Peter Voss', 'Peter Voss'],
  ],
  [
    'a pronoun behind whose opens its sentence',
    '*Peter Voss* spoke. *Peter Voss* said no. *Peter Voss* said yes. Ott’s own boat tells another story: *he* measured the tide. Karl Ott nodded.',
    ['Peter Voss', 'Peter Voss', 'Peter Voss', 'Karl Ott'],
  ],
  ['a relative pronoun', 'The plan came from Karl Ott, *who* said it was safe.', ['Karl Ott']],
  [
    'a pronoun behind a clause that leads in the one whom its sentence is about',
    'The pier closed.\n\nWhile Peter Voss, 36, was waiting for a boat, Karl Ott had just moored his own.\n\n*He* walks on it without fear, for “it holds”. *Karl Ott* left.',
    ['Karl Ott', 'Karl Ott'],
  ],
  [
    'a pronoun behind words of several sentences, whoever was named before them',
    'Peter Voss met Ida Marsh.\n\nKarl Ott mocked the plan. “It is late. It is dear. We can never pay,” *he* said.',
    ['Karl Ott'],
  ],
  [
    'a pronoun for whoever is heard by name, among others who are only named',
    'Peter Voss was there, and Karl Ott with him.\n\n*Karl Ott* said the pier would close. The plan had been read out.\n\n*He* said it was late.\n\n*Karl Ott* left.',
    ['Karl Ott', 'Karl Ott', 'Karl Ott'],
  ],
  [
    'a parent as a pronoun',
    'Ann Voss sells maize near the pier.\n\n*The mother of three* said the light had come.',
    ['Ann Voss'],
  ],
  [
    'a parent in one word',
    'Karl Ott sells maize near the pier.\n\n“We wait,” said *the father-of-two*.',
    ['Karl Ott'],
  ],
  [
    'an age beside what somebody is',
    'Peter Voss, 57, met Karl Ott. *The 57-year-old scientist* said no.',
    ['Peter Voss'],
  ],
  [
    'a relative pronoun behind where somebody is from',
    'Karl Ott of Tidewatch, *who* said no, left.',
    ['Karl Ott'],
  ],
  [
    'a relative pronoun behind somebody else whom it was not',
    'It was Ann Voss, not Ida Marsh, *who* said it was safe.',
    ['Ann Voss'],
  ],
  [
    'a relative pronoun behind somebody with a title whom it was not',
    'It was Ann Voss, rather than Mayor Ida Marsh, *who* said it was safe.',
    ['Ann Voss'],
  ],
  ['a relative pronoun behind a dash', 'Karl Ott — *who* said it was safe — left.', ['Karl Ott']],
  [
    'a relative pronoun behind what somebody is and from where',
    'Karl Ott, a baker from Ennis, Clare, *who* said it was safe, left.',
    ['Karl Ott'],
  ],
  [
    'a relative pronoun behind what somebody is said to be',
    'Ann Voss is the baker *who* said no.',
    ['Ann Voss'],
  ],
  ['a body behind what it is', 'Ann Voss met Tidewatch, a charity *that* said no.', ['Tidewatch']],
  [
    'a relative pronoun behind what explains the name',
    'Karl Ott met Ann Voss, a baker from the coast of Tidewatch, *who* said it was safe.',
    ['Ann Voss'],
  ],
  [
    'a body by a relative pronoun',
    'Ann Voss met Tidewatch, *which* said the seals were back.',
    ['Tidewatch'],
  ],
  [
    'what is somebody’s before the name comes',
    'The pier closed.\n\nIn *his* plan for the quay, Peter Voss named a date. *Peter Voss* left.',
    ['Peter Voss', 'Peter Voss'],
  ],
  [
    'an age as a pronoun',
    '*Peter Voss* came. “It is safe,” *the 36-year-old* said.',
    ['Peter Voss', 'Peter Voss'],
  ],
  ['an age that is printed', 'Peter Voss, 36, met Karl Ott. *The 36-year-old* said no.', ['Peter Voss']],
  ['an organisation by pronoun', 'Tidewatch answered. *It* said the seals were back.', ['Tidewatch']],
  [
    'a body by pronoun, where its text is the subject',
    '*Tidewatch* spoke. The new report by Tidewatch names no date, though *it* says the seals are back.',
    ['Tidewatch', 'Tidewatch'],
  ],
  [
    'a body by pronoun behind a body without a name',
    'Tidewatch came. The group lost its boat, but *it* said the seals were back.',
    ['Tidewatch'],
  ],
  ['an office', 'Ann Voss met Karl Ott. “It is safe,” *the mayor* said.', ['Ann Voss']],
  ['a part of an office', 'Ann Voss met Karl Ott. *The deputy minister* said it was safe.', ['Karl Ott']],
  [
    'an office by what it stands for',
    'Ann Voss met Karl Ott. *The diplomat* said it was safe.',
    ['Karl Ott'],
  ],
  ['a title written out', 'Ann Voss met Ida Marsh. *The senator* said it was safe.', ['Ida Marsh']],
  [
    'a description of whom the text is about',
    'Karl Ott, rich, spoke. *The billionaire* said it was safe.',
    ['Karl Ott'],
  ],
  [
    'a body by a word of its name',
    'The Harbour Workers Union met Tidewatch. *The union* said no.',
    ['Harbour Workers Union'],
  ],
  [
    'a description in a heading, before the text',
    '# *Mayor* says no\n\nAnn Voss said no to Karl Ott.',
    ['Ann Voss'],
  ],
  [
    'who answers in an interview, by the introduction',
    '# Ann Voss on the pier\n\nAnn Voss met Karl Ott last week.\n\nQ: Is it safe?\n\n*A*: It is safe.',
    ['Ann Voss'],
  ],
  [
    'a description that leads to a name',
    'Ann Voss came. *One pastor* supporting Ann Voss, Karl Ott of Ennis, said it was safe.',
    ['Karl Ott'],
  ],
  [
    'a description that says more of a name',
    'The Harbour Workers Union met Tidewatch, *a charity* devoted to seals.',
    ['Tidewatch'],
  ],
  [
    'what somebody calls himself, without a pronoun',
    'Karl Ott, a *self*-described sailor, left the hall.',
    ['Karl Ott'],
  ],
  [
    'a relative pronoun behind a contest with its name',
    'A contest with Karl Ott, *who* called the pier safe, was held.',
    ['Karl Ott'],
  ],
  [
    'a second relative pronoun behind the same name',
    'Karl Ott, whom Ann Voss sent to Ennis, and *who* called the pier safe, came.',
    ['Karl Ott'],
  ],
  [
    'somebody known for a work, not the work',
    '*Karl Ott* spoke. *The “Islanders” star* said it was safe.',
    ['Karl Ott', 'Karl Ott'],
  ],
  [
    'one of several, and the pronoun behind',
    'Deputies met Karl Ott. *One* said it was safe. “It holds,” *he* said.',
    ['(One)', '(One)'],
  ],
  ['a quotation that goes on', '“It is safe,” *Ann Voss* said. ** “It will hold.”', ['Ann Voss', 'Ann Voss']],
];

/** Where nobody can be named: the words of the source stay as they are. */
const NOBODY: readonly (readonly [what: string, text: string])[] = [
  ['officials', 'Ann Voss came. *Officials* said the pier was safe.'],
  ['several people', 'Ann Voss came. *Two ministers* said the pier was safe.'],
  ['a share of people', 'Ann Voss came. *63 percent* said the pier was safe.'],
  ['somebody new', 'Karl Ott came. *A diplomat* said the pier was safe.'],
  [
    'somebody new of an organisation',
    'Karl Ott left Tidewatch. *A Tidewatch spokesman* said the pier was safe.',
  ],
  ['another office', 'Karl Ott came. *The judge* said the pier was safe.'],
  ['a description that only a role could tell', 'Karl Ott came. *The announcer* said the pier was safe.'],
  ['a description that is narrowed down', 'Karl Ott came. *The band leader* said the pier was safe.'],
  ['a relation', 'Karl Ott came. *Ott’s doctor* said the pier was safe.'],
  ['a relation of a body', 'Karl Ott came. *Its deputy minister* said the pier was safe.'],
  ['an aide to a campaign', 'Tidewatch and Karl Ott came. *An Ott campaign aide* said the pier was safe.'],
  ['a board of something', 'Tidewatch came. *The board* said the pier was safe.'],
  ['an aide to somebody', 'Karl Ott came. *A spokesman for the deputy minister Karl Ott* said no.'],
  [
    'a description beside the name of somebody nearer described',
    'Ann Voss came. *A man* accusing the mayor, Karl Ott, said the pier was safe.',
  ],
  ['somebody new behind a place', 'Ann Voss spoke at Tidewatch, *a board* called for a boycott.'],
  ['a text', 'Karl Ott came. *The report* said the pier was safe.'],
  [
    'a text by pronoun, the subject of the same sentence',
    'Tidewatch came. The old treaty names no date, though *it* says the seals are safe.',
  ],
  ['two names', '*Karl Ott and Ann Voss* said the pier was safe.'],
  [
    'who answers where two are introduced alike',
    'Ann Voss met Karl Ott.\n\nQ: Is it safe?\n\n*A*: It is safe.',
  ],
  ['a people', 'Karl Ott left. *Islanders* said the pier was safe.'],
  ['an age that another has', 'Peter Voss, 54, came. *The 36-year-old* said the pier was safe.'],
  [
    'a text by pronoun, the subject of the sentence before',
    'Tidewatch came. The old treaty by Tidewatch names no date. *It* says the seals are safe.',
  ],
  [
    'a relative pronoun behind whose adviser somebody is',
    '“No,” said a longtime adviser to Karl Ott, *who* declined to be named.',
  ],
  [
    'a mother where only men are named',
    'Karl Ott and Peter Voss came. *The mother of two* said the pier was safe.',
  ],
  ['a relative pronoun behind a possessive', 'Karl Ott’s plan, *who* said it was safe, failed.'],
  ['a plural pronoun', 'Karl Ott and Ann Voss came. *They* said the pier was safe.'],
  ['a woman where only men are named', 'Karl Ott and Peter Voss came. *She* said the pier was safe.'],
  ['a first person without a known author', '*I* said the pier was safe.'],
];

describe('speakers', () => {
  it.each(CASES)('%s', (_what, text, said) => {
    expect(stage(text).said).toEqual(said);
  });

  it.each(NOBODY)('nobody: %s', (_what, text) => {
    const { quotes } = stage(text);
    expect(quotes.map(({ speaker }) => speaker)).toEqual([null]);
    expect(text).toContain(`*${quotes[0]?.group}*`);
  });

  it.each([
    ['The Harbour Board of Elections met. *The board of elections* said yes.', 'Harbour Board of Elections'],
    ['Sen. Ida Marsh came. *The bespectacled, 71-year-old senator* said yes.', 'Ida Marsh'],
    ['Ann Voss came. *The actress* told them that the pier was safe.', 'Ann Voss'],
  ])('knows a description by all of its words: %s', (text, name) => {
    expect(stage(text).said).toEqual([name]);
  });

  it('takes whoever is asked for the one who spoke last, not for who is named in the question', () => {
    const text = '*Ann Voss* spoke. *Ann Voss* said yes. Asked whether Ida Marsh would stay, *she* said no.';
    expect(stage(text).said).toEqual(['Ann Voss', 'Ann Voss', 'Ann Voss']);
  });

  it.each([
    ['“No,” *the Voss campaign* said. Ann Voss was away.', 'Voss campaign'],
    ['“No,” *Ann Voss’s presidential campaign* said.', 'Ann Voss campaign'],
    ['The Ott camp was calm. Karl Ott left. “No,” *his campaign* said.', 'Ott campaign'],
    ['The Ott administration has a plan. “It is ready,” *the administration* said.', 'Ott administration'],
    ['The Ott campaign waited. “Soon,” *it* said. Karl Ott left.', 'Ott campaign'],
  ])('names a body by whose it is: %s', (text, name) => {
    const [quote] = stage(`${text} Karl Ott and Ann Voss met.`).quotes;
    expect(quote).toMatchObject({
      speaker: { id: `organisation/${name.toLowerCase().replaceAll(' ', '-')}`, name },
    });
  });

  it.each([
    '“No,” *his campaign* said. Karl Ott left.',
    '“No,” *the campaign* said. Karl Ott left.',
    'The Voss campaign waited. “No,” *his campaign* said. Ann Voss and Karl Ott left.',
    '“No,” *a Voss campaign aide* said. Ann Voss left.',
    '“No,” *the campaigns of both* said. The Voss campaign and Ann Voss left.',
  ])('but none that the article does not name: %s', (text) => {
    expect(stage(text).quotes.map(({ speaker }) => speaker)).toEqual([null]);
  });

  it('takes the author for the first person of an article', () => {
    expect(stage('*I* said the pier was safe.', 'Lou Tiller').quotes[0]).toMatchObject({
      speaker: { id: 'person/lou-tiller', name: 'Lou Tiller' },
      resolvedBy: 'author',
    });
  });

  it('takes the author in the order of speech', () => {
    expect(stage('*I* said the pier was safe.', 'Tiller, Jane').quotes[0]).toMatchObject({
      speaker: { id: 'person/jane-tiller', name: 'Jane Tiller' },
    });
  });

  it('but no office that signs one', () => {
    const { quotes } = stage('*I* said the pier was safe.', 'Eastbay City Council');
    expect(quotes[0]).toMatchObject({ speaker: null });
  });

  it('says how and why', () => {
    const { quotes, notes } = stage(
      'Ann Voss met Karl Ott. *The mayor* said it was safe. “It is,” *she* said.',
    );
    expect(quotes.map(({ resolvedBy }) => resolvedBy)).toEqual(['role', 'pronoun']);
    expect(notes.map(({ layer, verdict }) => `${layer} ${verdict}`)).toEqual(
      Array(2).fill('speakers resolved'),
    );
    expect(notes[0]?.because).toBe('Ann Voss: “mayor” is likeliest Ann Voss, by role and place in the text');
  });

  it('answers every attribution, whatever the text', () => {
    const words = fc.constantFrom(
      '*he*',
      '*the mayor*',
      'Ann Voss',
      '“no”',
      '.',
      '\n\n',
      '**',
      '*’s*',
      ',',
      '*Ott of*',
      'Karl Ott',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        const { quotes } = stage(text);
        expect(quotes.length).toBe((text.split('*').length - 1) / 2);
        for (const { speaker } of quotes) if (speaker) expect(text).toContain(speaker.name);
      }),
    );
  });
});
