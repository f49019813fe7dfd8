import { describe, expect, it } from 'vitest';
import { describedArticle } from '../../src/export/described-article.ts';
import type { EntityId } from '../../src/model/ids.ts';
import type { ArticleRecord } from '../../src/model/record.ts';
import { articleToDescribe } from '../../src/store/queries/exports.ts';
import { recordOf } from '../archive/record.ts';
import { archiveOf } from '../support/archive.ts';
import { entityOf, HARBOUR, page } from '../support/harbour.ts';

function described(records: readonly ArticleRecord[], id: string, yml = '') {
  const context = archiveOf(records, { yml });
  return { context, ...describedArticle(context, context.store.one(articleToDescribe, { article: id })!) };
}

describe('an article as it is described to other programs', () => {
  it('has the quotes that its page shows, by the thresholds of the archive', () => {
    const quotes = (yml = '') => described(HARBOUR, 'h4', yml).record.quotes.map(({ text }) => text);
    expect(quotes()).toEqual(['the gates were open']);
    expect(quotes('thresholds: { reportedConfidence: 0.2 }')).toEqual(['the gates were open', 'shut']);
    expect(quotes('thresholds: { reportedConfidence: 0.95 }')).toEqual([]);
  });

  it('names no speaker who is too doubtful, but who may be meant', () => {
    const sure = recordOf('“[No boat is in](quote:Bo Lund),” he said. [Bo Lund](name) left.', { id: 'd' });
    const [quote] = sure.quotes;
    const speaker = { ...quote!.speaker!, confidence: 0.4 };
    const { record } = described([{ ...sure, quotes: [{ ...quote!, speaker }] }], 'd');
    expect(record.quotes).toMatchObject([{ text: 'No boat is in', speaker: null, candidates: [speaker] }]);
    expect(described([sure], 'd').record).toEqual(sure);
  });

  it('is called and placed as its page, whatever its record is called', () => {
    const { context, title, path, record } = described(HARBOUR, 'h4');
    expect(record.title).toBeNull();
    expect(title).not.toBe('');
    expect(path).toBe(page(context, 'article', 'h4').path);
  });

  it('knows who in the archive each of its entities is, with a path where they have a page', () => {
    const { context, identities } = described(HARBOUR, 'h2', 'leaveOut: [organisations]');
    expect([...identities.keys()].sort()).toEqual([
      'organisation/sea-board',
      'person/ada-holm',
      'person/bo-lund',
    ]);
    const lund = entityOf(context, 'Bo Lund');
    expect(identities.get('person/bo-lund' as EntityId)).toMatchObject({
      key: lund,
      name: 'Bo Lund',
      type: 'person',
      path: page(context, 'person', lund).path,
    });
    expect(identities.get('organisation/sea-board' as EntityId)).toMatchObject({
      name: 'Sea Board',
      path: null,
    });
  });
});
