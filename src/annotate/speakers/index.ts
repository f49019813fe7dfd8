import type { Attribution, Quote } from '../../model/annotations.ts';
import { entityIdOf } from '../../model/entity-ids.ts';
import type { Reading } from '../reading.ts';
import type { Discourse } from './discourse.ts';
import { rankWeights } from './load.ts';
import type { Resolution } from './resolution.ts';
import { type SpeakerEvidence, walkSources } from './walk-sources.ts';

export type { SpeakerEvidence } from './walk-sources.ts';

/**
 * Every attribution's source as an entity of the article where one is meant. First the sources that are names, which
 * also tell what the named are ("Clinton, the former secretary of state,"); then, in the order of the text,
 * pronouns and descriptions, which look back on the speakers found before them.
 */
export function resolveSpeakers(reading: Reading, evidence: SpeakerEvidence): Quote[] {
  const quotes: Quote[] = [];
  walkSources(reading, evidence, rankWeights(), ({ discourse, index, place, resolution }) => {
    explain(reading, place.attribution, resolution, discourse);
    quotes[index] = quoteOf(discourse, place.attribution, resolution);
  });
  return quotes;
}
function quoteOf(discourse: Discourse, attribution: Attribution, { person, by, author }: Resolution): Quote {
  if (person !== null) {
    const { id, name } = discourse.people[person]!.entity;
    return { ...attribution, speaker: { id, name }, resolvedBy: by };
  }
  if (author !== undefined) {
    const id = entityIdOf('person', author);
    return { ...attribution, speaker: { id, name: author }, resolvedBy: by };
  }
  const words = attribution.source
    .map(({ start, end }) => discourse.reading.text.slice(start, end))
    .join(' … ');
  return {
    ...attribution,
    speaker: null,
    ...(by === 'group' ? { resolvedBy: by } : {}),
    ...(words === '' ? {} : { group: words }),
  };
}

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
