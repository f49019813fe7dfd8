import { setFlagsFromString } from 'node:v8';

/**
 * Lets each thread collect its own garbage: a build has a worker on every core, and helpers would only take time from
 * the others.
 */
export const collectAlone = (): void => setFlagsFromString('--no-parallel-scavenge');
