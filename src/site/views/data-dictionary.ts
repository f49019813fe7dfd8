import { z } from 'zod';
import { articleRecord } from '../../model/record.ts';

/** One field of the records. */
export interface DictionaryEntry {
  /** `quotes[].speaker.name` */
  readonly field: string;
  readonly type: string;
  readonly description: string;
}

interface JsonSchema {
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly items?: JsonSchema;
  readonly prefixItems?: readonly JsonSchema[];
  readonly anyOf?: readonly JsonSchema[];
}

/** The fields of a record in their order, flat, out of its JSON Schema: the schema alone says what they mean. */
export function dataDictionary(): DictionaryEntry[] {
  return [...entries('', z.toJSONSchema(articleRecord) as JsonSchema)];
}

function* entries(path: string, schema: JsonSchema): Generator<DictionaryEntry> {
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    const inner = innerOf(property);
    const field = `${path}${name}${inner.list ? '[]' : ''}`;
    yield { field, type: typeOf(property), description: property.description ?? '' };
    yield* entries(`${field}.`, inner.schema);
  }
}

/** What is inside lists and alternatives. */
function innerOf(schema: JsonSchema): { schema: JsonSchema; list: boolean } {
  if (schema.items) return { schema: innerOf(schema.items).schema, list: true };
  const object = schema.anyOf?.find(({ properties }) => properties);
  return { schema: object ?? schema, list: false };
}

function typeOf(schema: JsonSchema): string {
  if (schema.enum) return schema.enum.join(' | ');
  if (schema.anyOf) return schema.anyOf.map(typeOf).join(' | ');
  if (schema.prefixItems) return `[${schema.prefixItems.map(typeOf).join(', ')}]`;
  if (schema.type === 'array') return schema.items ? `${typeOf(schema.items)}[]` : 'array';
  return [schema.type ?? []].flat().join(' | ');
}
