import { FORMATS, formatOf } from '../formats.ts';
import { isAside } from '../list-sources.ts';
import { unread } from '../unread.ts';
import { damaged, type Part, ReadProblem } from './part.ts';

/** What an archive's table of contents says of a file in it. */
interface Member {
  readonly name: string;
  readonly isUnsafe: boolean;
  /** Bytes, unpacked. */
  readonly size: number;
}

/**
 * The part that a file in an archive is; what is wrong with one file is told, and costs no other.
 * @param inside the place of what holds it, where that is not the archive itself
 */
export async function* readMember(
  { name, isUnsafe, size }: Member,
  unpack: () => Promise<Uint8Array> | Uint8Array,
  inside = '',
): AsyncGenerator<Part> {
  const place = `${inside}!/${name}`;
  const note = (finding: ReadProblem['finding']): Part => ({ kind: 'note', place, finding });
  if (isUnsafe) {
    yield note({ code: 'unsafe-member' });
    return;
  }
  if (isAside(name)) return;
  const format = formatOf(name);
  if (!format) {
    yield note(unread(name));
    return;
  }
  if (size > FORMATS[format].maxBytes) {
    yield note({ code: 'file-too-large', params: { size: Math.round(size / 1e6) } });
    return;
  }
  try {
    yield { kind: 'file', place, format, bytes: await unpack() };
  } catch (error) {
    if (error instanceof ReadProblem && error.finding.code === 'expands-too-far') throw error;
    yield note(error instanceof ReadProblem ? error.finding : damaged(error));
  }
}
