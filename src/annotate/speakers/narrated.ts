import type { Attribution } from '../../model/annotations.ts';
import { type Span, startOf } from '../../model/span.ts';
import { lowerBoundBy } from '../../text/sorted.ts';
import type { Discourse, Mention } from './discourse.ts';
import type { Heard } from './heard.ts';
import { resolvePronoun } from './resolve-pronoun.ts';
import type { SpokenSoFar } from './spoken.ts';

// Less likely than this nobody is taken to be meant.
const SURE = 0.6;
const OPENS = /^(?:[Hh]e|[Ss]he)\b/;

/** A sentence of the narrative that opens with "he" or "she". */
interface Opening extends Span {
  readonly gender: 'female' | 'male';
}

/**
 * Whom the narrative goes on about under a pronoun: `Voss is late. She orders coffee.` Each "he" and "she" that opens a
 * sentence of it is a mention of whom it most likely means, for the sources that follow.
 */
export class Narrated {
  readonly #discourse: Discourse;
  readonly #openings: readonly Opening[];
  readonly #spoken: SpokenSoFar;
  readonly #heard: Heard;
  #next = 0;

  constructor(
    discourse: Discourse,
    attributions: readonly Attribution[],
    { spoken, heard }: { readonly spoken: SpokenSoFar; readonly heard: Heard },
  ) {
    this.#discourse = discourse;
    this.#openings = openingsIn(discourse, attributions);
    this.#spoken = spoken;
    this.#heard = heard;
  }

  /** Notes whom the openings before an offset mean; offsets are asked in rising order. */
  tellUpTo(offset: number): void {
    for (; (this.#openings[this.#next]?.start ?? offset) < offset; this.#next++)
      this.#note(this.#openings[this.#next]!);
  }

  #note({ start, end, gender }: Opening): void {
    const discourse = this.#discourse;
    const [sentence, block] = [discourse.sentenceAt(start), discourse.blockAt(start)];
    const place = {
      start,
      sentence,
      opening: sentence,
      block,
      attribution: {
        kind: 'indirect' as const,
        content: [],
        cue: [],
        source: [{ start, end }],
        confidence: 1,
      },
      reported: false,
      spoken: this.#spoken,
      heard: this.#heard,
    };
    const { person, confidence = 1 } = resolvePronoun(discourse, place, gender);
    if (person === null || confidence < SURE) return;
    const mention: Mention = {
      start,
      end,
      person,
      sentence,
      block,
      reported: 0,
      clause: 'subject',
      modifier: undefined,
    };
    for (const mentions of [discourse.mentions, discourse.people[person]!.mentions])
      mentions.splice(lowerBoundBy(mentions, start, startOf), 0, mention);
  }
}

/** Outside of what anybody says, and not the source of it. */
function openingsIn({ reading }: Discourse, attributions: readonly Attribution[]): Opening[] {
  const { sentences, tokens, text } = reading;
  const said = attributions.flatMap(({ content, source }) => [...content, ...source]);
  said.sort((a, b) => a.start - b.start);
  const found: Opening[] = [];
  let next = 0;
  let reach = -1;
  for (let s = 0; s < sentences.length; s++) {
    const start = tokens.starts[sentences.starts[s]!]!;
    for (; next < said.length && said[next]!.start <= start; next++) reach = Math.max(reach, said[next]!.end);
    const word = start < reach ? undefined : OPENS.exec(text.slice(start, start + 4))?.[0];
    if (word) found.push({ start, end: start + word.length, gender: /^s/i.test(word) ? 'female' : 'male' });
  }
  return found;
}
