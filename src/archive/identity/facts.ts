import type { Role } from '../../model/annotations.ts';
import { typeOfEntity } from '../../model/entity-ids.ts';
import type { EntityFact, FormCount, RoleInSentence } from '../../model/identity.ts';
import type { ArticleId, EntityId } from '../../model/ids.ts';
import type { ArticleRecord, QuoteRecord } from '../../model/record.ts';
import { isShown, type ShownFrom, withSureSpeakers } from '../../model/shown.ts';
import { foldName } from '../../text/fold.ts';
import { indexSentences } from '../../text/sentence-index.ts';

/** How many of the other names an entity is remembered with: enough to tell two Clintons apart, small to store. */
const COMPANY = 12;

/**
 * One fact per entity that the article names, in the order of `record.named`; then speakers whom it does not name.
 * @param from what is less sure is on no page: nobody counts as quoted for it
 */
export function mentionsOf(record: ArticleRecord, from: ShownFrom): EntityFact[] {
  const forms = countForms(record);
  const quotes = withSureSpeakers(record, from).quotes.filter((quote) => isShown(quote, from));
  const quoted = countBy(quotes.flatMap(({ speaker }) => (speaker ? [speaker.id] : [])));
  const mentions = countBy(record.names.map(({ entity }) => entity));
  const entities = [...record.named, ...unnamedSpeakers(record.named, quotes)];
  const prominent = record.named
    .map(({ id, name }) => ({ id, key: foldName(name), count: mentions.get(id) ?? 0 }))
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return entities.map((entity) => ({
    article: record.id as ArticleId,
    entity: entity.id as EntityId,
    type: entity.type,
    name: entity.name,
    forms: forms.get(entity.id) ?? [{ form: entity.name, count: 1 }],
    roles: entity.roles.map((role) => inSentence(record, role)),
    ...(entity.gender ? { gender: entity.gender } : {}),
    published: record.published?.slice(0, 10) ?? null,
    publisher: record.publisher,
    mentions: mentions.get(entity.id) ?? 0,
    quoted: quoted.get(entity.id) ?? 0,
    company: prominent
      .filter(({ id, key }) => id !== entity.id && key !== '')
      .slice(0, COMPANY)
      .map(({ key }) => key),
  }));
}

function inSentence({ text, blocks }: ArticleRecord, { text: printed, start, end }: Role): RoleInSentence {
  const block = blocks.filter((block) => block.start <= start && end <= block.end);
  const sentence = indexSentences(text, block).at(start);
  return {
    text: printed,
    before: text.slice(sentence.start, start),
    after: text.slice(end, Math.max(sentence.end, end)),
  };
}

/** Speakers whom the names do not hold: the author of an article in the first person, the campaign that is called after somebody. */
function unnamedSpeakers(
  named: ArticleRecord['named'],
  quotes: readonly QuoteRecord[],
): ArticleRecord['named'] {
  const known = new Set(named.map(({ id }) => id));
  const found = new Map<string, ArticleRecord['named'][number]>();
  for (const { speaker } of quotes)
    if (speaker && !known.has(speaker.id))
      found.set(speaker.id, {
        id: speaker.id,
        type: typeOfEntity(speaker.id),
        name: speaker.name,
        roles: [],
      });
  return [...found.values()];
}

function countForms({ names }: ArticleRecord): Map<string, FormCount[]> {
  const counts = new Map<string, Map<string, number>>();
  for (const { entity, text } of names) {
    const form = text.replace(/\s+/g, ' ');
    const known = counts.get(entity) ?? new Map<string, number>();
    known.set(form, (known.get(form) ?? 0) + 1);
    counts.set(entity, known);
  }
  return new Map([...counts].map(([entity, known]) => [entity, sortedForms(known)]));
}

/** Most frequent first, then by code units: no locale. */
export function sortedForms(counts: ReadonlyMap<string, number>): FormCount[] {
  return [...counts]
    .map(([form, count]) => ({ form, count }))
    .sort((a, b) => b.count - a.count || (a.form < b.form ? -1 : a.form > b.form ? 1 : 0));
}

/** Adds up the counts of equal forms. */
export function addForms(lists: Iterable<readonly FormCount[]>): FormCount[] {
  const counts = new Map<string, number>();
  for (const list of lists)
    for (const { form, count } of list) counts.set(form, (counts.get(form) ?? 0) + count);
  return sortedForms(counts);
}

export function countBy<T>(values: Iterable<T>): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
