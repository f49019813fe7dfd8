import { it } from 'vitest';
import { KNOWN_FAILURES } from '../fixtures/expected/known-failures.data.ts';

/** `it`, or `it.fails` for a check that is listed as a known failure: it must fail until it is taken off the list. */
export const itUnlessKnown = (subject: string, name: string): typeof it | typeof it.fails =>
  KNOWN_FAILURES.some((known) => known.subject === subject && known.name === name) ? it.fails : it;
