/** Looks when it is asked, and only the first time. */
export function once<T>(look: () => T): () => T {
  let seen: { readonly value: T } | undefined;
  return () => (seen ??= { value: look() }).value;
}
