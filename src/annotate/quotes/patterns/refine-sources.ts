import { endOf } from '../../../model/span.ts';
import { upperBoundBy } from '../../../text/sorted.ts';
import type { AttributionDraft } from '../attribution-draft.ts';
import type { Prose } from '../prose.ts';

// Between a name and what is said of its bearer: ", who is the", " who doubles as region" (before "’s chairman").
const WHO_IS =
  /,? who (?:also )?(?:is|was|doubles as|serves as|works as)(?: also)? (?:the |an? )?(?:\p{L}+)?$/u;
// The source begins with it: "who is the secretary of the council".
const OPENS_WITH_IT = /^who (?:also )?(?:is|was|doubles as|serves as|works as)\b/;
const LONGEST = 60;

/** `Ott, who is the secretary of the council, said …`: the source begins with the name, not with the office. */
export function extendSources(
  { reading: { text }, names }: Prose,
  drafts: readonly AttributionDraft[],
): AttributionDraft[] {
  return drafts.map((draft) => {
    const [first, ...rest] = draft.source;
    if (!first) return draft;
    const form = OPENS_WITH_IT.test(text.slice(first.start, first.start + 20)) ? /,? $/ : WHO_IS;
    const between = form.exec(text.slice(Math.max(0, first.start - LONGEST), first.start));
    if (!between) return draft;
    const end = first.start - between[0].length;
    const name = names[upperBoundBy(names, end - 1, endOf)];
    if (name?.end !== end) return draft;
    const because = `${draft.because}; whoever it is stands before`;
    return { ...draft, source: [{ start: name.start, end: first.end }, ...rest], because };
  });
}
