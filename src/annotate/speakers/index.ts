import type { Attribution, Quote, Speaker } from '../../model/annotations.ts';
import { entityIdOf } from '../../model/entity-ids.ts';
import type { Reading } from '../reading.ts';
import type { Discourse } from './discourse.ts';
import { rankWeights } from './load.ts';
import type { RankWeights } from './rank.data.ts';
import { CARRIED, CONFIDENCE, NAMED_FROM, type Resolution } from './resolution.ts';
import { type SpeakerEvidence, walkSources } from './walk-sources.ts';

export type { SpeakerEvidence } from './walk-sources.ts';

/**
 * Every attribution's source as an entity of the article where one is meant. First the sources that are names, which
 * also tell what the named are ("Clinton, the former secretary of state,"); then, in the order of the text,
 * pronouns and descriptions, which look back on the speakers found before them.
 */
export function resolveSpeakers(
  reading: Reading,
  evidence: SpeakerEvidence,
  weights: RankWeights = rankWeights(),
): Quote[] {
  const quotes: Quote[] = [];
  walkSources(reading, evidence, weights, ({ discourse, index, place, resolution }) => {
    explain(reading, place.attribution, resolution, discourse);
    quotes[index] = quoteOf(discourse, place.attribution, resolution);
  });
  return quotes;
}

function quoteOf(discourse: Discourse, attribution: Attribution, resolution: Resolution): Quote {
  const { person, by, author, words: handed, unsourced } = resolution;
  if (unsourced) return { ...attribution, source: [], speaker: null };
  const resolvedBy = attribution.carried && person !== null ? 'previous-quote' : by;
  const confidence = round(confidenceOf(attribution, resolution));
  if (person !== null) {
    const speaker = speakerOf(discourse, person, confidence);
    if (confidence >= NAMED_FROM) return { ...attribution, speaker, resolvedBy };
    const candidates = (resolution.candidates ?? [{ person, probability: confidence }]).map((one) =>
      speakerOf(discourse, one.person, round(one.probability)),
    );
    return { ...attribution, speaker: null, candidates, resolvedBy, ...groupOf(discourse, attribution) };
  }
  if (author !== undefined) {
    const id = entityIdOf('person', author);
    return { ...attribution, speaker: { id, name: author, confidence }, resolvedBy };
  }
  return {
    ...attribution,
    speaker: null,
    ...(by === 'group' ? { resolvedBy: by } : {}),
    ...(handed ? { group: handed } : groupOf(discourse, attribution)),
  };
}

const confidenceOf = ({ carried }: Attribution, { by, confidence }: Resolution): number =>
  (confidence ?? CONFIDENCE[by]) * (carried ? CARRIED : 1);

function speakerOf({ people }: Discourse, person: number, confidence: number): Speaker {
  const { id, name } = people[person]!.entity;
  return { id, name, confidence };
}

/** The words of the source. */
function groupOf({ reading: { text } }: Discourse, { source }: Attribution): { group?: string } {
  const group = source.map(({ start, end }) => text.slice(start, end)).join(' … ');
  return group === '' ? {} : { group };
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function explain(
  { trace }: Reading,
  { source, content }: Attribution,
  { person, author, because }: Resolution,
  discourse: Discourse,
): void {
  const span = source[0] ?? content[0];
  if (!trace || !span) return;
  const who = person === null ? (author ?? 'nobody by name') : discourse.people[person]!.entity.name;
  trace({
    layer: 'speakers',
    start: span.start,
    end: span.end,
    verdict: 'resolved',
    because: `${who}: ${because}`,
  });
}
