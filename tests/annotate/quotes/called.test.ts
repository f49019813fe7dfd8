import { describe, expect, it } from 'vitest';
import { marked, quotesOf, wordsOf } from './markup.ts';

const found = (text: string) => quotesOf(text).map((one) => wordsOf(text, one));
const contentsWith = (markup: string) => {
  const { text, source, content } = marked(markup);
  return { content, source, one: found(text).find((other) => other.content.join() === content.join()) };
};

describe('what somebody calls something', () => {
  it.each([
    '{s:Haugen} met reporters on Monday at her home in Bergen, and {c:called} {q:the closure of the hall, her late father’s, “an act of spite”}.',
    'The raids of last May, which her {s:advocate Dali Moss} {c:referred to as} {q:police “spying” on her}, went on.',
    '{s:Lusaka} has vowed it would never give way, {c:calling} {q:Monday’s march a “stern warning” to its enemies}.',
  ])('%s', (markup) => {
    const { text, content, source } = marked(markup);
    const one = found(text).find((other) => content[0]!.startsWith(other.content.at(-1)!));
    expect(one?.source.join()).toContain(source[0]);
  });

  it('is no meeting that somebody calls', () => {
    const text = 'The mayor called a meeting on Wednesday to discuss the council’s “river plan” in Lund.';
    const reasons: string[] = [];
    quotesOf(text, ({ because }) => void reasons.push(because));
    expect(reasons).not.toContain('somebody calls something so');
  });
});

describe('a clause that leads in a quotation', () => {
  it.each([
    'But {s:Ito} {c:waved} Mr Sato off, {c:saying} only, {q:“We shall not use the fund in any way that is against the law.”}',
    '{s:Lund} smiles and {c:says}, {q:“They are still getting used to it.”}',
    '{s:Board member Peggy Hale} {c:asked} last week {q:“Why has this taken four months?”}',
    '{s:The vet} sat down, {c:adding}: {q:“I have never seen a calf so thin.”}',
    '{s:Rosa Vidal} opened the gate and {c:said}: {q:“Come in, all of you.”}',
  ])('%s', (markup) => {
    const { content, source, one } = contentsWith(markup);
    expect(one).toBeDefined();
    expect(content).toEqual(one!.content);
    expect(one!.source.join()).toContain(source[0]);
  });
});

describe('hearsay', () => {
  it.each([
    '{q:Ms Calder} was {c:said} {q:to be free of fever on the ferry} and the risk to others was low.',
    '{q:Two boys} were {c:reported} {q:to be missing on the moor}.',
    '{q:The owner} is {c:understood} {q:to have left Malta in June}.',
    '{q:The deal} is widely {c:rumoured} {q:to be worth 40 million}.',
  ])('is nobody’s: %s', (markup) => {
    const { text, content } = marked(markup);
    const one = quotesOf(text).find((other) => wordsOf(text, other).content.join() === content.join());
    expect(one?.source).toEqual([]);
  });

  it.each([
    'The dress is said by everybody who knows of such things.',
    'He was reported to the police by a neighbour.',
    'What she said to the crowd was brief.',
  ])('is none: %s', (text) => {
    const reasons: string[] = [];
    quotesOf(text, ({ because }) => void reasons.push(because));
    expect(reasons).not.toContain('what is said, and nobody says by whom');
  });
});
