/** What is made at first use and kept: for the process weights, compiled tables, a WebAssembly module. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
