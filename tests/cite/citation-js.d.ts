// citation-js ships no type declarations; this is the part that the tests use.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: string, options?: { forceType: string });
    readonly data: readonly unknown[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
