import { describe } from './describe.ts';
import type { Discourse } from './discourse.ts';
import { isCalledOut, isNamedByAnother, ownNaming } from './named-by-others.ts';
import type { Place } from './question.ts';
import type { SourceForm } from './read-source.ts';
import { isPerson, nameOf, nobody, type Resolution } from './resolution.ts';
import { resolveDescription } from './resolve-description.ts';
import { isAnswer, resolveInterviewee } from './resolve-interviewee.ts';
import { bearerOf, resolveName, resolveUnlisted } from './resolve-name.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import { PRONOUNS } from './source-words.data.ts';

/** Who an attribution's source is. */
export function resolveSource(discourse: Discourse, place: Place, source: SourceForm): Resolution {
  const resolution = resolve(discourse, place, source);
  const { person } = resolution;
  // Whoever goes on speaking, or is spoken of before, may be the one of whom others speak here.
  const isHanded = place.attribution.carried || source.form === 'implicit';
  if (person === null) return resolution;
  const naming = isPerson(discourse, person) ? ownNaming(discourse, place, person) : undefined;
  // Under a name too: `“Sen. Voss took the stage, …” Voss said.` is what is told of Voss.
  const isOthers = isHanded ? isNamedByAnother(naming) : source.form === 'name' && naming === 'titled';
  return isOthers || isCalledOut(discourse, place, person)
    ? { ...nobody(`the words name ${nameOf(discourse, person)} as others do`), unsourced: true }
    : resolution;
}

function resolve(discourse: Discourse, place: Place, source: SourceForm): Resolution {
  if (place.attribution.voiceless) return nobody('the form of the words names nobody who speaks', 'group');
  if (isAnswer(discourse, place)) return resolveInterviewee(discourse);
  switch (source.form) {
    case 'name':
      return resolveName(discourse, place, source.name);
    case 'names':
      return nobody('several names: they speak as a group', 'group');
    case 'pronoun':
      return resolvePronoun(discourse, place, PRONOUNS[source.pronoun]!);
    case 'description':
      return (
        resolveUnlisted(discourse, place, source.phrase) ??
        resolveDescription(discourse, place, describe(source.phrase, discourse.reading.text), source.phrase)
      );
    case 'implicit':
      return resolveTranscript(discourse, place) ?? resolveImplicit(place);
  }
}

const SPEAKER_LINE = /^["“”'‘]?\s*(\p{Lu}[\p{Lu} .'’-]{1,40}):/u;

/** `“OTT: We agreed.”`: a transcript whose source stands inside the content. */
function resolveTranscript(discourse: Discourse, place: Place): Resolution | undefined {
  const { text } = discourse.reading;
  const at = place.attribution.content[0]?.start ?? place.start;
  const printed = SPEAKER_LINE.exec(text.slice(at, at + 60))?.[1];
  const person = printed === undefined ? undefined : bearerOf(discourse, place, printed.trim());
  if (person === undefined) return undefined;
  return { person, by: 'name', because: 'the words open with the speaker, as in a transcript' };
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
