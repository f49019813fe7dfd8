/** A reference as reference managers export it, with the files that lie beside the export. */
export interface Reference {
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
  /** Paths, relative to the export. */
  readonly files: readonly string[];
}

/** "Quill, Ada, Jr." → "Ada Quill, Jr."; a body has no comma. */
export const inReadingOrder = (name: string): string => {
  const [family = '', given, suffix] = name.split(/\s*,\s*/);
  if (!given) return family;
  return suffix ? `${given} ${family}, ${suffix}` : `${given} ${family}`;
};
