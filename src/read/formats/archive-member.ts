import { isTableOfFiles, mayBeTableOfFiles } from '../beside-files.ts';
import { headOf } from '../format-of-file.ts';
import { FORMATS, formatOf } from '../formats.ts';
import { isAside } from '../list-sources.ts';
import { unread } from '../unread.ts';
import { damaged, type Part, ReadProblem } from './part.ts';

/** What an archive's table of contents says of a file in it. */
export interface Member {
  readonly name: string;
  readonly isUnsafe: boolean;
  /** Bytes, unpacked. */
  readonly size: number;
}

/** Every file of an archive, each read by its own format, behind the tables that say something of them. */
export async function* readMembers<T extends Member>(
  members: readonly T[],
  unpack: (member: T) => Promise<Uint8Array> | Uint8Array,
): AsyncGenerator<Part> {
  const places = new Set(members.map(({ name }) => `!/${name}`));
  const isFirst = ({ name }: Member): boolean => mayBeTableOfFiles(name);
  for (const member of [...members.filter(isFirst), ...members.filter((one) => !isFirst(one))])
    yield* readMember(member, () => unpack(member), { places });
}

/**
 * The part that a file in an archive is; what is wrong with one file is told, and costs no other.
 * @param around the place of what holds it, where that is not the archive itself, and those of all files that lie beside it
 */
export async function* readMember(
  { name, isUnsafe, size }: Member,
  unpack: () => Promise<Uint8Array> | Uint8Array,
  around: { readonly inside?: string; readonly places?: ReadonlySet<string> } = {},
): AsyncGenerator<Part> {
  const { inside = '', places = NOTHING } = around;
  const place = `${inside}!/${name}`;
  const note = (finding: ReadProblem['finding']): Part => ({ kind: 'note', place, finding });
  if (isUnsafe) {
    yield note({ code: 'unsafe-member' });
    return;
  }
  if (isAside(name)) return;
  const format = formatOf(name);
  const perhapsTable = places.size > 0 && mayBeTableOfFiles(name);
  if (!format && !perhapsTable) {
    yield note(unread(name));
    return;
  }
  if (size > FORMATS[format ?? 'csv'].maxBytes) {
    yield note({ code: 'file-too-large', params: { size: Math.round(size / 1e6) } });
    return;
  }
  try {
    const bytes = await unpack();
    if (perhapsTable && isTableOfFiles(name, () => headOf(bytes)))
      yield { kind: 'table', place, bytes, members: places };
    else yield format ? { kind: 'file', place, format, bytes } : note(unread(name));
  } catch (error) {
    if (error instanceof ReadProblem && error.finding.code === 'expands-too-far') throw error;
    yield note(error instanceof ReadProblem ? error.finding : damaged(error));
  }
}

const NOTHING: ReadonlySet<string> = new Set();
