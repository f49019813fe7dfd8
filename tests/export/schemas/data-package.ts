/** The rules of the Frictionless Data Package and Table Schema (version 1), as far as our files use them, as JSON Schemas. */

const text = { type: 'string', minLength: 1 };

export const DATA_PACKAGE = {
  type: 'object',
  required: ['resources'],
  properties: {
    profile: { const: 'data-package' },
    // Lower case, for addresses and file names.
    name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
    title: text,
    description: text,
    homepage: { type: 'string', pattern: '^https?://' },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['title'],
        properties: {
          title: text,
          role: { enum: ['author', 'publisher', 'maintainer', 'wrangler', 'contributor'] },
        },
        additionalProperties: false,
      },
    },
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }] },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: {
          profile: { enum: ['data-resource', 'tabular-data-resource'] },
          name: { type: 'string', pattern: '^[-a-z0-9._/]+$' },
          // Below the descriptor's folder: neither absolute nor out of it.
          path: { type: 'string', pattern: '^(?![./~])(?!.*\\.\\./).+$' },
          title: text,
          format: { type: 'string', pattern: '^[a-z]+$' },
          mediatype: { type: 'string', pattern: '^[a-z]+/[a-z0-9.+-]+$' },
          encoding: { const: 'utf-8' },
          bytes: { type: 'integer', minimum: 0 },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          compression: { const: 'gz' },
          schema: text,
        },
        additionalProperties: false,
        if: { properties: { profile: { const: 'tabular-data-resource' } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { required: ['schema', 'encoding'] },
      },
    },
  },
  additionalProperties: false,
};

export const TABLE_SCHEMA = {
  type: 'object',
  required: ['fields'],
  properties: {
    fields: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'type', 'description'],
        properties: {
          name: text,
          type: { enum: ['string', 'integer', 'number', 'boolean'] },
          description: text,
        },
        additionalProperties: false,
      },
    },
    missingValues: { const: [''] },
    primaryKey: text,
  },
  additionalProperties: false,
};
