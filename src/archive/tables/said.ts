import type { ArticleRecord } from '../../model/record.ts';
import type { ShownFrom } from '../../model/shown.ts';
import type { Called } from '../curation/corrections.ts';
import { type Fingerprint, fingerprintOf } from '../links/fingerprint.ts';
import { type FactDraft, factDrafts } from './fact-drafts.ts';

/** What an article says by itself, of which the archive makes who is who and what is alike: of its record alone. */
export interface Said extends Called {
  readonly publisher: string | null;
  readonly facts: readonly FactDraft[];
  readonly subjects: readonly Pick<
    NonNullable<ArticleRecord['subjects']>[number],
    'id' | 'label' | 'score'
  >[];
  readonly fingerprint: Fingerprint;
  readonly replaces: readonly string[];
}

export const saidOf = (record: ArticleRecord, from: ShownFrom): Said => ({
  id: record.id,
  source: { path: record.source.path, url: record.source.url },
  title: record.title,
  publisher: record.publisher,
  facts: factDrafts(record, from),
  subjects: (record.subjects ?? []).map(({ id, label, score }) => ({ id, label, score })),
  fingerprint: fingerprintOf(record),
  replaces: [...new Set(record.replaces ?? [])],
});
