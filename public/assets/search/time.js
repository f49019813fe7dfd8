// Which time is asked for: chosen years and months, and a range of days that may be as short as a year or a month.

/** Whether a day, a month or a year (`2021-03`) overlaps the range: each is compared as far as both are known. */
function isWithin(day, from, to) {
  const start = from.slice(0, day.length);
  const end = to.slice(0, day.length);
  return (
    (from === '' || day.slice(0, start.length) >= start) && (to === '' || day.slice(0, end.length) <= end)
  );
}

/** A moment as it may be typed: `2021`, `2021-03`, `2021-03-05`; else nothing. */
const moment = (typed = '') => (/^\d{4}(-\d\d(-\d\d)?)?$/.test(typed) ? typed : '');

/**
 * @param {{ readonly [facet: string]: readonly string[] | undefined }} values chosen values: of `year`, `month`, `from`, `to`
 * @returns which shards have to be opened, and which of their documents are in time
 */
export function timeOf({ year, month, from = [], to = [] }) {
  const [first, last] = [moment(from[0]), moment(to[0])];
  const isOpen = (shard) =>
    (!year || year.includes(shard.year ?? 'undated')) &&
    (!month || month.some((one) => one.slice(0, 4) === shard.year)) &&
    (first + last === '' || (shard.year !== null && isWithin(shard.year, first, last)));
  const isFine = month || first.length > 4 || last.length > 4;
  return {
    isOpen,
    /** Tells of a shard's documents. */
    async docs(shard) {
      if (!isFine) return () => true;
      const days = await shard.days();
      return (doc) => (!month || month.includes(days[doc].slice(0, 7))) && isWithin(days[doc], first, last);
    },
  };
}
