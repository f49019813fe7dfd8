import type { Description } from './describe.ts';
import type { Discourse } from './discourse.ts';
import { matchRole } from './match-role.ts';
import type { Place } from './question.ts';
import { isPerson, nameOf, type Resolution } from './resolution.ts';

// In characters: news names whom it opens with within its first paragraphs.
const OPENING = 600;
const LONGEST_WAIT = 1500;
// "A spokesman for Tidewatch" need not be the only spokesman.
const BELONGS = / (?:for|of|at|from|with|in)\b/;
/** The very office is printed. */
const HOLDS = 0.7;
const CONFIDENCE = 0.8;

/**
 * `A federal judge has ordered … ¶ Judge Ada Voss wrote …`: whom an article opens with as a description and names below,
 * if one alone of those who are named there for the first time holds that office, and is heard by name.
 */
export function namedBelow(
  discourse: Discourse,
  { start, heard, attribution: { source } }: Place,
  description: Description,
): Resolution | undefined {
  const { people, reading } = discourse;
  const { plural, possessed, kind } = description;
  if (start > OPENING || plural || possessed || kind !== 'person') return undefined;
  const end = source.at(-1)?.end ?? start;
  if (BELONGS.test(reading.text.slice(start, end + 6))) return undefined;
  const found: number[] = [];
  for (const [index, person] of people.entries()) {
    if (!isPerson(discourse, index) || matchRole(description, person) < HOLDS) continue;
    const first = person.mentions[0]?.start ?? 0;
    if (first < start) return undefined;
    if (first - start < LONGEST_WAIT) found.push(index);
  }
  const [one, another] = found;
  if (one === undefined || another !== undefined || heard.countOf(one) === 0) return undefined;
  const because = `${nameOf(discourse, one)} is named below, and alone holds that office`;
  return { person: one, by: 'role', because, confidence: CONFIDENCE };
}
