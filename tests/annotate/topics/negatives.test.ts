import { describe, expect, it } from 'vitest';
import { compileIndexer, readScheme } from '../../../src/annotate/topics/index.ts';
import { nameIn, topicsOf } from './index-text.ts';

const branches = (text: string): string[] => topicsOf(text).map(({ path }) => path[0]!.slice(7, 9));

describe('words that mean something else here', () => {
  it.each([
    [
      'points scored in politics',
      'Senators score points over budget\n\nBoth candidates scored points in the debate. Voters in Ohio had heard it before, the senator said. The election is a week away.',
      '15',
    ],
    [
      'a race for office',
      'Three enter race for governor\n\nThe race for governor tightened. The front-runner has a narrow lead, a pollster said, and her rival wants to win back voters.',
      '15',
    ],
    [
      'attack ads',
      'Attack ads flood Iowa\n\nThe candidate spent a million on attack ads. Her campaign said the advertisement was a personal attack. Voters are tired.',
      '16',
    ],
    [
      'a battle of ideas',
      'Party wants battle of ideas\n\nThe leadership contest should be a battle of ideas, the MP told Labour members. He fired off a manifesto.',
      '16',
    ],
    [
      'a campaign war chest',
      'Senator builds war chest\n\nHis war chest for the election has passed $3m. In the war of words with his rival he has kept silent.',
      '16',
    ],
    [
      'a price war',
      'Price war hits grocers\n\nTesco has cut prices again. The price war has cost supermarkets a tenth of their profits, analysts said.',
      '16',
    ],
    [
      'a show of political theatre',
      'Vote was political theatre, says minister\n\nThe Commons vote was political theatre, the minister said. MPs on all sides of parliament agreed.',
      '01',
    ],
    [
      'a political football',
      'Hospital is a political football\n\nThe NHS hospital has become a political football, its nurses complain. Patients wait for months.',
      '15',
    ],
    [
      'market forces and the West Bank',
      'Settlers leave West Bank post\n\nIsraeli troops moved settlers from a West Bank hill. The prime minister said that peace talks would follow.',
      '04',
    ],
    [
      'a film award, not a court',
      'Film jury picks film of the year\n\nThe festival jury gave its prize to a comedy. The director and the actress wept on stage.',
      '02',
    ],
    [
      'a heart attack',
      'Singer suffers heart attack\n\nThe singer had a heart attack on tour. His band will cancel two concerts. Doctors at the hospital say that he is stable.',
      '16',
    ],
    [
      'a landslide at the polls',
      'Landslide for ruling party\n\nThe party won a landslide victory in the general election. Turnout was low and the opposition wants a recount.',
      '03',
    ],
    [
      'stocks of fish',
      'Cod stocks at record low\n\nFishermen face a smaller quota. Scientists say that the cod may vanish, and trawlers will stay in port.',
      '15',
    ],
    [
      'a marathon session',
      'Marathon session ends in budget deal\n\nAfter a marathon session MPs passed the bill. The chancellor thanked parliament.',
      '15',
    ],
    [
      'a pirate in the league',
      'Pirates lose again\n\nThe Pittsburgh Pirates lost in the ninth inning. Their pitcher gave up three home runs.',
      '13',
    ],
  ])('%s', (_what, text, branch) => {
    expect(branches(text).length).toBeGreaterThan(0);
    expect(branches(text)).not.toContain(branch);
  });
});

describe('nothing is found', () => {
  it.each([
    ['an empty text', ''],
    ['white space', ' \n\n \t'],
    [
      'a text without any term',
      'Then\n\nHe walked along the lane and thought about her letter. It was late.',
    ],
    [
      'one passing word',
      'A day out\n\nWe went for a walk. Near the bridge an old man told us about a bank. It was warm and we had tea, and later we all went home again by the same long road.',
    ],
    ['another script', 'Слово\n\nОн сказал, что завтра будет дождь.'],
    ['lone surrogates', '\ud800\n\n\udc00 \ud83d'],
  ])('in %s', (_what, text) => {
    expect(topicsOf(text)).toEqual([]);
  });
});

describe('names', () => {
  const { scheme } = readScheme(
    'id,label,parent,scope,terms\nx:banks,Banks,,Banks.,bank^3\nx:who,WHO,,Health.,WHO^3; AIDS^3\nx:lab,Labour,,A party.,Labour^3\n',
    'test.csv',
  );
  const indexer = compileIndexer(scheme);
  const found = (text: string, person?: string): string[] =>
    topicsOf(text, person ? [nameIn(text, person, 'person')] : [], indexer).map(({ id }) => id);

  it.each([
    ['Gordon Banks saves again\n\nOf Gordon they sang.', 'Gordon Banks', []],
    ['Banks close early\n\nThey shut at noon.', undefined, ['x:banks']],
    ['Who knows\n\nNobody who aids the poor can say who pays.', undefined, []],
    ['WHO warns\n\nThe W.H.O. spoke of AIDS.', undefined, ['x:who']],
    ['Hard labour\n\nHe was given labour in a camp.', undefined, []],
    ['Labour wins\n\nThe party is in.', undefined, ['x:lab']],
  ])('%j', (text, person, expected) => {
    expect(found(text, person)).toEqual(expected);
  });
});
