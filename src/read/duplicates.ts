import { diagnose } from '../model/diagnose.ts';
import type { Diagnostic } from '../model/diagnostic.ts';

/** Keeps the first of the items that share an identifier; each later one becomes a diagnostic that names both. */
export function dropDuplicates<T extends { readonly id: string; readonly source: { readonly path: string } }>(
  items: readonly T[],
): { kept: T[]; diagnostics: Diagnostic[] } {
  const first = new Map<string, T>();
  const diagnostics: Diagnostic[] = [];
  for (const item of items) {
    const earlier = first.get(item.id);
    if (!earlier) first.set(item.id, item);
    else
      diagnostics.push(
        diagnose({ code: 'duplicate-identity', params: { first: earlier.source.path } }, item.source.path),
      );
  }
  return { kept: [...first.values()], diagnostics };
}
