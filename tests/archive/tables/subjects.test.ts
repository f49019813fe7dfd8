import { describe, expect, it } from 'vitest';
import { filableOf } from '../../../src/archive/tables/filable.ts';
import { subjectLabel, type Tally, withSubjects } from '../../../src/archive/tables/subjects.ts';
import type { ArticleRecord } from '../../../src/model/record.ts';
import { recordOf } from '../record.ts';

type SubjectRecord = NonNullable<ArticleRecord['subjects']>[number];
const subject = (label: string, score = 0.3): SubjectRecord => ({
  id: `subject:${label.toLowerCase().replaceAll(' ', '-').replace(/s$/, '')}`,
  label,
  score,
  evidence: [[0, 4]],
});
const article = (...subjects: SubjectRecord[]): ArticleRecord => recordOf('some text', { subjects });

/** The subjects of an archive of these articles. */
function select(records: readonly ArticleRecord[], taken: readonly string[] = []): string[] {
  const found = Map.groupBy(
    records.flatMap(({ subjects = [] }) => subjects),
    ({ id }) => id,
  );
  const tally = (all: readonly SubjectRecord[]): Tally => ({
    articles: all.length,
    score: Math.max(...all.map(({ score }) => score)),
    labels: new Map([...Map.groupBy(all, ({ label }) => label)].map(([label, same]) => [label, same.length])),
  });
  return [...found.values()].flatMap((all) => subjectLabel(tally(all), records.length, new Set(taken)) ?? []);
}
const fillers = Array.from({ length: 30 }, () => article());

describe('subjects of the archive', () => {
  it('are phrases of two articles or more', () => {
    const records = [
      article(subject('fishing quota')),
      article(subject('fishing quotas')),
      article(subject('sea wall')),
    ];
    expect(select([...records, ...fillers])).toEqual(['fishing quota']);
  });

  it('are phrases of one article that dwells on them', () => {
    expect(select([article(subject('sea wall', 0.55)), ...fillers])).toEqual(['sea wall']);
  });

  it('are chosen less strictly in a small archive', () => {
    expect(select([article(subject('sea wall', 0.35)), article(subject('salt marsh', 0.25))])).toEqual([
      'sea wall',
    ]);
  });

  it('are not what nearly every article says', () => {
    expect(select(Array.from({ length: 40 }, () => article(subject('chief executive'))))).toEqual([]);
  });

  it('are not what the scheme has a concept for', () => {
    expect(select([article(subject('climate change', 0.9))], ['climate change'])).toEqual([]);
  });

  it('take the label that most articles print, whatever the order', () => {
    const records = ['Sea Walls', 'sea walls', 'sea wall', 'sea walls'].map((label) =>
      article({ ...subject('sea wall'), label }),
    );
    expect(select(records)).toEqual(['sea walls']);
    expect(select(records.toReversed())).toEqual(['sea walls']);
  });

  it('stand behind the topics of each article that has them, once', () => {
    const labelOf = (id: string) => (id === 'subject:sea-wall' ? 'sea walls' : null);
    const given = article(subject('sea wall'), subject('salt marsh'));
    const topics = withSubjects(filableOf(given), labelOf);
    expect(topics).toEqual([
      {
        id: 'subject:sea-wall',
        label: 'sea walls',
        path: [],
        score: 0.3,
        evidence: '[[0,4]]',
        words: '["some"]',
      },
    ]);
    expect(withSubjects({ ...filableOf(given), topics }, labelOf)).toEqual(topics);
  });

  it('are half a dozen an article at most', () => {
    const many = article(...Array.from({ length: 9 }, (_, n) => subject(`phrase ${n}x`)));
    expect(withSubjects(filableOf(many), (id) => id)).toHaveLength(6);
  });
});
