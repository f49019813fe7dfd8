import type { TypedRange } from '../../../tagger/label-set.ts';
import type { NameDocument } from '../name-document.ts';
import type { WordType } from '../word-type.ts';
import { completeNames } from './complete-names.ts';
import { placeAddresses } from './refine-addresses.ts';
import { cutBodies } from './refine-bodies.ts';
import { addCommaBodies } from './refine-comma-bodies.ts';
import { cutTitles, trim } from './refine-edges.ts';
import { addInitialisms } from './refine-initialisms.ts';
import { joinPlaces, townsOf } from './refine-joined-places.ts';
import { addLabels } from './refine-labels.ts';
import { joinNicknames } from './refine-nicknames.ts';
import { addParticles } from './refine-particles.ts';
import { cutPersons, listPersons, namePersons } from './refine-persons.ts';
import { joinPieces } from './refine-pieces.ts';
import { retypePlaces } from './refine-places.ts';
import { retypeByShape, splitFrom } from './refine-shapes.ts';
import { addSpeakers } from './refine-speakers.ts';
import { addTitled } from './refine-titled.ts';
import { retype, splitPairs, unify } from './refine-types.ts';
import { addWordNames } from './refine-word-names.ts';

type Rule = (document: NameDocument, found: readonly TypedRange[]) => readonly TypedRange[];
type WordRule = (types: readonly WordType[], found: readonly TypedRange[]) => readonly TypedRange[];

/** A rule that needs no more of a document than its words. */
const ofWords =
  (rule: WordRule): Rule =>
  ({ types }, found) =>
    rule(types, found);

/** In their order, each on what the ones before it left. */
const RULES: readonly Rule[] = [
  refineEach,
  ofWords(retypePlaces),
  ofWords(joinPlaces),
  ofWords(townsOf),
  joinPieces,
  ofWords(addCommaBodies),
  ofWords(namePersons),
  ofWords(listPersons),
  ofWords(placeAddresses),
  addLabels,
  addTitled,
  addSpeakers,
  addWordNames,
  joinNicknames,
  completeNames,
  unify,
  ofWords(cutTitles),
  addParticles,
  addInitialisms,
];

/**
 * What rules know better than the tagger of the names of some documents: one name at a time, then over the whole article.
 * Each rule goes over all documents before the next does, see `annotate`.
 */
export const refine = (
  documents: readonly NameDocument[],
  tagged: readonly (readonly TypedRange[])[],
): readonly (readonly TypedRange[])[] =>
  RULES.reduce((found, rule) => documents.map((document, i) => rule(document, found[i]!)), tagged);

/** Each name by itself: its edges, what of it is another name, its type. */
function refineEach(document: NameDocument, found: readonly TypedRange[]): TypedRange[] {
  const { types } = document;
  const single: TypedRange[] = [];
  for (const whole of found) {
    const name = trim(document, whole);
    if (!name) continue;
    for (const half of splitPairs(types, name))
      for (const part of splitFrom(types, half))
        for (const own of cutPersons(types, part))
          for (const body of cutBodies(types, own)) single.push(retypeByShape(types, retype(types, body)));
  }
  return single;
}
