import { hasParent } from './end-with-parent.ts';
import { lockShared } from './file-lock.ts';

/**
 * Takes the lock that the child processes of a build share, and returns what lets go of it. Ends this process where its parent
 * is gone: the build may have ended before the lock was there, and another begun.
 */
export function lockForParent(file: string): () => void {
  const release = lockShared(file, 1000);
  if (!hasParent()) process.exit();
  return release;
}
