import { LEGAL_FORMS } from '../../../text/lexicon/legal-forms.data.ts';
import { phrasesOf } from '../lexicon.ts';
import { ORGANISATIONS } from '../lexicons/organisations.data.ts';
import { addMention, type Cluster, clusterOf, foldWords, type Mention } from './mention.ts';
import { SHORT_FORMS, STATE_FORMS } from './short-forms.data.ts';

const SMALL = new Set('of for and the in on to de la & a at'.split(' '));

const canonical = new Map(
  Object.entries(SHORT_FORMS).flatMap(([name, forms]) => {
    const key = foldWords(name).join(' ');
    return [key, ...forms.split(',').map((form) => foldWords(form).join(' '))].map(
      (form) => [form, key] as const,
    );
  }),
);

// "N.Y." is the state; New York may be the town, and is left alone.
const states = new Map(
  Object.entries(STATE_FORMS)
    .filter(([state]) => state !== 'New York')
    .map(([state, short]) => [short, foldWords(state).join(' ')]),
);

// Last words by which longer names are called for short: "the Journal", "the Foundation".
const HEADS = new Set(
  (
    'post times journal courier observer guardian herald tribune globe gazette telegraph mail star chronicle examiner standard ' +
    'register monitor mirror express echo argus enquirer sentinel dispatch record foundation institute university council ' +
    'commission committee party union association court bank museum trust academy ministry department agency'
  ).split(' '),
);

// Bodies that stand on their own: "House" is no short form of "House Armed Services Committee".
const LISTED = new Set(phrasesOf(ORGANISATIONS.body).map((name) => name.toLowerCase()));

const DEPARTMENT = /^(?:department|ministry) (?:of|for) | (?:department|ministry)$/;

/** `justice department`, `department for justice` → `department of justice`. */
function departmentKey(key: string): string {
  const [, before, kind] = /^(.+) (department|ministry)$/.exec(key) ?? [];
  if (kind) return `${kind} of ${before}`;
  return key.replace(/^(department|ministry) (?:of|for) (?:the )?/, '$1 of ');
}

/** `pharmaceuticals` → `pharmaceutical`: articles are not sure of it themselves. */
const singular = (word: string, at: number, { length }: readonly string[]): string =>
  length > 2 && at > 0 && word.length > 5 && /[^s]s$/.test(word) ? word.slice(0, -1) : word;

/** What mentions of the same organisation, place or thing have in common. */
function keyOf({ words, text, type }: Mention): string {
  const state = type === 'place' ? states.get(text) : undefined;
  if (state) return state;
  const from = words[0] === 'the' && words.length > 1 ? 1 : 0;
  let to = words.length;
  while (to > from + 1 && LEGAL_FORMS.has(words[to - 1]!)) to--;
  const key = words.slice(from, to).map(singular).join(' ');
  // "U.S. Federal Reserve"
  const bare = key.replace(/^(?:us|uk|u s|u k) /, '');
  return canonical.get(key) ?? canonical.get(bare) ?? (DEPARTMENT.test(bare) ? departmentKey(bare) : key);
}

/**
 * Groups mentions of organisations, places or other things: equal names first, then initialisms with what they
 * stand for ("OSCE"), then beginnings ("Breitbart" for "Breitbart News") and heads ("the Post" for "Washington Post") where
 * only one longer name fits.
 */
export function clusterOthers(mentions: readonly Mention[]): Cluster[] {
  const byKey = new Map<string, Cluster>();
  for (const mention of mentions) {
    const key = keyOf(mention);
    const known = byKey.get(key);
    if (known) addMention(known, mention);
    else byKey.set(key, clusterOf(mention));
  }
  const clusters = [...byKey.values()];
  if (mentions[0]?.type === 'place') return clusters;
  return joinShortForms(clusters);
}

function joinShortForms(clusters: readonly Cluster[]): Cluster[] {
  const longestFirst = [...clusters].sort((a, b) => b.fullest.words.length - a.fullest.words.length);
  const out: Cluster[] = [];
  const byInitials = new Map<string, Cluster | null>();
  const byFirst = new Map<string, Cluster | null>();
  const byLast = new Map<string, Cluster | null>();
  for (const cluster of longestFirst) {
    const { words } = cluster.fullest;
    const bare = words.length === 2 && words[0] === 'the' ? words[1]! : words[0]!;
    const host =
      words.length === 1
        ? (byInitials.get(bare) ?? (LISTED.has(bare) ? undefined : (byFirst.get(bare) ?? byLast.get(bare))))
        : bare === words[1]
          ? byLast.get(bare)
          : byInitials.get(words.join(' '));
    if (host) {
      for (const mention of cluster.mentions) addMention(host, mention);
      continue;
    }
    out.push(cluster);
    if (words.length < 2) continue;
    for (const initials of [...initialsOf(words), ...partlyInitials(words)])
      byInitials.set(initials, byInitials.has(initials) ? null : cluster);
    const first = words.find((word) => word !== 'the')!;
    byFirst.set(first, byFirst.has(first) ? null : cluster);
    const last = words.at(-1)!;
    // The State of the Union is no union.
    if (HEADS.has(last) && words.at(-2) !== 'the') byLast.set(last, byLast.has(last) ? null : cluster);
  }
  return out;
}

/** `iso` and `california iso` for "California Independent System Operator". */
function partlyInitials(words: readonly string[]): string[] {
  const found: string[] = [];
  for (let from = 1; from < words.length - 1; from++)
    for (const initials of initialsOf(words.slice(from)))
      found.push(`${words.slice(0, from).join(' ')} ${initials}`, ...(initials.length > 2 ? [initials] : []));
  return found;
}

/** `osce` and `osace` for "Organization for Security and Cooperation in Europe": with and without small words. */
function initialsOf(words: readonly string[]): Set<string> {
  const letters = (list: readonly string[]) => list.map((word) => word[0]).join('');
  const large = words.filter((word) => !SMALL.has(word));
  const found = new Set([letters(large), letters(words.filter((word) => word !== 'the'))]);
  return new Set([...found].filter((initials) => initials.length > 1));
}
