/**
 * A time at a place, with what it is ahead of Greenwich.
 * @param local `2024-03-12 10:30:00`
 */
export function withOffset(local: string, minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${local.replace(' ', 'T')}${minutes < 0 ? '-' : '+'}${two(hours)}:${two(rest)}`;
}

/**
 * What the clock of a time zone shows at an instant.
 * @returns undefined where the instant is none, or the zone is not known
 */
export function localTime(instant: string, zone: string): string | undefined {
  const time = Math.floor(Date.parse(instant) / 1000) * 1000;
  if (Number.isNaN(time)) return undefined;
  try {
    // Sweden writes days and times as ISO does.
    const local = new Date(time).toLocaleString('sv-SE', { timeZone: zone });
    return withOffset(local, Math.round((Date.parse(`${local.replace(' ', 'T')}Z`) - time) / 60_000));
  } catch {
    return undefined;
  }
}
