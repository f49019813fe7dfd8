import { describe, expect, it } from 'vitest';
import { marked, quotesOf, wordsOf } from './markup.ts';

const found = (text: string) => quotesOf(text).map((one) => wordsOf(text, one));

describe('reported statements in their plainest forms', () => {
  it.each([
    'By noon the port was shut. {s:The ferry line} had {c:said} {q:a crossing with 80 people on board met heavy seas off Vardo late on Sunday}.',
    '{s:Mr Adeyemi} last week {c:said} {q:the culvert remains his main worry}.',
    '{s:She} {c:adds} {q:that the second well will be dug right after the rains end in the Kano hills}.',
    '{q:There is no shelter left for the herders}, {s:district officer Amina Boru} {c:said} yesterday, adding that the trucks were late.',
    '{q:The valley will flood again}, {s:Mr Lindqvist} {c:said}. The river rose.',
    '{q:The looms}, {s:Farida} {c:narrates}, {q:are silent because the yarn has become too dear for small weavers}.',
    'He is tired but not angry about the verdict and {c:says} {q:the club needs to change the way it treats its fans}.',
    '{s:Guards} had earlier {c:threatened} {q:to use tear gas if stones were thrown again}.',
    '{s:Dr Ferreira, who chaired the board for six years,} {c:explained} {q:that the wards had been planned for half as many patients}.',
    '{s:The cooperative} {c:pledged} {q:to publish its accounts every month}.',
    '{s:The churchwardens} {c:report} {q:that the roof appeal has passed its half-way mark}.',
    '{s:Coach Desmond Phillip} {c:felt} {q:the umpires had been too quick to take the players off}.',
    '{q:“Stirring is for cooks,”} {s:a waiter} once {c:hissed} at me across a full room.',
    'Sales, {c:in the words of} {s:one trader}, {q:“went up like a cork”}; they fell again.',
    '{q:All the nets were mended at their own cost}, {s:Tupou} {c:clarifies}',
  ])('%s', (markup) => {
    const { text, source, cue, content } = marked(markup);
    const one = found(text).find((other) => other.content.join() === content.join());
    expect(one).toBeDefined();
    if (source[0]) expect(one!.source.join(' ')).toContain(source[0]);
    expect(one!.cue.join(' ')).toContain(cue[0]);
  });

  it('stand within one another, where somebody tells what others said', () => {
    const text =
      'Norway said Mr Haugen had told Minister Ruud by telephone that he was held at home but was well.';
    expect(found(text)).toContainEqual({
      source: ['Mr Haugen'],
      cue: ['told'],
      content: ['that he was held at home but was well'],
    });
  });
});

describe('what looks like a statement and is none', () => {
  it.each([
    'The broken promises to improve the road lie in a drawer.',
    'The ongoing projects building of two roads has stopped.',
    'The council added words about the need to help poorer wards.',
    'Denmark maintained that position at a meeting in Lagos.',
    'The gardener added a note of humour, which was what the evening needed.',
    'Harlan Water claimed a loss of 4 million in 2019, which could have sunk it.',
    'The reports state by state are in the annex.',
    'Together threatened herds and pastures cover a third of the plain.',
  ])('%s', (text) => {
    const reasons: string[] = [];
    quotesOf(text, ({ because }) => void reasons.push(because));
    expect(reasons.filter((because) => because.startsWith('a verb of speech'))).toEqual([]);
  });
});

describe('what somebody does in words', () => {
  it.each([
    'The mayor of Lagos has urged everyone to stay off the bridge.',
    'Pakistan asked Denmark to take part in the talks on Friday.',
    'Many in Tromso fear that a new quay would be the end of the fishery.',
    'The Lima health office blamed the leak on a worn valve and a tired crew.',
    'Rani Das condemned the vote of the council.',
    'Governor Elin Moe called for calm on Thursday.',
    'The line also cited a lack of drivers from out of town.',
  ])('is sure enough to be shown: %s', (text) => {
    expect(quotesOf(text).some(({ confidence, source }) => confidence >= 0.6 && source.length > 0)).toBe(
      true,
    );
  });
});
