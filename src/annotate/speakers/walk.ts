import type { Attribution, Entity, Name } from '../../model/annotations.ts';
import type { Reading } from '../reading.ts';
import { roleWord } from './description.ts';
import type { RankWeights } from './rank.data.ts';
import type { Place } from './rank.ts';
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

/** A source on the way through the text: where it stands, its form, and who it is. */
export interface Step {
  readonly scene: Scene;
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
  const sources = attributions.map(({ source }) => source);
  const forms = sources.map((source) => sourceForm(reading, source, names));
  const modifiers = modifiersOf(reading, sources, forms, names);
  const scene = setScene(reading, names, entities, attributions, modifiers, weights);
  for (const [index, form] of forms.entries()) learnRole(scene, attributions[index]!, form);
  const reportedAt = within(attributions);
  const spoken = new SpokenSoFar();
  const order = [...attributions.keys()].sort(
    (a, b) => placeOf(attributions[a]!) - placeOf(attributions[b]!) || a - b,
  );
  for (const index of order) {
    const attribution = attributions[index]!;
    const form = forms[index]!;
    const start = placeOf(attribution);
    const [sentence, block] = [scene.sentenceAt(start), scene.blockAt(start)];
    const place = { start, sentence, block, attribution, reported: reportedAt(start), spoken };
    const resolution = resolveSource(scene, place, form);
    visit({ scene, index, place, form, resolution });
    if (resolution.person !== null) spoken.add({ start, sentence, block, person: resolution.person });
  }
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
