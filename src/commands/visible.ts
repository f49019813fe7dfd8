import type { CommandIo } from './command-io.ts';

/** Controls that a terminal obeys, but for line feeds and tabs: among them the escape that begins its commands. */
const CONTROLS = /[\0-\x08\x0b-\x1f\x7f-\x9f]/g;

/** Text in which control characters are seen and not obeyed: ␛ for an escape, `\u009b` for one of the second set. @internal */
export const visible = (text: string): string => text.replace(CONTROLS, signOf);

/** The same on one line, for a name or an address inside a sentence. */
export const visibleLine = (text: string): string => visible(text.replace(/[\n\t]/g, signOf));

function signOf(control: string): string {
  const code = control.charCodeAt(0);
  // The second form is also what JSON has, so that a line of it stays what it was.
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : `\\u${code.toString(16).padStart(4, '0')}`;
}

/** Where a command prints to, with all that it prints made visible: what it tells comes from articles and file names. */
export function visibleIo(io: CommandIo): CommandIo {
  return {
    stdin: io.stdin,
    stdout: visibleStream(io.stdout),
    stderr: visibleStream(io.stderr),
    bars: io.stderr,
    get exitCode() {
      return io.exitCode;
    },
    set exitCode(status) {
      io.exitCode = status;
    },
  };
}

const visibleStream = <Stream extends NodeJS.WritableStream>(stream: Stream): Stream =>
  Object.create(stream, {
    write: {
      value: (text: string, ...rest: unknown[]): boolean =>
        (stream.write as (text: string, ...rest: unknown[]) => boolean).call(stream, visible(text), ...rest),
    },
  });
