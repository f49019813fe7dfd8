import type { EntityType } from '../../model/annotations.ts';
import { parsePersonName } from '../../text/person-name/parse-person-name.ts';
import { sortForm } from '../../text/person-name/sort-form.ts';

/** The name as a register sorts it: people by family name, all others without their article. */
export function sortName(name: string, type: EntityType): string {
  if (type !== 'person') return name.replace(/^(the|a|an)\s+/i, '');
  return sortForm(parsePersonName(name)) ?? name;
}

/** The letter of a register under which a sorted name stands: `A` to `Z`, `#` for all else. */
export function registerLetter(sorted: string): string {
  const letter = sorted
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .charAt(0)
    .toUpperCase();
  return letter >= 'A' && letter <= 'Z' ? letter : '#';
}
