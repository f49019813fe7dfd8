import { describe } from './description.ts';
import type { Place } from './rank.ts';
import { nobody, type Resolution } from './resolution.ts';
import { resolveDescription } from './resolve-description.ts';
import { resolveName, resolveUnlisted } from './resolve-name.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { Scene } from './scene.ts';
import type { SourceForm } from './source-form.ts';
import { PRONOUNS } from './source-words.data.ts';

/** Who an attribution's source is. */
export function resolveSource(scene: Scene, place: Place, source: SourceForm): Resolution {
  switch (source.form) {
    case 'name':
      return resolveName(scene, place, source.name);
    case 'names':
      return nobody('several names: they speak as a group', 'group');
    case 'pronoun':
      return resolvePronoun(scene, place, PRONOUNS[source.pronoun]!);
    case 'description':
      return (
        resolveUnlisted(scene, place, source.phrase) ??
        resolveDescription(scene, place, describe(source.phrase, scene.reading.text), source.phrase)
      );
    case 'implicit':
      return resolveImplicit(place);
  }
}

/** A quotation without a source goes on with the one before it in the same paragraph. */
function resolveImplicit({ attribution, spoken, block }: Place): Resolution {
  const last = spoken.back(1);
  if (attribution.kind === 'indirect' || !last || last.block !== block)
    return nobody('the attribution has no source');
  return {
    person: last.person,
    by: 'previous-quote',
    because: 'the quotation goes on in the same paragraph',
  };
}
