import type { ArticleMeta } from '../model/article.ts';
import { readDate } from '../text/calendar-date.ts';

const IN_NAME = /(?<!\d)((?:19|20)\d{2}-\d{2}-\d{2})(?!\d)/g; // gazette_2022-01-19_bridge.txt
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})(?=[-_ .])/; // 20220119-bridge.txt
const IN_FOLDERS = /(?:^|\/)((?:19|20)\d{2})\/(\d{2})\/(\d{2})\//; // 2022/01/19/bridge.txt

/** The date that a path states, if it states exactly one. Weaker than anything that the file itself says. */
export function dateInPath(path: string): ArticleMeta {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dates = new Set([...name.matchAll(IN_NAME)].map((match) => match[1]!));
  const parts = COMPACT.exec(name) ?? IN_FOLDERS.exec(path);
  if (dates.size === 0 && parts) dates.add(`${parts[1]}-${parts[2]}-${parts[3]}`);
  const [only] = dates;
  const read = dates.size === 1 && only ? readDate(only) : undefined;
  return read && 'iso' in read ? { published: { value: read.iso, origin: 'file-name' } } : {};
}
