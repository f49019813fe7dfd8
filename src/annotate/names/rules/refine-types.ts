import type { TypedRange } from '../../../tagger/label-set.ts';
import { isWorldName } from '../../../text/person-name/given-names.ts';
import { usualCase } from '../entities/person-evidence.ts';
import type { NameDocument } from '../name-document.ts';
import { ORGANISATION, OTHER, PERSON, PLACE } from '../type-numbers.ts';
import type { WordType } from '../word-type.ts';
import { Listed, listingAt, listingOf, phraseOf } from './listed.ts';
import { PARTICLES } from './refine-particles.ts';

/** Splits two listed companies or places that were read as one: `Apple` and `Google`. */
export function splitPairs(types: readonly WordType[], name: TypedRange): TypedRange[] {
  const [start, end] = name.range;
  if (name.type === PERSON) return [name];
  for (let i = start + 1; i + 1 < end; i++) {
    if (types[i]!.lower !== 'and') continue;
    const halves = [[start, i] as const, [i + 1, end] as const];
    const both = (as: number): boolean => halves.every((range) => listingAt(types, range) & as);
    if (name.type === ORGANISATION && both(Listed.company))
      return halves.map((range) => ({ range, type: ORGANISATION }));
    // Bosnia and Herzegovina is one.
    if (both(Listed.place) && (listingAt(types, name.range) & Listed.place) === 0)
      return halves.map((range) => ({ range, type: PLACE }));
  }
  return [name];
}

// The White House is a place too, and "Va." a state.
const HOUSES = new Set(['house', 'va']);

/**
 * `the GOP` is an organisation wherever it stands: listed bodies and parties are never of the kind "other", and
 * seldom places. A given name
 * with a particle behind it (`Diego de la Torre`) begins a person's name, unless the last word says otherwise ("Charles
 * de Gaulle Airport").
 */
export function retype(types: readonly WordType[], { range, type }: TypedRange): TypedRange {
  const [start, end] = range;
  const body = (listingAt(types, range) & (Listed.body | Listed.place)) === Listed.body;
  if (body && (type === OTHER || (type === PLACE && !HOUSES.has(types[end - 1]!.lower))))
    return { range, type: ORGANISATION };
  const isPerson =
    type === ORGANISATION &&
    end - start > 2 &&
    isParticle(types[start + 1]!) &&
    isAnyGiven(types[start]!) &&
    (types[end - 1]!.listing & Listed.end) === 0 &&
    (listingAt(types, range) & Listed.organisation) === 0;
  return isPerson ? { range, type: PERSON } : { range, type };
}

// `Marine Le Pen`, `Ada De Vries`.
const ARTICLE = /^(?:Le|De|Di|Da|Del|Della|Van|Von|Den|El|Al|Ben|Bin)$/;
const isParticle = ({ text }: WordType): boolean => PARTICLES.has(text) || ARTICLE.test(text);

const isAnyGiven = ({ listing, text }: WordType): boolean =>
  (listing & Listed.given) !== 0 ||
  ((listing & (Listed.place | Listed.organisation | Listed.title)) === 0 && isWorldName(text));

/**
 * A word that is a person's first or last name in the article is the person where it stands alone, and a full name
 * is one type throughout: "Melania Trump" is not a company further down. The better supported reading wins; known
 * places and organisations stay what they are ("Washington").
 */
export function unify({ types }: NameDocument, found: readonly TypedRange[]): TypedRange[] {
  // By phrase: mentions as a person, less those as something else; a full name speaks for its words too.
  const votes = new Map<string, number>();
  // Given names that nothing else is called, of whoever is named in full.
  const given = new Set<string>();
  // `brightwater`: first words of companies that are named in full, "Brightwater Holdings".
  const bodies = new Set<string>();
  const persons = new Set<string>();
  // By phrase: mentions as a body, less those as a place.
  const located = new Map<string, number>();
  const vote = (phrase: string, by: number, to = votes) => to.set(phrase, (to.get(phrase) ?? 0) + by);
  for (const { range, type } of found) {
    const [start, end] = range;
    const named = phraseOf(types, range);
    vote(named, type === PERSON ? 1 : -1);
    if (type === ORGANISATION) vote(named, 1, located);
    else if (type === PLACE) vote(named, -BODY_SHARE, located);
    if (end - start === 1) continue;
    const company = COMPANY.test(types[start + 1]!.text) || COMPANY.test(types[end - 1]!.text);
    if (type === ORGANISATION && company) bodies.add(types[start]!.lower);
    if (type !== PERSON) continue;
    for (let i = start; i < end; i++) persons.add(types[i]!.lower);
    vote(types[start]!.lower, 1);
    if (types[start]!.listing & Listed.plainGiven) given.add(types[start]!.lower);
    // Whoever is named in full is called by the last word.
    vote(types[end - 1]!.lower, 2);
    const particle = firstParticle(types, start + 1, end);
    if (particle > start) vote(phraseOf(types, [particle, end]), 2);
  }
  return found.map((name) => {
    const phrase = phraseOf(types, name.range);
    const isBody = name.type !== ORGANISATION && bodies.has(phrase) && !persons.has(phrase);
    if (isBody && isUnlisted(types, name) && types[name.range[0] - 1]?.lower !== 'in')
      return { range: name.range, type: ORGANISATION };
    if (name.type === PERSON) return name;
    // "Elizabeth, N.J."
    const isGiven = given.has(phrase) && types[name.range[1]]?.text !== ',';
    const isPerson =
      (isGiven || (votes.get(phrase) ?? 0) > 0) &&
      (listingAt(types, name.range) & (Listed.place | Listed.organisation)) === 0;
    if (isPerson || isRelative(types, name, votes)) return { range: name.range, type: PERSON };
    const isOneWord = name.range[1] - name.range[0] === 1;
    if (name.type === PLACE && isOneWord && (located.get(phrase) ?? 0) > 0 && isUnlisted(types, name))
      return { range: name.range, type: ORGANISATION };
    return isFamily(phrase, votes) ? { range: name.range, type: OTHER } : name;
  });
}

// So many mentions as a body outweigh one as a place, of what no list knows as a place.
const BODY_SHARE = 2;

/** Whether people are called so, and texts never write such a word small. */
const isCalledSo = (type: WordType): boolean =>
  (type.listing & Listed.plainGiven) !== 0 || (isAnyGiven(type) && usualCase(type.lower) % 4 === 0);

/** `Monte` Haines, where the article has a Haines who is a person. */
const isRelative = (
  types: readonly WordType[],
  { range: [start, end], type }: TypedRange,
  votes: ReadonlyMap<string, number>,
): boolean =>
  type === ORGANISATION &&
  end - start === 2 &&
  isCalledSo(types[start]!) &&
  (types[end - 1]!.listing & (Listed.end | Listed.thingEnd | Listed.siteEnd)) === 0 &&
  (votes.get(types[end - 1]!.lower) ?? 0) > 0;

// Not "College" or "Police": those are called after their town.
const COMPANY =
  /^(?:Inc|Corp|Corporation|LLC|PLC|Holdings|Partners|Capital|Securities|Pharmaceuticals|Technologies|Systems|Motors|Industries|Software|Entertainment|Studios|Therapeutics|Ventures)\.?$/;

/** Whether no list knows a name as that of something else than a body. */
const isUnlisted = (types: readonly WordType[], { range }: TypedRange): boolean =>
  (listingAt(types, range) &
    (Listed.place | Listed.given | Listed.people | Listed.plainOther | Listed.calendar)) ===
  0;

/** Where a family name of several words begins: Amadou `de la Roche`; -1 if it has no particle. */
function firstParticle(types: readonly WordType[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (isParticle(types[i]!)) return i;
  return -1;
}

/** `the Hallorans`, where the article names a Halloran: a family is neither a company nor a place. */
const isFamily = (phrase: string, votes: ReadonlyMap<string, number>): boolean =>
  phrase.length > 4 &&
  phrase.endsWith('s') &&
  (votes.get(phrase.slice(0, -1)) ?? 0) > 0 &&
  (listingOf(phrase) & Listed.organisation) === 0;
