import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

/** Pages of names, as `src/search/name-index.ts` writes them. */
const PAGES = [
  ['Ted Cruz', 'person', 'people/ted-cruz-6yp4/', 40, 258],
  ['Hillary Clinton', 'person', 'people/hillary-clinton-wqrk/', 90, 885],
  ['Bill Clinton', 'person', 'people/bill-clinton-ab12/', 30, 50],
  ['Clinton Foundation', 'organisation', 'organisations/clinton-foundation-x1/', 9, 3],
  ['White House', 'organisation', 'organisations/white-house-x2/', 20, 30],
  ['Zoë Ørsted', 'person', 'people/zoe-orsted-x3/', 2, 4],
  ['Marco Rubio', 'person', 'people/marco-rubio-x4/', 20, 0],
];

let readQuestion: (question: string, base: string) => Promise<unknown>;
beforeAll(async () => {
  vi.stubGlobal('document', { documentElement: { lang: 'de' } });
  vi.stubGlobal('fetch', async (address: string) =>
    Response.json(address.endsWith('index.json') ? { '': 0 } : PAGES),
  );
  ({ readQuestion } = await import('../../public/assets/search/question.js'));
});
afterAll(() => vi.unstubAllGlobals());

/** `speaker | words | time`, or null. */
async function read(question: string): Promise<string | null> {
  const answer = (await readQuestion(question, '/')) as {
    query: string;
    speakers: { key: string; name: string }[];
    time: string | null;
  } | null;
  return answer && `${answer.speakers[0]!.name} | ${answer.query} | ${answer.time ?? ''}`;
}

describe('a question for somebody’s words', () => {
  it.each([
    ['What did Cruz say about Rubio in March 2016?', 'Ted Cruz | Rubio | 2016-03'],
    ['Cruz on Rubio', 'Ted Cruz | Rubio | '],
    ['cruz on rubio, mar 2016', 'Ted Cruz | rubio | 2016-03'],
    ['Clinton on Benghazi 2016', 'Hillary Clinton | Benghazi | 2016'],
    ['Bill Clinton about the bank of England', 'Bill Clinton | the bank of England | '],
    ['What has Ted Cruz said?', 'Ted Cruz |  | '],
    ['Cruz in March 2016', 'Ted Cruz |  | 2016-03'],
    ['Cruz on Syria 2016-03-15', 'Ted Cruz | Syria | 2016-03-15'],
    ['What did the White House say about Iran?', null],
    ['What did White House say about Iran?', 'White House | Iran | '],
    ['Was hat Ørsted über die Brücke gesagt im Mai 2024?', 'Zoë Ørsted | die Brücke | 2024-05'],
    ['Was sagte Clinton zu Bengasi im März 2016', 'Hillary Clinton | Bengasi | 2016-03'],
    // No question, or of nobody who speaks here.
    ['bridge', null],
    ['war on Syria', null],
    ['Cruz', null],
    ['Rubio on Cruz', null],
    ['White House on fire', null],
    ['elections 2016', null],
    ['Cru on Rubio', null],
  ])('%s', async (question, want) => expect(await read(question)).toBe(want));

  it('tells the others of that name', async () => {
    const answer = (await readQuestion('Clinton on Iran', '/')) as { speakers: { key: string }[] };
    expect(answer.speakers.map(({ key }) => key)).toEqual([
      'person/hillary-clinton-wqrk',
      'person/bill-clinton-ab12',
    ]);
  });
});
