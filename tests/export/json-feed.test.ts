import { describe, expect, it } from 'vitest';
import { jsonFeed, timeOf } from '../../src/export/json-feed.ts';
import { archiveOf } from '../support/archive.ts';
import { jsonFeedErrors } from '../support/open-data.ts';

const context = archiveOf([], { yml: 'title: Mills\nbaseUrl: https://example.org/m/' });
const feed = (item: object = {}) =>
  jsonFeed(context, {
    title: 'T\u0007',
    path: 'people/a/',
    file: 'people/a/index.json',
    items: [{ title: '<b>', path: 'articles/a/#q-1', published: null, text: 'x\u0000', ...item }],
  });

describe('a JSON Feed', () => {
  it('is written whole, and valid', () => {
    expect(jsonFeedErrors(feed())).toEqual([]);
    expect(feed()).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'T\ufffd',
      home_page_url: 'https://example.org/m/people/a/',
      feed_url: 'https://example.org/m/people/a/index.json',
      description: 'Mills',
      authors: [{ name: 'Mills', url: 'https://example.org/m/' }],
      language: 'en',
      items: [
        {
          id: 'https://example.org/m/articles/a/#q-1',
          url: 'https://example.org/m/articles/a/#q-1',
          title: '<b>',
          content_text: 'x\ufffd',
        },
      ],
    });
  });

  it('tells the point in time of a day and of a date-time', () => {
    expect(feed({ published: '2021-03-04' })).toMatchObject({
      items: [{ date_published: '2021-03-04T00:00:00.000Z' }],
    });
    expect(timeOf('2021-03-04T08:00:00+02:00').toISOString()).toBe('2021-03-04T06:00:00.000Z');
  });

  it('has what only this archive knows as its extension', () => {
    expect(feed({ facts: { kind: 'direct' } })).toMatchObject({ items: [{ _cuttings: { kind: 'direct' } }] });
  });
});
