import { type ChildProcess, fork } from 'node:child_process';
import { projectFile } from '../project.ts';

/**
 * Starts a module as a child process, which is told whose child it is. It ends with this process, however that ends, if
 * it calls `endWithParent`.
 */
export const startChild = (module: string, nodeOptions: readonly string[] = []): ChildProcess =>
  fork(module, [String(process.pid)], {
    cwd: projectFile('.'),
    execArgv: ['--disable-warning=ExperimentalWarning', ...nodeOptions],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });

/** Ends a child at once, whatever it is at, and waits until it is gone. */
export const endChild = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
