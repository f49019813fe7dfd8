// Eleventy ships no type declarations; this is the part that is used.
declare module '@11ty/eleventy' {
  export default class Eleventy {
    constructor(input: string, output: string, options: Record<string, unknown>);
    /** What would be written: paths relative to the working folder. */
    toJSON(): Promise<readonly { readonly outputPath: string; readonly content: string }[]>;
  }
}
