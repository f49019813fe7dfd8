/** A sentence or two in a form that some rule is for, and what must come of it. Several names or values: any of them. */
export interface Form {
  readonly text: string;
  /** Words that a page shows as said, and by whom: `*` by anybody, null by nobody with a name. */
  readonly said?: readonly (readonly [words: string, speaker: string | null])[];
  /** Words that are not this person's, whoever says them: nobody's or another's. */
  readonly notBy?: readonly (readonly [words: string, speaker: string])[];
  /** Words that no page shows as said. */
  readonly unsaid?: readonly string[];
  /** All people, by their fullest names. */
  readonly persons?: readonly string[];
  /** Words and their value, in TIMEX3 or EDTF. */
  readonly dates?: readonly (readonly [words: string, value: string])[];
  /** Words that are no date. */
  readonly undated?: readonly string[];
  /** Words with kind, value (`low..high`, `vague`) and unit, null where that does not matter. */
  readonly figures?: readonly (readonly [
    words: string,
    kind: string | null,
    value: number | string | null,
    unit: string | null,
  ])[];
  /** Words that are no figure. */
  readonly unfigured?: readonly string[];
  /** It does not hold yet: told as such, until it does. */
  readonly fails?: true;
}
