import type { DateMention, Name } from '../../model/annotations.ts';
import type { Reading } from '../reading.ts';

export function findDates(_reading: Reading, _names: readonly Name[]): DateMention[] {
  return [];
}
