import type { Attribution, Entity, Name, Quote } from '../../model/annotations.ts';
import type { EntityId } from '../../model/ids.ts';
import { slugOf } from '../../text/slug.ts';
import type { Reading } from '../reading.ts';
import { roleWord } from './description.ts';
import type { Resolution } from './resolution.ts';
import { resolveSource } from './resolve.ts';
import { type Scene, setScene } from './scene.ts';
import { modifiersOf, type SourceForm, sourceForm, unitsOf } from './source-form.ts';
import { SpokenSoFar } from './spoken.ts';

/** What the layers before this one found. */
export interface SpeakerEvidence {
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
}

/**
 * Every attribution's source as an entity of the article where one is meant. First the sources that are names, which
 * also tell what the named are ("Clinton, the former secretary of state,"); then, in the order of the text,
 * pronouns and descriptions, which look back on the speakers found before them.
 */
export function resolveSpeakers(reading: Reading, evidence: SpeakerEvidence): Quote[] {
  const { names, entities, attributions } = evidence;
  const sources = attributions.map(({ source }) => source);
  const forms = sources.map((source) => sourceForm(reading, source, names));
  const modifiers = modifiersOf(reading, sources, forms, names);
  const scene = setScene(reading, names, entities, attributions, modifiers);
  for (const [index, form] of forms.entries()) learnRole(scene, attributions[index]!, form);
  const reportedAt = within(attributions);
  const spoken = new SpokenSoFar();
  const order = [...attributions.keys()].sort(
    (a, b) => placeOf(attributions[a]!) - placeOf(attributions[b]!) || a - b,
  );
  const quotes: Quote[] = [];
  for (const index of order) {
    const attribution = attributions[index]!;
    const start = placeOf(attribution);
    const [sentence, block] = [scene.sentenceAt(start), scene.blockAt(start)];
    const place = { start, sentence, block, attribution, reported: reportedAt(start), spoken };
    const resolution = resolveSource(scene, place, forms[index]!);
    if (resolution.person !== null) spoken.add({ start, sentence, block, person: resolution.person });
    explain(reading, attribution, resolution, scene);
    quotes[index] = quoteOf(scene, attribution, resolution);
  }
  return quotes;
}

/** Whether offsets, asked in rising order, lie in the content of an attribution whose source stands elsewhere. */
function within(attributions: readonly Attribution[]): (offset: number) => boolean {
  const contents = attributions.flatMap(({ content }) => content).sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = -1;
  return (offset) => {
    for (; next < contents.length && contents[next]!.start <= offset; next++)
      reach = Math.max(reach, contents[next]!.end);
    return offset < reach;
  };
}

/** Where the source stands; without one, where the attribution begins. */
const placeOf = ({ source, content, cue }: Attribution): number =>
  source[0]?.start ?? Math.min(...[...content, ...cue].map(({ start }) => start));

/** The words around a name in a source say what its bearer is: "Latvian journalist Dainis Ivans". */
function learnRole(scene: Scene, { source }: Attribution, form: SourceForm): void {
  if (form.form !== 'name') return;
  const person = scene.people[scene.indexOf.get(form.name.entity) ?? -1];
  for (const { lower, mark, name } of unitsOf(scene.reading, source, scene.names))
    if (!name && !mark && lower.length > 2) person?.roleWords.add(roleWord(lower));
}

function quoteOf(scene: Scene, attribution: Attribution, { person, by, author }: Resolution): Quote {
  if (person !== null) {
    const { id, name } = scene.people[person]!.entity;
    return { ...attribution, speaker: { id, name }, resolvedBy: by };
  }
  if (author !== undefined) {
    const id = `person/${slugOf(author)}` as EntityId;
    return { ...attribution, speaker: { id, name: author }, resolvedBy: by };
  }
  const words = attribution.source.map(({ start, end }) => scene.reading.text.slice(start, end)).join(' … ');
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
  scene: Scene,
): void {
  const span = source[0] ?? content[0];
  if (!trace || !span) return;
  const who = person === null ? (author ?? 'nobody by name') : scene.people[person]!.entity.name;
  trace({
    layer: 'speakers',
    start: span.start,
    end: span.end,
    verdict: 'resolved',
    because: `${who}: ${because}`,
  });
}
