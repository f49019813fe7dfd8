import { substackPosts } from '../substack.ts';
import { readMember } from './archive-member.ts';
import { LeftOut } from './left-out.ts';
import type { Budget, Part } from './part.ts';
import { Zip, type ZipMember } from './zip-members.ts';

/** Every file of a ZIP archive, each read by its own format. */
export async function* readZip(bytes: Uint8Array, _path: string, budget: Budget): AsyncGenerator<Part> {
  const zip = await Zip.open(bytes, budget);
  const table = zip.members.find(isPostTable);
  const posts = table ? substackPosts((await zip.unpack(table)).toString('utf8')) : null;
  const folder = table?.name.slice(0, -POST_TABLE.length) ?? '';
  const without = new LeftOut();
  for (const member of zip.members) {
    if (posts && member === table) continue;
    const post = member.name.startsWith(folder) ? posts?.get(member.name.slice(folder.length)) : undefined;
    if (post && !post.isPublished) {
      without.add('draft post', member.name);
      continue;
    }
    for await (const part of readMember(member, () => zip.unpack(member)))
      yield part.kind === 'file' && post ? { ...part, fallback: post.fields } : part;
  }
  yield* without.notes();
}

const POST_TABLE = 'posts.csv';
const isPostTable = ({ name, isUnsafe, isEncrypted }: ZipMember): boolean =>
  !isUnsafe && !isEncrypted && (name === POST_TABLE || name.endsWith(`/${POST_TABLE}`));
