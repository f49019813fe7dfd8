import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isLocked, lockAlone, lockShared } from '../../src/processes/file-lock.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-lock-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

const refusal = (take: () => () => void): unknown => {
  try {
    take()();
    return null;
  } catch (error) {
    return isLocked(error);
  }
};

describe('a lock on a file', () => {
  it('is had by one alone, or shared by several', () => {
    const file = path.join(work, 'lock');
    const releases = [lockShared(file), lockShared(file)];
    expect(refusal(() => lockAlone(file))).toBe(true);
    expect(refusal(() => lockShared(file))).toBe(null);
    for (const release of releases) release();
    const release = lockAlone(file);
    expect(refusal(() => lockAlone(file))).toBe(true);
    expect(refusal(() => lockShared(file))).toBe(true);
    release();
    expect(refusal(() => lockAlone(file))).toBe(null);
  });

  it('is not called taken where its file cannot be made', () => {
    expect(refusal(() => lockAlone(path.join(work, 'no/such/folder')))).toBe(false);
  });
});
