/** English words that say nothing of what a sentence is about, and the verbs and times of every report. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `about after again against all also although among and any are around because been before being below between
  both but can could did does down during each either ever every few for from further had has have having her here
  hers him his how into its itself just last least less like made make many may might more most much must near
  nearly neither never next nor not now off once one only other our out over own per said same saw say says see
  she should since some still such take than that the their them then there these they this those through
  told too two under until upon used very was week well were what when where whether which while who whom whose why
  will with within without would year yet you your according added announced million billion thousand hundred
  percent monday tuesday wednesday thursday friday saturday sunday january february march april june july august
  september october november december today yesterday three four five six seven eight nine ten first second`
    .split(/\s+/)
    .filter(Boolean),
);
