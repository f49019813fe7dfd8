import type { TypedRange } from '../../../tagger/label-set.ts';
import { ORGANISATION } from '../type-numbers.ts';
import { isCapital, type WordType } from '../word-type.ts';
import { Listed } from './listed.ts';

const LINKS = /^(?:for|of|on)$/;
const DEPARTMENTS = /^(?:Department|Ministry|Committee|Commission)$/;

/**
 * Bodies whose name goes on over a comma: the `Department for Environment, Food and Rural Affairs`, the `University of
 * California, Berkeley`. What the tagger saw inside them gives way.
 */
export function addCommaBodies(types: readonly WordType[], found: readonly TypedRange[]): TypedRange[] {
  const added: TypedRange[] = [];
  for (let i = 0; i + 2 < types.length; i++) {
    if (!isCapital(types[i]!) || !LINKS.test(types[i + 1]!.text)) continue;
    const end = departmentEnd(types, i) ?? campusEnd(types, i);
    if (end) added.push({ range: [i, end], type: ORGANISATION });
  }
  const fresh = added.filter(({ range: [from, to] }) =>
    // What reaches beyond it is another name.
    found.every(({ range: [a, b] }) => b <= from || a >= to || (from <= a && b <= to)),
  );
  if (fresh.length === 0) return [...found];
  const kept = found.filter(({ range: [a] }) => !fresh.some(({ range: [from, to] }) => from <= a && a < to));
  return [...kept, ...fresh].sort((a, b) => a.range[0] - b.range[0]);
}

function departmentEnd(types: readonly WordType[], at: number): number | undefined {
  if (!DEPARTMENTS.test(types[at]!.text)) return undefined;
  let end = at + 2;
  while (isField(types[end])) end++;
  return end > at + 2 ? listEnd(types, end) : undefined;
}

// Universities with a campus in several towns, which stand behind a comma.
const CAMPUSES =
  /^(?:California|Texas|Wisconsin|Illinois|Colorado|Nebraska|Minnesota|Maryland|Massachusetts|Missouri|Alabama|Alaska|Hawaii|Arkansas|Tennessee|Nevada)$/;

function campusEnd(types: readonly WordType[], at: number): number | undefined {
  if (types[at]!.text !== 'University' || !CAMPUSES.test(types[at + 2]!.text)) return undefined;
  const town = types[at + 4];
  if (types[at + 3]?.text !== ',' || !town || !isCapital(town) || town.text === 'No') return undefined;
  let end = at + 5;
  while (end < at + 6 && types[end] && isCapital(types[end]!)) end++;
  // "…, Berkeley, have" and "…, Berkeley." but not "…, Ann Voss said"
  return /^(?:[,.;:)]|['’]s)$/.test(types[end]?.text ?? '.') || types[at + 4]!.listing & Listed.place
    ? end
    : undefined;
}

// What departments are for.
const FIELDS = new Set(
  (
    'affairs agriculture arts aviation budget children climate commerce communications communities conservation culture defence defense ' +
    'development digital economy education employment energy environment equality families finance fisheries food foreign forestry ' +
    'gender health heritage home housing human immigration industry infrastructure innovation interior irrigation justice labor labour ' +
    'land lands local media mines mining net planning ports power public regional rural science services skills small social sport ' +
    'sports strategy sustainability technology tourism trade training transport urban water welfare women works youth zero business government'
  ).split(' '),
);
const isField = (word: WordType | undefined): boolean =>
  word !== undefined && isCapital(word) && FIELDS.has(word.lower);

/** Where the list of fields ends whose first is before `end`: it goes on over commas only to an "and". */
function listEnd(types: readonly WordType[], end: number): number {
  let last = end;
  while (types[last]?.text === ',' && isField(types[last + 1])) {
    last += 2;
    while (isField(types[last])) last++;
  }
  if (types[last]?.text === ',') last++;
  if (types[last]?.lower !== 'and' || !isField(types[last + 1])) return end;
  last += 2;
  while (isField(types[last])) last++;
  return last;
}
