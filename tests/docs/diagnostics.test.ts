import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CodeEntry, DIAGNOSTIC_CODES } from '../../src/model/diagnostic-codes.data.ts';
import { ERROR_CODES } from '../../src/model/error-codes.data.ts';

const page = readFileSync(path.join(import.meta.dirname, '../../docs/diagnostics.md'), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| `'));

describe('docs/diagnostics.md', () => {
  it('has every code, in the words of the catalogues, and no other', () => {
    const diagnostics = Object.entries<CodeEntry>(DIAGNOSTIC_CODES).map(
      ([code, { severity, message, reason, hint }]) =>
        `| \`${code}\` | ${severity} | ${[message, reason].filter(Boolean).join(' ')} | ${hint} |`,
    );
    const errors = Object.entries(ERROR_CODES).map(
      ([code, { when, hint }]) => `| \`${code}\` | ${when} | ${hint} |`,
    );
    expect(rows).toEqual([...diagnostics, ...errors]);
  });
});
