import { describe, expect, it } from 'vitest';
import { parseArchiveConfig } from '../../src/config/load.ts';
import { CuttingsError } from '../../src/model/cuttings-error.ts';

const failure = (text: string): CuttingsError => {
  try {
    parseArchiveConfig(text);
  } catch (error) {
    if (error instanceof CuttingsError) return error;
    throw error;
  }
  throw new Error('it was accepted');
};

describe('archive.yml', () => {
  it('fills in every default', () => {
    expect(parseArchiveConfig('')).toMatchObject({
      title: 'Cuttings',
      language: 'en',
      thresholds: { pageSize: 100 },
    });
  });

  it.each([
    ['- a\n- b\n', 'archive.yml is a list or a single word'],
    ['just words\n', 'archive.yml is a list or a single word'],
    ['"": x\n', 'a value stands behind a colon without a name before it'],
    [`a: ${'['.repeat(20_000)}`, 'archive.yml'],
    [`title: ${'[{a: '.repeat(3000)}x${'}]'.repeat(3000)}`, 'archive.yml'],
  ])('says in words what is wrong with %.30j', (text, said) => {
    const { message } = failure(text);
    expect(message).toContain(said);
    expect(message).not.toMatch(/call stack|""/);
  });

  it.each([
    'corrections@example.org',
    "o'hara+news@example.org",
    'https://example.org/a/issues/new?labels=mistake',
  ])('takes %s as where mistakes are reported', (contact) =>
    expect(parseArchiveConfig(`reportMistakes: "${contact}"`).reportMistakes).toBe(contact),
  );

  it.each([
    'nobody',
    'a@example.org?bcc=b@example.net',
    'a@example.org,b@example.net',
    'mailto:a@example.org',
    'http://example.org/issues',
    'javascript:alert(1)//@example.org',
    'https://user:word@example.org/',
    'https://localhost/',
    'a@example.org%0D%0ABcc:b@example.net',
  ])('takes no %s', (contact) =>
    expect(failure(`reportMistakes: "${contact}"`).message).toContain('reportMistakes'),
  );

  it('says what a licence is known by', () =>
    expect(failure('licence: CC-BY-4.0').message).toContain('https://creativecommons.org/licenses/by/4.0/'));

  it('ends the base URL with a slash', () => {
    expect(parseArchiveConfig('baseUrl: https://example.org/archive').baseUrl).toBe(
      'https://example.org/archive/',
    );
  });

  it('names the line of an unknown setting and the nearest right spelling', () => {
    const error = failure('title: News\ndescripton: All of it\n');
    expect(error.message).toContain('"descripton"');
    expect(error.hint).toBe('Did you mean "description"?');
    expect(error.place).toMatchObject({ path: 'archive.yml', line: 2 });
  });

  it('does so for nested settings', () => {
    const error = failure('thresholds:\n  pageSise: 50\n');
    expect(error.message).toContain('"thresholds.pageSise"');
    expect(error.hint).toBe('Did you mean "pageSize"?');
    expect(error.place?.line).toBe(2);
  });

  it('tells what was expected where a value is wrong', () => {
    const error = failure('title: A\nthresholds:\n  pageSize: many\n');
    expect(error.message).toContain('thresholds.pageSize');
    expect(error.message).toMatch(/expected number/);
    expect(error.place?.line).toBe(3);
  });

  it('reports broken YAML with its line', () => {
    expect(failure('title: "open\n').code).toBe('broken-configuration');
  });

  it('takes only a language that the interface has, in any regional form', () => {
    expect(parseArchiveConfig('language: de-CH').language).toBe('de-CH');
    const error = failure('title: A\nlanguage: klingon\n');
    expect(error.message).toContain('expected en or de');
    expect(error.place?.line).toBe(2);
  });

  it('refuses a base URL that is no web address', () => {
    expect(failure('baseUrl: javascript:alert(1)').code).toBe('wrong-configuration');
  });

  it('refuses aliases that unfold without end', () => {
    const lines = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [before, name] of ['ab', 'bc', 'cd', 'de', 'ef', 'fg'])
      lines.push(`${name}: &${name} [${Array(9).fill(`*${before}`).join(', ')}]`);
    expect(failure(`${lines.join('\n')}\n`).code).toBe('broken-configuration');
  });

  it.each(['- a list', 'a word', '42', '__proto__: {title: A}', 'constructor: A'])(
    'refuses what is no list of settings: %s',
    (text) => {
      expect(failure(text).code).toBe('wrong-configuration');
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it.each(['English, please', 'en_US', ''])('refuses "%s" as a language', (language) => {
    expect(failure(`language: "${language}"`).message).toContain('language');
  });

  it.each(['https://example.org/?a=1', 'https://example.org/#top', 'ftp://example.org/', '//example.org/'])(
    'refuses %s as a base URL',
    (url) => {
      expect(failure(`baseUrl: "${url}"`).message).toContain('baseUrl');
    },
  );

  it('refuses a time zone that there is none of', () => {
    expect(failure('timeZone: Mars/Olympus').message).toContain('timeZone');
  });
});
