import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import type { Scheme, SchemeResult } from './scheme.ts';
import { parseTerm, type Term } from './terms.ts';

/** Words that the keepers of an archive add to a concept: a row of their table of topics. */
export interface ExtraTerms {
  readonly id: string;
  readonly terms: readonly string[];
  readonly place: Place;
}

/** The scheme with further terms for some of its concepts. Bad terms and unknown concepts are reported and left out. */
export function withExtraTerms(scheme: Scheme, extras: readonly ExtraTerms[]): SchemeResult {
  const diagnostics: Diagnostic[] = [];
  const added = new Map<string, Term[]>();
  const known = new Set(scheme.concepts.map(({ id }) => id));
  for (const { id, terms, place } of extras) {
    if (!known.has(id)) {
      diagnostics.push(unknownConcept(id, place));
      continue;
    }
    for (const written of terms) {
      const term = parseTerm(written);
      if (typeof term !== 'string') added.set(id, [...(added.get(id) ?? []), term]);
      else diagnostics.push(unusableTerm(id, term, place));
    }
  }
  if (added.size === 0) return { scheme, diagnostics };
  const concepts = scheme.concepts.map((concept) => {
    const more = added.get(concept.id);
    return more ? { ...concept, terms: [...concept.terms, ...more] } : concept;
  });
  return { scheme: { concepts }, diagnostics };
}

const unknownConcept = (id: string, place: Place): Diagnostic => ({
  code: 'extra-terms-without-concept',
  severity: 'warning',
  message: `The topic scheme has no concept “${id}”, so its extra terms find nothing.`,
  reason: 'Terms belong to concepts of the scheme; a subject of the archive is found by its own words.',
  hint: 'Copy the id from the topic’s page, or add the concept in topics-scheme.csv.',
  place,
});

const unusableTerm = (id: string, problem: string, place: Place): Diagnostic => ({
  code: 'scheme-term',
  severity: 'warning',
  message: `${id}: ${problem}.`,
  hint: 'Correct the term; the others are used.',
  place,
});
