import { type Block, isProse } from '../model/article.ts';
import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** What is needed of an article or its record to doubt it. */
interface Doubtful {
  readonly blocks: readonly Pick<Block, 'start' | 'end' | 'role'>[];
  readonly source: { readonly path: string };
  readonly unread?: 'not-english' | undefined;
}

/** What a person should know about an article that was read well: no text below the title, or not English. */
export function doubtsAbout({ blocks, source, unread }: Doubtful): Diagnostic[] {
  const hasText = blocks.some(
    (block) => isProse(block) && block.role !== 'title' && block.role !== 'heading',
  );
  const codes = [...(hasText ? [] : ['title-only' as const]), ...(unread ? [unread] : [])];
  return codes.map((code) => diagnose({ code }, source.path));
}
