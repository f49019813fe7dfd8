/** SQL that indexes are made of, and that statements repeat word for word to be answered from them. */

/** The month of a time of publication, as the lists are ordered by it: empty where that is not known. */
export const monthOf = (published: string): string => `substr(ifnull(${published}, ''), 1, 7)`;

/** A verbatim quote of somebody named that is read at a glance. */
export const STANDS_BY_ITSELF = "kind = 'direct' AND speaker IS NOT NULL AND length(text) BETWEEN 40 AND 240";
/** A quote with words of somebody's own, of a day: what is compared with others. */
export const IS_COMPARED = "kind <> 'indirect' AND speaker IS NOT NULL AND length(published) >= 10";
