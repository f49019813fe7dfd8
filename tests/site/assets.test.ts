import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { STYLES, withoutComments } from '../../src/site/assets.ts';

const folder = path.join(import.meta.dirname, '../../public/styles');

describe('the stylesheet of a site', () => {
  it.each([
    ['/* Why. */\na {\n  color: red; /* what */\n}\n', 'a {\n  color: red;\n}\n'],
    ['a {\n  /* One\n   * two. */\n  top: 0;\n}\n', 'a {\n  top: 0;\n}\n'],
    ['a::after {\n  content: "*/";\n}\n', 'a::after {\n  content: "*/";\n}\n'],
  ])('has no comments: %j', (css, without) => expect(withoutComments(css)).toBe(without));

  it('is made of all parts', () =>
    expect(readdirSync(folder).sort()).toEqual(STYLES.map((part) => `${part}.css`).sort()));

  it.each(STYLES)('has no string in which a comment seems to begin: %s', (part) => {
    const css = readFileSync(path.join(folder, `${part}.css`), 'utf8');
    expect(css.match(/["'][^"'\n]*\/\*/g)).toBeNull();
    expect(withoutComments(css)).not.toContain('/*');
  });
});
