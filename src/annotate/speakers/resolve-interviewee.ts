import type { Discourse } from './discourse.ts';
import type { Place } from './question.ts';
import { isPerson, nameOf, nobody, type Resolution } from './resolution.ts';

const ANSWERS = new Set(['A', 'Answer']);

/** `A: We left.`: the turn of an interview that does not name who answers. */
export function isAnswer(
  { reading }: Discourse,
  { attribution: { source, content }, block }: Place,
): boolean {
  const label = source[0];
  if (!label || source.length > 1 || !content[0] || content[0].start < label.end) return false;
  if (!ANSWERS.has(reading.text.slice(label.start, label.end))) return false;
  return label.start - (reading.blocks[block]?.start ?? 0) <= 1;
}

const interviewees = new WeakMap<Discourse, Resolution>();

/** Who answers is whom the title and the introduction, all that stands before the first turn, are about. */
export function resolveInterviewee(discourse: Discourse): Resolution {
  const known = interviewees.get(discourse);
  if (known) return known;
  const resolution = introducedIn(discourse);
  interviewees.set(discourse, resolution);
  return resolution;
}

function introducedIn(discourse: Discourse): Resolution {
  const { blocks } = discourse.reading;
  const turn = firstTurn(discourse);
  const introduced = discourse.mentions.filter(({ block }) => block < turn);
  const counts = new Map<number, number>();
  for (const { person, block, modifier } of introduced) {
    if (!isPerson(discourse, person) || modifier) continue;
    const weight = blocks[block]?.role === 'title' ? 2 : 1;
    counts.set(person, (counts.get(person) ?? 0) + weight);
  }
  const [best, next] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!best) return nobody('nobody is introduced before the questions and answers');
  if (next && next[1] === best[1])
    return nobody('several people are introduced before the questions and answers');
  const because = `the questions are put to ${nameOf(discourse, best[0])}, who is introduced before them`;
  return { person: best[0], by: 'role', because };
}

/** The block of the first turn. */
function firstTurn({ reading: { text, blocks } }: Discourse): number {
  const first = blocks.findIndex(({ start }) =>
    /^["“'‘]?(?:Q|Question|A|Answer)(?:[.:]|\p{Lu})/u.test(text.slice(start, start + 12)),
  );
  return first < 0 ? blocks.length : first;
}
