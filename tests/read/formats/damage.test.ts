import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS, formatOf, isTextFormat } from '../../../src/read/formats.ts';
import { readParts } from '../../../src/read/read-parts.ts';
import { FIXTURES } from './read-fixture.ts';

/** The smallest file of each format: damaged in many places, it is read many times. */
const SMALLEST = new Map<string, string>();
for (const file of readdirSync(FIXTURES, { recursive: true }) as string[]) {
  const format = /sources|make|cut|bomb/.test(file) ? undefined : formatOf(file);
  if (!format || isTextFormat(format) || !statSync(path.join(FIXTURES, file)).isFile()) continue;
  const known = SMALLEST.get(format);
  const size = (name: string): number => statSync(path.join(FIXTURES, name)).size;
  if (known === undefined || size(file) < size(known)) SMALLEST.set(format, file);
}

describe('damaged files', () => {
  it('are tried in every format', () => {
    const formats = (Object.keys(FORMATS) as (keyof typeof FORMATS)[]).filter((one) => !isTextFormat(one));
    expect([...SMALLEST.keys()].sort()).toEqual(formats.sort());
  });

  it.each([...SMALLEST])('%s: cut off or with bytes changed anywhere, never throws', async (format, file) => {
    const whole = readFileSync(path.join(FIXTURES, file));
    for (let n = 1; n <= 12; n++) {
      const at = Math.floor((whole.length * n) / 13);
      const changed = Buffer.from(whole);
      changed.fill(n * 19, at, at + 8);
      for (const bytes of [whole.subarray(0, at), changed]) {
        const read = await readParts(bytes, file, format as never, { rows: new Map() });
        expect(read.documents.length + read.diagnostics.length).toBeGreaterThan(0);
      }
    }
  });
});
