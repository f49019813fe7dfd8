const COMMENT_OPENS = /^\s*\/\*/;
const COMMENT_CLOSES = /\*\/\s*$/;
const COMMENT_LINE = /^\s*\/\//;

/**
 * Code without the comments that have lines of their own: what our formatter makes of comments needs no
 * parser. A comment behind code stays; a test sees to it that nothing but comments goes.
 */
export function withoutComments(code: string): string {
  const kept: string[] = [];
  let isInside = false;
  for (const line of code.split('\n')) {
    const opens = !isInside && COMMENT_OPENS.test(line);
    if (opens || isInside) isInside = !COMMENT_CLOSES.test(line);
    else if (!COMMENT_LINE.test(line)) kept.push(line);
  }
  return kept.join('\n');
}
