import { diagnose } from '../../model/diagnose.ts';
import type { Diagnostic, Place } from '../../model/diagnostic.ts';
import type { Scheme, SchemeResult } from './scheme.ts';
import { parseTerm, type Term } from './term.ts';

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
      diagnostics.push(diagnose({ code: 'extra-terms-without-concept', params: { topic: id } }, place));
      continue;
    }
    for (const written of terms) {
      const term = parseTerm(written);
      if (typeof term !== 'string') added.set(id, [...(added.get(id) ?? []), term]);
      else
        diagnostics.push(
          diagnose({ code: `scheme-term-${term}`, params: { concept: id, term: written } }, place),
        );
    }
  }
  if (added.size === 0) return { scheme, diagnostics };
  const concepts = scheme.concepts.map((concept) => {
    const more = added.get(concept.id);
    return more ? { ...concept, terms: [...concept.terms, ...more] } : concept;
  });
  return { scheme: { concepts }, diagnostics };
}
