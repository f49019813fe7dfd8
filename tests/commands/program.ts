import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import type { CommandIo } from '../../src/commands/command-io.ts';
import { run as runIn } from '../../src/commands/run.ts';

const MAIN = path.resolve(import.meta.dirname, '../../src/main.ts');

/** What a run of the program left behind. */
export interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** A command that runs the program inside of something, with its options: `unshare --net`. */
  readonly within?: readonly string[];
}

/** Runs the program to its end in this process: all that it does but its exit and its signals. */
export async function run(
  args: readonly string[],
  { input = '' }: Pick<RunOptions, 'input'> = {},
): Promise<Run> {
  const [stdout, stderr] = [collector(), collector()];
  const io: CommandIo = { stdin: Readable.from([Buffer.from(input)]), stdout, stderr };
  await runIn(args, io);
  return { status: Number(io.exitCode ?? 0), out: stdout.text(), err: stderr.text() };
}

function collector(): Writable & { text(): string } {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString() });
}

/** Starts the program as a shell would, with the Node that runs the tests. */
export function start(args: readonly string[], { cwd, env, within = [] }: RunOptions = {}) {
  const words = [...within, process.execPath, '--disable-warning=ExperimentalWarning', MAIN, ...args];
  return spawn(words[0]!, words.slice(1), {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
}

/** Runs the program to its end in a process of its own. */
export function spawned(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const child = start(args, options);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => {});
  child.stdin.end(options.input ?? '');
  return new Promise((resolve) =>
    child.on('close', (status) =>
      resolve({ status, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    ),
  );
}

/** Writes files below a folder and returns it. */
export function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): string {
  mkdirSync(folder, { recursive: true });
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), content);
  }
  return folder;
}
