// A question as people ask it, "What did Cruz say about Rubio in March 2016?", read as who speaks, of what, and when.

import { findNames } from './names.js';
import { fold } from './words.js';

const LANGUAGES = [...new Set(['en', document.documentElement.lang])];

/** The number of a month by its folded name, long or short. */
const MONTHS = new Map(
  LANGUAGES.flatMap((language) =>
    ['long', 'short'].flatMap((style) =>
      Array.from({ length: 12 }, (_, index) => [
        fold(
          new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(
            Date.UTC(2024, index, 15),
          ),
        ).replace(/\.$/, ''),
        String(index + 1).padStart(2, '0'),
      ]),
    ),
  ),
);

const TIME = new RegExp(
  `[,\\s]+(?:(?:in|during|im|vom)\\s+)?(?:(?:(${[...MONTHS.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?,?\\s+)?(\\d{4})|(\\d{4}-\\d\\d(?:-\\d\\d)?))\\s*[?.]?\\s*$`,
);
const SAID = /\s+(?:say|says|said|saying|think|sagt|sagte|gesagt)\b/;
const OF =
  /^(?:(?:what|was)\s+(?:did|does|has|hat|sagte|sagt)\s+)?(.+?)(?:\s+(?:say|says|said|gesagt))?\s+(?:about|on|of|uber|zu|zur|zum)\s+(.+?)(?:\s+(?:gesagt|sagen))?\s*\??$/;
const ALONE =
  /^(?:(?:what|was)\s+(?:did|does|has|hat|sagte|sagt)\s+)?(.+?)(?:\s+(?:say|says|said|gesagt|sagen))?\s*\??$/;

const REGISTERS = { people: 'person', organisations: 'organisation', places: 'place', names: 'other' };
/** The key of somebody in the index, by the address of the page. */
const keyOf = (path) => {
  const [register, name] = path.split('/');
  return REGISTERS[register] && `${REGISTERS[register]}/${name}`;
};

/** Offsets of folded text are those of the text only where nothing came to be longer: else it is read as folded. */
const cutAt = (text, folded, from, to) =>
  (text.length === folded.length ? text : folded).slice(from, to).trim();

const wordsOf = (text) => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * Who may be meant by a name, all of whose words must be the person's own; who is heard most goes first.
 * @param isAsked whether somebody's words were asked for, so that a body may be meant by its whole name
 */
async function speakersCalled(name, isAsked, base) {
  const asked = wordsOf(name);
  const found = await findNames(name, base).catch(() => []);
  const isCalled = ({ kind, name: own, equal }) =>
    kind === 'person' ? asked.every((word) => wordsOf(own).includes(word)) : isAsked && equal;
  return found
    .filter((one) => one.statements > 0 && isCalled(one))
    .map(({ path, name: own }) => ({ key: keyOf(path), name: own }));
}

/** The time at the end of a question, and what stands before it. */
function readTime(question) {
  const folded = fold(question);
  const match = TIME.exec(folded);
  if (!match) return { rest: question, time: null };
  const [, name, year, iso] = match;
  const time = iso ?? (name ? `${year}-${MONTHS.get(name)}` : year);
  return { rest: cutAt(question, folded, 0, match.index), time };
}

/** @returns null where it is no question of this kind; else `{ query, speakers: [{ key, name }], time }`, time as `2016-03` */
export async function readQuestion(question, base) {
  const { rest, time } = readTime(question);
  const folded = fold(rest);
  const isAsked = /^(?:what|was)\s/.test(folded) || SAID.test(folded);
  const of = OF.exec(folded);
  const read = of ?? (isAsked || time !== null ? ALONE.exec(folded) : null);
  const speakers = read ? await speakersCalled(read[1], isAsked, base) : [];
  if (speakers.length === 0) return null;
  const at = of ? folded.lastIndexOf(of[2]) : 0;
  const query = of ? cutAt(rest, folded, at, at + of[2].length) : '';
  return { query, speakers, time };
}
