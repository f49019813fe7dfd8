import type { PersonName } from './parse-person-name.ts';

/**
 * The name as a register of people sorts it: `Blinken, Antony`, `van der Leyen, Jo`, `Downey Jr., Robert`. A particle is
 * sorted with the family name, as English-language indexes do with people whom English-language news names by it
 * (Chicago Manual of Style 18, 15.83–85). Null where the name stands as it is: `Xi Jinping`, `de Blasio`,
 * `Catherine of Aragon`.
 */
export function sortForm(name: PersonName): string | null {
  const { titles, given, nickname, dropping, particles, family, suffix, honours, familyFirst } = name;
  if (familyFirst || given.length === 0 || family.length === 0) return null;
  const first = [...dropping, ...particles, ...family, suffix ?? []].flat().join(' ');
  return `${first}, ${[...titles, ...given, nickname ?? [], ...honours].flat().join(' ')}`;
}
