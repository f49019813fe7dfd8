import { describe, expect, it } from 'vitest';
import { dataDictionary } from '../../../src/site/views/data-dictionary.ts';

describe('the data dictionary', () => {
  const fields = new Map(dataDictionary().map((entry) => [entry.field, entry]));

  it('has the fields of the record, also those inside lists and of what may be null', () => {
    for (const field of [
      'id',
      'text',
      'source.sha256',
      'quotes[].speaker.name',
      'topics[].evidence[]',
      'names[].entity',
    ])
      expect(fields.has(field), field).toBe(true);
  });
  it('says of every field what it means', () => {
    expect([...fields.values()].filter(({ description }) => description.length < 5)).toEqual([]);
  });
  it('tells types and what the schema says of them', () => {
    expect(fields.get('published')).toMatchObject({ type: 'string | null' });
    expect(fields.get('quotes[].kind')!.type).toBe('direct | mixed | indirect');
    expect(fields.get('text')!.description).toContain('UTF-16');
  });
});
