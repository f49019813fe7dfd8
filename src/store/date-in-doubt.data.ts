/** What stands in a sentence that tells of days to come, with or without its first letter. */
const TO_COME = [
  ...['will ', '’ll ', "''ll ", 'would', 'could', 'should', 'going to', 'set to', 'ikely', 'hop'],
  ...['ext ', 'his ', 'oming', 'by ', 'efore ', 'head of', 'eve of'],
  ...['chedul', 'xpected', 'plan', 'slated', 'looming', 'holds', 'vote'],
];
/**
 * Dates to come that may be none: a weekday of which nothing in its sentence says that it has not passed, and a year that may
 * be a count, as in "a poll of 2047 voters".
 */
export const DATE_IN_DOUBT = `tense = 'future' AND ((text GLOB '[12][0-9][0-9][0-9]' AND instr(sentence, 'of ' || text || ' ') > 0)
  OR (length(value) = 10 AND text GLOB '[A-Z]*day' AND instr(text, ' ') = 0
    AND ${TO_COME.map((sign) => `instr(sentence, '${sign}') = 0`).join(' AND ')}))`;
