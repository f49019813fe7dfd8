import type { Attribution, Entity, Name } from '../../model/annotations.ts';
import type { Reading } from '../reading.ts';
import { describe, isSomebody } from './describe.ts';
import { type Discourse, discourseOf } from './discourse.ts';
import { Heard } from './heard.ts';
import { Narrated } from './narrated.ts';
import { ownedBodiesIn } from './owned-bodies.ts';
import type { Place } from './question.ts';
import type { RankWeights } from './rank.data.ts';
import { modifiersOf, readSource, type Source, type SourceForm } from './read-source.ts';
import type { Resolution } from './resolution.ts';
import { resolveSource } from './resolve-source.ts';
import { SpokenSoFar } from './spoken.ts';

/** What the layers before this one found. */
export interface SpeakerEvidence {
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
  readonly attributions: readonly Attribution[];
}

/** A source on the way through the text: where it stands, its form, and who it is. */
export interface Step {
  readonly discourse: Discourse;
  /** Index of the attribution. */
  readonly index: number;
  readonly place: Place;
  readonly form: SourceForm;
  readonly resolution: Resolution;
}

/** Resolves the sources in the order of the text; each looks back on the speakers found before it. */
export function walkSources(
  reading: Reading,
  { names, entities, attributions }: SpeakerEvidence,
  weights: RankWeights,
  visit: (step: Step) => void,
): void {
  const sources = attributions.map(({ source }) => readSource(reading, source, names));
  const owned = ownedBodiesIn(reading, names);
  const found = { names, entities, owned, attributions, modifiers: modifiersOf(sources) };
  const discourse = discourseOf(reading, found, weights);
  for (const source of sources) learnRole(discourse, source);
  const reportedAt = within(attributions);
  const spoken = new SpokenSoFar();
  const places = Float64Array.from(attributions, placeOf);
  const order = [...attributions.keys()].sort((a, b) => places[a]! - places[b]! || a - b);
  const heard = heardIn(discourse, order, places, sources);
  const narrated = new Narrated(discourse, attributions, { spoken, heard });
  for (const index of order) {
    narrated.tellUpTo(places[index]!);
    const attribution = attributions[index]!;
    const { form } = sources[index]!;
    const start = places[index]!;
    const [sentence, block] = [discourse.sentenceAt(start), discourse.blockAt(start)];
    const { opening, closing } = extentOf(discourse, attribution, start, block);
    const reported = reportedAt(start);
    const place = { start, sentence, opening, block, attribution, reported, spoken, heard };
    const resolution = resolveSource(discourse, place, form);
    visit({ discourse, index, place, form, resolution });
    const { person } = resolution;
    if (person !== null) {
      const shares = sharesOf(person, resolution, attribution);
      spoken.add({ start, sentence, closing, block, person, shares, content: attribution.content });
    } else if (isOneUnnamed(reading, form))
      spoken.unnamed = {
        start,
        sentence,
        block,
        words: wordsOfSource(reading, attribution),
        doubt: resolution.doubt ?? 0,
      };
  }
}

/** Who is named as a source where. */
function heardIn(
  { indexOf, blockAt }: Discourse,
  order: readonly number[],
  places: Float64Array,
  sources: readonly Source[],
): Heard {
  const namings = order.flatMap((index) => {
    const { form } = sources[index]!;
    const person = form.form === 'name' ? indexOf.get(form.name.entity) : undefined;
    const start = places[index]!;
    return person === undefined ? [] : [{ start, block: blockAt(start), person }];
  });
  return new Heard(namings);
}

/** The sentences in which an attribution begins and ends, within its paragraph. */
function extentOf(
  { reading, sentenceAt }: Discourse,
  { content }: Attribution,
  start: number,
  block: number,
): { readonly opening: number; readonly closing: number } {
  const { start: from, end: to } = reading.blocks[block] ?? { start: 0, end: 0 };
  const here = content.filter((one) => one.start >= from && one.end <= to);
  return {
    opening: sentenceAt(Math.min(start, ...here.map((one) => one.start))),
    closing: sentenceAt(Math.max(start, ...here.map((one) => one.end - 1))),
  };
}

/** How likely each is to have spoken: as far as it is an attribution, and by the weights where these were asked. */
function sharesOf(
  person: number,
  { candidates }: Resolution,
  { confidence }: Attribution,
): ReadonlyMap<number, number> {
  const all = candidates ?? [{ person, probability: 1 }];
  return new Map(all.map((one) => [one.person, one.probability * confidence]));
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
function learnRole({ people, indexOf }: Discourse, { parts, form }: Source): void {
  if (form.form !== 'name') return;
  const person = people[indexOf.get(form.name.entity) ?? -1];
  for (const units of parts)
    for (const { lower, mark, name } of units)
      if (!name && !mark && lower.length > 2) person?.calledToo.push(lower);
}

/** Whether a source is one person whom the text does not name: "a neighbour", "the judge". */
function isOneUnnamed({ text }: Reading, form: SourceForm): boolean {
  if (form.form !== 'description') return false;
  const [only, more] = form.phrase;
  if (only && !more && ONE_OF_THEM.has(only.lower)) return true;
  const { kind, plural, head } = describe(form.phrase, text);
  return !plural && (kind === 'person' || (kind === 'unknown' && isSomebody(head)));
}

// "One said that …": of those whom the text speaks of.
const ONE_OF_THEM = new Set(['one', 'another']);

const wordsOfSource = ({ text }: Reading, { source }: Attribution): string =>
  source.map(({ start, end }) => text.slice(start, end)).join(' … ');
