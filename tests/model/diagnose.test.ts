import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/model/diagnose.ts';
import { DIAGNOSTIC_CODES } from '../../src/model/diagnostic-codes.data.ts';

describe('the table of diagnostics', () => {
  it.each(Object.entries(DIAGNOSTIC_CODES))('%s says what happened, why, and what to do', (code, entry) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    for (const words of [entry.message, entry.reason, entry.hint])
      expect(words).toMatch(
        /^(?:[A-Z]|metadata\.csv ).{12,}\.$|: file,title,published,author,publisher,url$/s,
      );
  });
});

describe('a diagnostic', () => {
  it('carries its place and its detail, which is cut', () => {
    const found = diagnose(
      { code: 'broken-json', detail: `line\nbreak ${'x'.repeat(500)}`, line: 3 },
      'a.jsonl',
    );
    expect(found).toMatchObject({
      code: 'broken-json',
      severity: 'error',
      place: { path: 'a.jsonl', line: 3 },
    });
    expect(found.message).toContain('line break');
    expect(found.message.length).toBeLessThan(300);
  });
});
