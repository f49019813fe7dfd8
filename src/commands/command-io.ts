/** What a command reads, prints to and ends with: the process itself, or what a caller has in its place. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** Where bars of progress are drawn, with the controls that they need; by default as `stderr`. */
  readonly bars?: CommandIo['stderr'];
  /** The exit status; none is 0. */
  exitCode?: number | string | null | undefined;
}
