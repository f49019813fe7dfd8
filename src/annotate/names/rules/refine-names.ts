import type { TypedRange } from '../../../tagger/label-set.ts';
import type { NameDocument } from '../name-document.ts';
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

/** What rules know better than the tagger, one name at a time, then over the whole article. */
export function refine(document: NameDocument, found: readonly TypedRange[]): TypedRange[] {
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
  const placed = townsOf(types, joinPlaces(types, retypePlaces(types, single)));
  const whole = placeAddresses(
    types,
    listPersons(types, namePersons(types, addCommaBodies(types, joinPieces(document, placed)))),
  );
  return addInitialisms(
    document,
    addParticles(
      document,
      cutTitles(
        types,
        unify(
          document,
          completeNames(
            document,
            joinNicknames(document, addSpeakers(document, addTitled(document, addLabels(document, whole)))),
          ),
        ),
      ),
    ),
  );
}
