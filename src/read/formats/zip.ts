import { readMembers } from './archive-member.ts';
import type { Budget, Part } from './part.ts';
import { Zip } from './zip-members.ts';

/** Every file of a ZIP archive, each read by its own format. */
export async function* readZip(bytes: Uint8Array, _path: string, budget: Budget): AsyncGenerator<Part> {
  const zip = await Zip.open(bytes, budget);
  yield* readMembers(zip.members, (member) => zip.unpack(member));
}
