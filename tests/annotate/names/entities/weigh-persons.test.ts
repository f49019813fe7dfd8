import { describe, expect, it } from 'vitest';
import { toEntities } from '../../../../src/annotate/names/entities/index.ts';
import { foldWords, type Mention } from '../../../../src/annotate/names/entities/mention.ts';
import { readArticle, tokenRange } from '../../../../src/annotate/reading.ts';
import { clean } from '../../../../src/clean/index.ts';
import { readJsonLine } from '../../../../src/read/index.ts';

/** What becomes of the words that a tagger took for persons, `[so]`: `name/type` of every entity. */
function weighed(marked: string): string[] {
  const text = marked.replace(/[[\]]/g, '');
  const { documents } = readJsonLine(JSON.stringify({ id: 'test', text }));
  const reading = readArticle(clean(documents[0]!));
  let cut = 0;
  const mentions = [...marked.matchAll(/\[([^\]]+)\]/g)].map(({ index, 1: name }): Mention => {
    const start = index - cut;
    cut += 2;
    const end = start + name!.length;
    const before = /(\S+)\s$/.exec(text.slice(0, start))?.[1]?.toLowerCase().replace('.', '') ?? '';
    const words = foldWords(name!);
    return {
      start,
      end,
      type: 'person',
      tokens: tokenRange(reading.tokens, start, end),
      text: name!,
      words,
      before,
    };
  });
  return toEntities(reading, mentions).entities.map(({ name, type }) => `${name}/${type}`);
}

describe('a single word is a person', () => {
  it.each([
    'The papers went to Senator [Okwuosa] in May.',
    'He came with his wife, [Zintle], and left early.',
    'Her brother [Tavi] lives abroad.',
    'The play is for [Marrin], 34, and her band.',
    'They wrote to [Marrin], who has not answered.',
    '“No,” said [Marrin] on Monday.',
    '[Marrin] also told the court that it rained.',
    'The crowd had come for [Adele] and stayed for the rain.',
    'The papers of [Mandela] lie in the vault.',
  ])('%s', (text) => {
    expect(weighed(text)).toEqual([`${/\[(.*)\]/.exec(text)![1]}/person`]);
  });

  it('where nothing tells in a report of a match, whose line-ups have family names alone', () => {
    expect(
      weighed('The striker scored twice in the second half of the match: [Marrin] and the goalkeeper.'),
    ).toEqual(['Marrin/person']);
  });
});

describe('what has nothing of a person is none', () => {
  it.each([
    ['The annual [Velmarra] drills began on Monday.', 'Velmarra/other'],
    ['Shares of [Velmarra] rose, and Borrin fell.', 'Velmarra/other'],
    ['She read of it in the newspaper [Velmarra Posten] on Friday.', 'Velmarra Posten/organisation'],
    ['She read the newspaper [Velmarra Posten]. [Velmarra Posten] said no.', 'Velmarra Posten/organisation'],
    ['The printer maker was sold to the retailer [Velmarra].', 'Velmarra/organisation'],
    ['He sang in the musical [Oliver Larch], which closed.', 'Oliver Larch/other'],
    ['The list holds 1951’s [Oliver Larch] and a ballet.', 'Oliver Larch/other'],
    ['They live in [Velmarra] with two dogs.', 'Velmarra/place'],
    ['The court struck down [Larch] v. the state.', 'Larch/other'],
    ['A boat of the coast guard met the BRP [Datu Larch] at sea.', 'Datu Larch/other'],
    ['The road ends at [Abraham Larch Bay] in the north.', 'Abraham Larch Bay/place'],
    ['The trawlers lie off [Hollin Creek] all winter.', 'Hollin Creek/place'],
    ['Prices in [North Larchside] doubled.', 'North Larchside/place'],
    ['The talk at [Dunny]’s Bar was of rain.', 'Dunny/organisation'],
    ['The nurse is a [Scot Ebola] patient.', 'Scot Ebola/other'],
    ['The actor, an [Oscar] winner, was late.', 'Oscar/other'],
    ['Drinkers went to the [Idle Hour] and stayed.', 'Idle Hour/other'],
  ])('%s', (text, expected) => {
    expect(weighed(text)).toEqual([expected]);
  });

  it.each([
    'They prayed to [God] for rain.',
    'The bill is due, Mr. [President], on Monday.',
    '[Moreover], the bill is due on Monday.',
    '“[Hello], it rains,” she said.',
  ])('and no name at all: %s', (text) => {
    expect(weighed(text)).toEqual([]);
  });
});

describe('a name in full is a person where nothing tells otherwise', () => {
  it.each([
    'The book [Orla Dunne] wrote is out.',
    'The film [Orla Dunne] made in May is out.',
    'The company [Orla Dunne] owns was sold.',
    'They met [Rinaani Musutwa] on Monday.',
    'A probe into [Orla Dunne] ended; the probe into [Dunne] went on.',
    'The [Laquane Dunne] shooting is before the court.',
    'They sang for [Paul Singer]; later [Singer] thanked them.',
    'The list has [Jack Heath] and two others.',
  ])('%s', (text) => {
    expect(weighed(text)).toEqual([`${/\[(.*?)\]/.exec(text)![1]}/person`]);
  });
});

describe('a word that opens a heading or a slogan', () => {
  it('is no part of the name behind it', () => {
    expect(
      weighed(
        '[Fuming Larchwell] blasts officials\n\nThe coach, [Andy Larchwell], was angry. [Larchwell] told them so.',
      ),
    ).toEqual(['Andy Larchwell/person']);
    expect(weighed('[Orla Dunne] lost. [Even Dunne] was surprised.')).toEqual(['Orla Dunne/person']);
  });

  it('is one where the article knows the name, or somebody else bears it', () => {
    expect(
      weighed(
        '[Rinaani Larchwell] wins\n\nThe vote went to [Rinaani Larchwell] of the [Andy Larchwell] clan.',
      ),
    ).toEqual(['Rinaani Larchwell/person', 'Andy Larchwell/person']);
    expect(weighed('[Duduzile Zumani] spoke. Her father, [Jacob Zumani], did not.')).toEqual([
      'Duduzile Zumani/person',
      'Jacob Zumani/person',
    ]);
  });
});
