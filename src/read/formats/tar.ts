import { gunzipSync } from 'node:zlib';
import { FORMATS, formatOf } from '../formats.ts';
import { readMembers } from './archive-member.ts';
import { type Budget, type Part, ReadProblem } from './part.ts';

/** Every file of a tar archive, each read by its own format. Links and devices are no files. */
export async function* readTar(bytes: Uint8Array): AsyncGenerator<Part> {
  const { unpackTar } = await import('modern-tar');
  const members = (await unpackTar(bytes)).flatMap(({ header: { name, type, size }, data }) => {
    const isUnsafe = name.startsWith('/') || name.split('/').includes('..');
    return type === 'file' && data ? [{ name, isUnsafe, size, data }] : [];
  });
  yield* readMembers(members, ({ data }) => data);
}

/** A compressed file: what its name says without the ending. */
export async function* readGzip(bytes: Uint8Array, path: string, budget: Budget): AsyncGenerator<Part> {
  const name = path.replace(/\.tgz$/i, '.tar').replace(/\.gz$/i, '');
  const format = formatOf(name);
  if (!format) throw new ReadProblem({ code: 'unknown-format' });
  const most = Math.min(budget.left, FORMATS[format].maxBytes);
  let unpacked: Buffer;
  try {
    unpacked = gunzipSync(bytes, { maxOutputLength: most });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ReadProblem({ code: 'expands-too-far', params: { size: Math.round(most / 1e6) } });
  }
  budget.left -= unpacked.length;
  yield { kind: 'file', place: '', format, bytes: unpacked };
}
