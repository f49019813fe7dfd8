import { diagnose } from '../../model/diagnose.ts';
import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Removals, RemovedPerson } from '../../model/removals.ts';
import { listOf, readTable, type TableFile } from './table.ts';

/** The columns of `authority/removals.csv`. */
export const REMOVAL_COLUMNS = ['article', 'person', 'scope', 'note'];

const SCOPES: ReadonlySet<string> = new Set<RemovedPerson['scope']>(['name', 'articles']);

/** Reads `removals.csv`. Its notes are for who keeps the archive: they are published nowhere. */
export function readRemovals(file: TableFile): { removals: Removals; diagnostics: readonly Diagnostic[] } {
  const { rows, diagnostics } = readTable(file, REMOVAL_COLUMNS);
  const articles: string[] = [];
  const people: RemovedPerson[] = [];
  const found = [...diagnostics];
  for (const { cells, place } of rows) {
    const { article = '', person = '', scope = '' } = cells;
    if (article !== '') articles.push(article.replace(/^\.\//, ''));
    // In doubt the article stays and the name goes: no row does nothing.
    if (person !== '')
      people.push({ names: listOf(person), scope: scope.toLowerCase() === 'articles' ? 'articles' : 'name' });
    if (article === '' && person === '') found.push(diagnose({ code: 'removal-of-nothing' }, place));
    else if (person !== '' && scope !== '' && !SCOPES.has(scope.toLowerCase()))
      found.push(diagnose({ code: 'removal-unknown-scope', params: { scope } }, place));
  }
  return { removals: { articles, people }, diagnostics: found };
}
