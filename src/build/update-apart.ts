import type { ArchiveConfig } from '../config/archive-config.ts';
import { CuttingsError } from '../model/cuttings-error.ts';
import { endChild, startChild } from '../processes/start-child.ts';
import { projectModule } from '../project.ts';
import type { BuildStep } from './build-result.ts';
import { type ChildFailure, childStopped, toldBy } from './child-failure.ts';
import type { UpdatedArchive, Updating, Workshop } from './update-archive.ts';

/** What an updating process is given. */
export interface UpdateTask {
  readonly storeFile: string;
  /** Locked while it works: no other build begins meanwhile. */
  readonly workersFile: string;
  readonly config: ArchiveConfig;
  readonly input: string;
  readonly program: string;
  readonly jobs: number;
}

/** What it tells: how far it is, and how it ended. */
export type UpdateMessage =
  | { readonly begin: BuildStep }
  | { readonly start: BuildStep; readonly total: number | null }
  | { readonly progress: BuildStep; readonly done: number; readonly total: number }
  | { readonly updated: UpdatedArchive }
  | { readonly problem: Problem }
  | ChildFailure;

/** A `CuttingsError` as it passes between processes. */
export type Problem = Pick<CuttingsError, 'code' | 'message'> &
  Partial<Pick<CuttingsError, 'hint' | 'place'>>;

/**
 * Brings an archive of which all is made up to date in a process of its own, which ends before the pages are made: a
 * process that has read and compared many articles keeps hundreds of megabytes that it has no more use for.
 */
export async function updateApart(
  { work, config }: Workshop,
  { input, program, jobs, ...told }: Updating,
): Promise<UpdatedArchive> {
  const child = startChild(projectModule('src/build/update-worker'));
  const { storeFile, workersFile } = work;
  try {
    return await new Promise((resolve, reject) => {
      child.on('message', (message: UpdateMessage) => {
        if ('updated' in message) resolve(message.updated);
        else if ('problem' in message) reject(errorOf(message.problem));
        else if ('failed' in message) reject(toldBy(message, 'The archive could not be brought up to date'));
        else hear(message, told);
      });
      child.once('exit', (...how) => reject(childStopped('The process that reads articles', ...how)));
      child.send({ storeFile, workersFile, config, input, program, jobs } satisfies UpdateTask);
    });
  } finally {
    await endChild(child);
  }
}

function hear(
  message: UpdateMessage,
  { begin, start, progress }: Pick<Updating, 'begin' | 'start' | 'progress'>,
): void {
  if ('begin' in message) begin(message.begin);
  else if ('start' in message) start(message.start, message.total);
  else if ('progress' in message) progress(message.progress, message.done, message.total);
}

function errorOf({ hint, place, ...problem }: Problem): CuttingsError {
  return new CuttingsError({ ...problem, ...(hint ? { hint } : {}), ...(place ? { place } : {}) });
}
