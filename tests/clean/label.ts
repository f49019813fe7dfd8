import { clean } from '../../src/clean/index.ts';
import type { TraceNote } from '../../src/model/annotations.ts';
import { readJsonLine } from '../../src/read/index.ts';

/** Cleans a plain text; gives each block as `role(reason): its words`, and the article. */
export function labelled(text: string, fields: Readonly<Record<string, unknown>> = {}) {
  const { documents } = readJsonLine(JSON.stringify({ id: 'case', text, ...fields }), 1);
  const [document] = documents;
  if (!document) throw new Error('not read');
  const notes: TraceNote[] = [];
  const article = clean(document, (note) => notes.push(note));
  const lines = article.blocks.map(
    ({ role, reason, start, end }) => `${role}${reason ? `(${reason})` : ''}: ${text.slice(start, end)}`,
  );
  return { article, lines, notes };
}

/** An article with one line in the middle, or at its end. */
export const around = (line: string, atEnd = false): string =>
  [
    'Harbour council votes for a new pier',
    'The council of Sandholm voted on Tuesday to build a pier that two storms had washed away.',
    ...(atEnd ? [] : [line]),
    '“We waited nine winters for this,” said the harbour master, Ottoline Brandt.',
    'Work is due to begin in spring, and the ferry will move to the north quay until then.',
    ...(atEnd ? [line] : []),
  ].join('\n\n');
