import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/model/diagnose.ts';
import { type CodeWords, DIAGNOSTIC_CODES } from '../../src/model/diagnostic-codes.data.ts';

describe('the table of diagnostics', () => {
  it.each(Object.entries<CodeWords>(DIAGNOSTIC_CODES))(
    '%s says what happened and what to do',
    (code, entry) => {
      expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
      for (const words of [entry.message, entry.reason ?? 'No reason is needed.', entry.hint])
        expect(words).toMatch(
          /^(?:[A-Z“{]|metadata\.csv ).{12,}(?:\.|\)|: \{problem\})$|: file,title,published,author,publisher,url$/s,
        );
    },
  );
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
  it('has what fills its sentences beside them, cut as well, so that they can be said in another language', () => {
    const name = `Nemo\n${'x'.repeat(500)}`;
    const found = diagnose({ code: 'authority-row-unmatched', params: { name } }, { path: 'p.csv', line: 2 });
    expect(found.place).toEqual({ path: 'p.csv', line: 2 });
    expect(found.params!['name']).toMatch(/^Nemo x{100,194}…$/);
    expect(found.message).toBe(
      `Nobody in the archive is called “${found.params!['name']}”, so the row changed nothing.`,
    );
  });
});
