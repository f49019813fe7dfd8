/** What a command reads, prints to and ends with: the process itself, or what a caller has in its place. */
export interface CommandIo {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  /** The exit status; none is 0. */
  exitCode?: number | string | null | undefined;
}
