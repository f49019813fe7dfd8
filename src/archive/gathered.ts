import type { ArticleRecord } from '../model/record.ts';
import { UsualTypes } from './identity/usual-type.ts';
import { type Fingerprint, fingerprintOf } from './links/fingerprint.ts';
import { type SubjectTallies, tallySubjects } from './tables/subjects.ts';

/**
 * What takes the whole archive to know, gathered while each record is in hand: a record is long, and reading it once
 * more for each of these cost more than they do.
 */
export class Gathered {
  articles = 0;
  /** What a name usually is. */
  readonly usual = new UsualTypes();
  readonly subjects: SubjectTallies = new Map();
  /** Of every article, in their order. */
  readonly fingerprints: Fingerprint[] = [];

  add(record: ArticleRecord): void {
    this.articles++;
    for (const entity of record.named) this.usual.add(entity);
    tallySubjects(this.subjects, record);
    this.fingerprints.push(fingerprintOf(record));
  }
}
