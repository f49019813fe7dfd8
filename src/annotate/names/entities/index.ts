import type { Entity, EntityType, Name } from '../../../model/annotations.ts';
import { entityIdOf } from '../../../model/entity-ids.ts';
import type { EntityId } from '../../../model/ids.ts';
import { BoundedCache } from '../../../text/bounded-cache.ts';
import { recaseName } from '../../../text/person-name/recase-name.ts';
import type { Reading } from '../../reading.ts';
import { clusterOthers } from './cluster-others.ts';
import { clusterPersons } from './cluster-persons.ts';
import { cutHeadlines } from './cut-headlines.ts';
import { cutOpeners } from './cut-openers.ts';
import { genderOf } from './gender.ts';
import type { Cluster, Mention } from './mention.ts';
import { type RoleEvidence, roleEvidence, rolesOf } from './roles.ts';
import { shareFamily } from './share-family.ts';
import { kindOf, settingOf } from './weigh-persons.ts';

/** Names with the entities that they name. */
export interface FoundNames {
  readonly names: readonly Name[];
  readonly entities: readonly Entity[];
}

const TYPES: readonly EntityType[] = ['person', 'organisation', 'place', 'other'];

/** Groups an article's mentions, which are sorted, into its entities; entities in order of first mention. */
export function toEntities(reading: Reading, found: readonly Mention[]): FoundNames {
  const heard = cutOpeners(reading, cutHeadlines(reading, found));
  const weighed = weighPersons(reading, heard);
  const { mentions } = weighed;
  const clusters = TYPES.flatMap((type) =>
    type === 'person' ? weighed.persons : clusterOthers(mentions.filter((mention) => mention.type === type)),
  );
  for (const { mentions: own } of clusters) own.sort((a, b) => a.start - b.start);
  clusters.sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start);
  const evidence = roleEvidence(reading, mentions);
  const names: Name[] = [];
  const entities: Entity[] = [];
  // Ids given → how often their plain form was asked for.
  const taken = new Map<string, number>();
  for (const cluster of clusters) {
    const id = idOf(cluster, taken);
    for (const { start, end, type } of cluster.mentions) names.push({ start, end, type, entity: id });
    entities.push(toEntity(evidence, cluster, id));
    if (reading.trace) explain(reading, cluster);
  }
  names.sort((a, b) => a.start - b.start);
  return { names, entities };
}

/** The persons, and all mentions, those that name no person as what they are. */
function weighPersons(
  reading: Reading,
  heard: readonly Mention[],
): { persons: readonly Cluster[]; mentions: readonly Mention[] } {
  const own = heard.filter(({ type }) => type === 'person');
  const evidence = roleEvidence(reading, heard);
  const setting = settingOf(reading, heard);
  const persons: Cluster[] = [];
  const retyped: Mention[] = [];
  for (const cluster of clusterPersons(shareFamily(reading, own))) {
    const kind = kindOf(evidence, cluster, setting);
    if (kind === 'person') persons.push(cluster);
    else if (kind) for (const mention of cluster.mentions) retyped.push({ ...mention, type: kind });
  }
  const mentions = [
    ...heard.filter(({ type }) => type !== 'person'),
    ...persons.flatMap((cluster) => cluster.mentions),
    ...retyped,
  ];
  return { persons, mentions: mentions.sort((a, b) => a.start - b.start) };
}

function toEntity(evidence: RoleEvidence, cluster: Cluster, id: EntityId): Entity {
  const { type, text } = cluster.fullest;
  if (type === 'person') return personOf(evidence, cluster, id);
  const name =
    type === 'organisation' ? withoutArticle(text.replace(/\s+/g, ' ')) : text.replace(/\s+/g, ' ');
  return { id, type, name, roles: [] };
}

/** A person, whose name is written as usual where the article prints it in capitals alone: "ELLESA THROWDEN". */
function personOf(evidence: RoleEvidence, cluster: Cluster, id: EntityId): Entity {
  const { type, text, words } = cluster.fullest;
  const printed = text.replace(/\s+/g, ' ');
  const name = words.length > 1 ? recaseName(printed) : printed;
  const roles = rolesOf(evidence, cluster);
  const gender = genderOf(evidence, cluster, roles);
  return gender ? { id, type, name, roles, gender } : { id, type, name, roles };
}

/** "The Washington Post" is listed as Washington Post; a name of one word keeps its article ("The Hill"). */
const withoutArticle = (name: string): string => (/^The\s\S+\s/.test(name) ? name.slice(4) : name);

/** Tells which entity a shorter form was taken for. */
function explain({ trace }: Reading, { mentions, fullest }: Cluster): void {
  for (const { start, end, text } of mentions)
    if (text !== fullest.text)
      trace?.({
        layer: 'names',
        verdict: 'resolved',
        start,
        end,
        because: `“${text}” is taken to name ${fullest.text}.`,
      });
}

// By type and name. The whole identifiers: one that is kept knows its hash, which everybody asks for who looks it up.
const known = Object.fromEntries(TYPES.map((type) => [type, new BoundedCache<string, string>(10_000)]));

/** `type/slug-of-fullest-name`; a second entity of the same slug gets a number. */
function idOf({ fullest: { type, text } }: Cluster, taken: Map<string, number>): EntityId {
  let base = known[type]!.get(text);
  if (base === undefined) {
    base = entityIdOf(type, text);
    known[type]!.set(text, base);
  }
  const before = taken.get(base);
  if (before === undefined) {
    taken.set(base, 1);
    return base as EntityId;
  }
  let id = base;
  for (let n = before + 1; taken.has(id); n++) id = `${base}-${n}`;
  taken.set(base, before + 1);
  taken.set(id, 1);
  return id as EntityId;
}
