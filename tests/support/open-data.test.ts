import { describe, expect, it } from 'vitest';
import { jsonFeedErrors, thingErrors, xmlErrors } from './open-data.ts';

describe('what feeds and structured data are checked by', () => {
  const entry = '<id>https://a.org/1</id><title>x</title><link href="https://a.org/1"/>';
  const feed = (inside: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><id>https://a.org/</id><title>A</title><updated>2021-03-04T00:00:00Z</updated><author><name>B</name></author><link href="https://a.org/"/>${inside}</feed>`;

  it.each([
    ['no date', `<entry>${entry}</entry>`],
    ['a date without a time zone', `<entry>${entry}<updated>2021-03-04T00:00:00</updated></entry>`],
    ['an element of no feed', '<ttl>60</ttl>'],
    ['two titles', '<title>B</title>'],
    ['markup left open', '<entry>'],
  ])('finds %s in Atom', async (_, inside) => {
    expect(await xmlErrors('atom', { a: feed('') })).toEqual([]);
    expect(await xmlErrors('atom', { a: feed(inside) })).not.toEqual([]);
  });

  it.each([
    ['an item without content', { items: [{ id: '1' }] }],
    ['a date of its own form', { items: [{ id: '1', content_text: '', date_published: '4 March' }] }],
    ['what it does not know', { items: [], updated: '2021' }],
    ['no items', {}],
  ])('finds %s in a JSON Feed', (_, parts) => {
    const base = { version: 'https://jsonfeed.org/version/1.1', title: 'A' };
    expect(jsonFeedErrors({ ...base, items: [] })).toEqual([]);
    expect(jsonFeedErrors({ ...base, ...parts })).not.toEqual([]);
  });

  it.each([
    ['a property of no class', { '@type': 'NewsArticle', headlines: 'A' }],
    ['a class of none', { '@type': 'Newsarticle', headline: 'A' }],
    ['a value of another kind', { '@type': 'NewsArticle', headline: 7 }],
    ['a date of its own form', { '@type': 'NewsArticle', datePublished: '4 March' }],
    ['a thing of the wrong class', { '@type': 'NewsArticle', author: { '@type': 'Place', name: 'B' } }],
    ['what is wrong inside', { '@type': 'NewsArticle', author: [{ '@type': 'Person', called: 'B' }] }],
  ])('finds %s in JSON-LD', (_, thing) => {
    const right = { '@type': 'NewsArticle', headline: 'A', author: [{ '@type': 'Person', name: 'B' }] };
    expect(thingErrors(right)).toEqual([]);
    expect(thingErrors(thing)).not.toEqual([]);
  });
});
