import type { TypedRange } from '../../../tagger/label-set.ts';
import { ORGANISATION, PERSON } from '../type-numbers.ts';
import { isCapital, type WordType } from '../word-type.ts';
import { Listed, listingAt } from './listed.ts';

// Titles of office that begin the name of no body.
const OFFICES =
  /^(?:Chair|Chairman|Chairwoman|Chairperson|Speaker|Minister|Secretary|Director|Governor|Commissioner|President|Leader|Mayor|Ambassador|Advocate|Solicitor|Spokesman|Spokeswoman|Spokesperson|MEC|MP)$/;
// Last words of bodies: one that stands before "and" ends a name.
const BODY_ENDS =
  /^(?:Party|Council|Commission|Committee|Agency|Corps|Ministry|Court|Club|University|Coalition|Alliance|Union|Association|Bank|Foundation|Institute|Police|Army|Government)$/;
const OCCASIONS =
  /^(?:Conference|Meeting|Summit|Ceremony|Event|Rally|Hearing|Briefing|Forum|Workshop|Session)$/;

/**
 * A body's name without what the tagger ran together with it: `Speaker of the` Majlis, `Chairman` Niger Delta Commission,
 * `Press Conference at` Transcorp Hotel; two that "and" joins (Communist Party `and` Komeito); and none at all for an
 * office (ex-Senate Leader).
 */
export function cutBodies(types: readonly WordType[], name: TypedRange): TypedRange[] {
  if (name.type === PERSON || name.range[1] - name.range[0] < 2) return [name];
  if (isFormerOffice(types, name.range)) return [];
  if (name.type !== ORGANISATION || listingAt(types, name.range) & Listed.organisation) return [name];
  const start = behindOffice(types, name.range);
  if (start === name.range[1]) return [];
  return halvesOf(types, { ...name, range: [behindOccasion(types, [start, name.range[1]]), name.range[1]] });
}

/** `ex-Senate Leader`. */
const isFormerOffice = (types: readonly WordType[], [start, end]: TypedRange['range']): boolean =>
  /^(?:ex|then|now)-\p{Lu}/u.test(types[start]!.text) && OFFICES.test(types[end - 1]!.text);

/** Where the body's name begins behind an office; its end if the office has no body: "Minister of Education". */
function behindOffice(types: readonly WordType[], [start, end]: TypedRange['range']): number {
  if (!OFFICES.test(types[start]!.text)) return start;
  if (!/^(?:of|for)$/.test(types[start + 1]!.text))
    return isCapital(types[start + 1]!) && end - start > 2 ? start + 1 : start;
  const from = types[start + 2]?.lower === 'the' ? start + 3 : start + 2;
  const isBody =
    from < end &&
    (end - from > 1 || from === start + 3 || listingAt(types, [from, end]) & Listed.organisation);
  return isBody ? from : end;
}

/** `Press Conference at` Transcorp Hilton Hotel. */
function behindOccasion(types: readonly WordType[], [start, end]: TypedRange['range']): number {
  for (let i = start + 1; i + 1 < end; i++)
    if (/^(?:at|in)$/.test(types[i]!.text) && OCCASIONS.test(types[i - 1]!.text)) return i + 1;
  return start;
}

/** `Japanese Communist Party` and `Komeito`; not the "University and College Union". */
function halvesOf(types: readonly WordType[], name: TypedRange): TypedRange[] {
  const [start, end] = name.range;
  for (let i = start + 2; i + 1 < end; i++) {
    if (types[i]!.lower !== 'and' || !BODY_ENDS.test(types[i - 1]!.text)) continue;
    const from = types[i + 1]!.lower === 'the' ? i + 2 : i + 1;
    const alone =
      (end - from === 1 && types[from]!.text.length > 3) ||
      from === i + 2 ||
      BODY_ENDS.test(types[end - 1]!.text);
    if (!alone || from >= end || !isCapital(types[from]!)) continue;
    return [
      { ...name, range: [start, i] },
      { ...name, range: [from, end] },
    ];
  }
  return [name];
}
