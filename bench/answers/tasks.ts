import type { Reader } from './reader.ts';
import { commonest, hasWords, ownWord, type Quote, type Records } from './records.ts';

/** A question, how a reader answers it, and what the records say. */
export interface Task {
  readonly question: string;
  /** Leaves the answer on the page. */
  run(reader: Reader): Promise<void>;
  /** What of the answer is on the page. */
  found(reader: Reader): Promise<readonly string[]>;
  /** All of it. */
  readonly wanted: readonly string[];
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const inWords = (month: string): string => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;
const familyName = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);
const places = (quotes: readonly { readonly link: string }[]): string[] => quotes.map(({ link }) => link);
const answered = (reader: Reader): Promise<string[]> => reader.answered();

/** Ten questions about whatever the archive is about: they name its most quoted people and their own words. */
export function tasksOf(records: Records): Task[] {
  return [...questions(records), ...narrowings(records), ...pages(records)];
}

const said = ({ quotes }: Records, name: string): Quote[] => quotes.filter(({ speaker }) => speaker === name);
const wordOf = ({ quotes }: Records, name: string): string =>
  ownWord(quotes, ({ speaker, kind }) => speaker === name && kind === 'direct');

/** What is asked for in one line. */
function questions(records: Records): Task[] {
  const [one, two, three] = records.people as [string, string, string];
  const word = wordOf(records, one);
  const about = said(records, one).filter((quote) => hasWords(quote.said, word));
  const month = commonest(about.map(({ published }) => published.slice(0, 7)));
  const other = wordOf(records, two);
  const year = commonest(said(records, three).map(({ published }) => published.slice(0, 4)));
  const typo = other.slice(0, 2) + other[3] + other[2] + other.slice(4);
  const ofTwo = places(said(records, two).filter((quote) => hasWords(quote.said, other)));
  return [
    {
      question: `What did ${one} say about “${word}” in ${inWords(month)}?`,
      run: (reader) => reader.ask(`${familyName(one)} on ${word} ${month}`),
      found: answered,
      wanted: places(about.filter(({ published }) => published.startsWith(month))),
    },
    {
      question: `What did ${two} ever say about “${other}”?`,
      run: (reader) => reader.ask(`${familyName(two)} on ${other}`),
      found: answered,
      wanted: ofTwo,
    },
    {
      question: `What did ${three} say in ${year}?`,
      run: (reader) => reader.ask(`${familyName(three)} ${year}`),
      found: answered,
      wanted: places(said(records, three).filter(({ published }) => published.startsWith(year))),
    },
    {
      question: `The same of “${other}”, misspelt “${typo}”`,
      async run(reader) {
        await reader.ask(`${familyName(two)} on ${typo}`);
        await reader.click('#search-near button', /^Did you mean/);
      },
      found: answered,
      wanted: ofTwo,
    },
  ];
}

/** What is narrowed by facets. */
function narrowings(records: Records): Task[] {
  const [one, , three] = records.people as [string, string, string];
  const month = commonest(said(records, one).map(({ published }) => published.slice(0, 7)));
  const source = commonest(said(records, three).map(({ publisher }) => publisher));
  const phrase = firstPhrase(records, one);
  const figureWord = ownFigureWord(records);
  return [
    {
      question: `The very words of ${one} in ${inWords(month)}`,
      async run(reader) {
        await reader.ask(`${familyName(one)} ${month}`);
        await reader.click('[data-name="said"] input[value="direct"]');
      },
      found: answered,
      wanted: places(
        said(records, one).filter(({ published, kind }) => published.startsWith(month) && kind === 'direct'),
      ),
    },
    {
      question: `What ${three} says in ${source}`,
      async run(reader) {
        await reader.ask(`${familyName(three)} says`);
        await reader.click('[data-name="source"] summary');
        await reader.click(`[data-name="source"] input[value="${source}"]`);
      },
      found: answered,
      wanted: places(said(records, three).filter(({ publisher }) => publisher === source)),
    },
    {
      question: `Who said “${phrase}”?`,
      async run(reader) {
        await reader.ask(`"${phrase}"`);
        await reader.click('#search-modes a[data-mode="quotes"]');
      },
      found: answered,
      wanted: places(records.quotes.filter((quote) => quote.said.includes(phrase))),
    },
    {
      question: `Figures in sentences about “${figureWord}”`,
      async run(reader) {
        await reader.ask(figureWord);
        await reader.click('#search-modes a[data-mode="figures"]');
      },
      found: answered,
      wanted: places(records.figures.filter(({ sentence }) => hasWords(sentence, figureWord))),
    },
  ];
}

/** What pages of people and topics tell. */
function pages(records: Records): Task[] {
  const [one] = records.people as [string];
  const topicsOf = ({ article }: Quote) => records.topics.get(article) ?? [];
  const label = commonest(said(records, one).flatMap((quote) => topicsOf(quote).map((topic) => topic.label)));
  const id = [...records.topics.values()].flat().find((topic) => topic.label === label)!.id;
  const isOn = (quote: Quote): boolean =>
    topicsOf(quote).some((topic) => topic.id === id || topic.path.includes(id));
  const onTopic = records.quotes.filter((quote) => quote.speaker !== '' && isOn(quote));
  const leading = commonest(onTopic.map(({ speaker }) => speaker));
  const number = (text: string): string => text.replace(/\D/g, '');
  const own = new RegExp(`^\\s*${label.replace(/[^\p{L}\p{N} ]/gu, '.')}\\s*$`, 'iu');
  return [
    {
      question: `How much does ${one} say on “${label}”?`,
      async run(reader) {
        await reader.ask(familyName(one));
        await reader.click('#search-names a', new RegExp(`^${one}$`));
        await reader.click('#topics a', own);
      },
      async found({ page }) {
        const facts = await page.locator('.facts').innerText();
        return [String((facts.match(/[\d,]+/g) ?? []).reduce((sum, n) => sum + Number(number(n)), 0))];
      },
      wanted: [String(said(records, one).filter(isOn).length)],
    },
    {
      question: `Who says most on “${label}”, and how much?`,
      async run(reader) {
        await reader.ask(/^\p{L}+/u.exec(label)![0]);
        await reader.click('#search-names a', own);
      },
      async found({ page }) {
        const heading = page.locator('h3.who').first();
        return [
          `${(await heading.locator('a').innerText()).trim()} ${number(await heading.locator('.count').innerText())}`,
        ];
      },
      wanted: [`${leading} ${onTopic.filter(({ speaker }) => speaker === leading).length}`],
    },
  ];
}

/** Four words in a row out of somebody's first long quote. */
function firstPhrase(records: Records, name: string): string {
  const quote = said(records, name).find(({ kind, said: text }) => kind === 'direct' && text.length > 80)!;
  return /(?<![\p{L}’'])(?:[a-z]+ ){3}[a-z]+(?![\p{L}’'])/u.exec(quote.said)![0];
}

/** A word of a tenth of a percent of the sentences with figures. */
function ownFigureWord({ figures }: Records): string {
  const words = figures.flatMap(({ sentence }) => [...new Set(sentence.match(/\b[a-z]{7,}\b/g))]);
  const most = Math.max(3, figures.length / 200);
  const groups = [...Map.groupBy(words, (word) => word)].filter(([, all]) => all.length <= most);
  return groups.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1))[0]![0];
}
