import { describe, expect, it } from 'vitest';
import { isSubject, topicsView } from '../../../src/site/views/topics.ts';
import { fullestTopics } from '../../../src/store/queries/topics.ts';
import { archiveOf } from '../../support/archive.ts';
import { CONCEPTS, HARBOUR, page } from '../../support/harbour.ts';

describe('the topics', () => {
  const context = archiveOf(HARBOUR, { concepts: CONCEPTS });
  it('stand below those above them', () => {
    const { tree, subjects } = topicsView(context, page(context, 'topics'));
    expect(tree).toEqual([
      {
        text: 'Weather',
        href: expect.stringMatching(/^\/topics\/weather-[a-z0-9]+\/$/),
        count: 2,
        narrower: [{ text: 'Rain', href: expect.stringMatching(/^\/topics\/rain-/), count: 2, narrower: [] }],
      },
    ]);
    expect(subjects).toEqual([]);
  });

  it('whose parent nobody knows stand at the top', () => {
    const alone = archiveOf(HARBOUR);
    expect(topicsView(alone, page(alone, 'topics')).tree.map(({ text }) => text)).toEqual(['Rain']);
  });

  it('are ordered by articles, then by name', () => {
    expect(context.store.all(fullestTopics, { limit: 9 }).map(({ label }) => label)).toEqual([
      'Rain',
      'Weather',
    ]);
    expect(context.store.all(fullestTopics, { limit: 1 }).map(({ label }) => label)).toEqual(['Rain']);
    expect(context.store.all(fullestTopics, { limit: 0 })).toEqual([]);
  });

  it('below the score of archive.yml are left out, with those above them', () => {
    const strict = archiveOf(HARBOUR, { concepts: CONCEPTS, yml: 'thresholds: { topicScore: 0.6 }' });
    expect(strict.store.all(fullestTopics, { limit: 9 }).map(({ articles }) => articles)).toEqual([1, 1]);
    const none = archiveOf(HARBOUR, { concepts: CONCEPTS, yml: 'thresholds: { topicScore: 1 }' });
    expect(topicsView(none, page(none, 'topics')).tree).toEqual([]);
  });
});

it('a subject is told by its identifier', () => {
  expect(isSubject({ id: 'subject:sea-wall' })).toBe(true);
  expect(isSubject({ id: 't:subject:sea-wall' })).toBe(false);
});
