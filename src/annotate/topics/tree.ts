import type { ConceptHead } from './term-file.ts';

/** The scheme's hierarchy as arrays over concept indices; a parent's index is lower than its children's. */
export interface Tree {
  readonly size: number;
  /** -1 for a top concept. */
  readonly parents: Int32Array;
  /** The top concept above; a top concept has itself. */
  readonly tops: Int32Array;
  /** `Topic.path` of each concept. */
  readonly paths: readonly (readonly string[])[];
}

export function treeOf(concepts: readonly ConceptHead[]): Tree {
  const size = concepts.length;
  const indexOf = new Map(concepts.map(({ id }, index) => [id, index]));
  const parents = Int32Array.from(concepts, ({ parent }) => indexOf.get(parent) ?? -1);
  const tops = new Int32Array(size);
  const lines: string[][] = [];
  for (let c = 0; c < size; c++) {
    const parent = parents[c]!;
    tops[c] = parent < 0 ? c : tops[parent]!;
    lines.push([...(lines[parent] ?? []), concepts[c]!.id]);
  }
  const paths = lines.map((line, c) => (parents[c]! < 0 ? line : line.slice(0, -1)));
  return { size, parents, tops, paths };
}
