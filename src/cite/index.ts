/** Citations of articles, and the formats in which reference managers take them. Pure. */
export { toBibtex } from './bibtex.ts';
export { type Citation, citationOf } from './citation.ts';
export { toCsl } from './csl.ts';
export { toRis } from './ris.ts';
