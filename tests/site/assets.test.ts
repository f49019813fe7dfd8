import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { withoutComments } from '../../src/site/assets.ts';

describe('the stylesheet of a site', () => {
  it.each([
    ['/* Why. */\na {\n  color: red; /* what */\n}\n', 'a {\n  color: red;\n}\n'],
    ['a {\n  /* One\n   * two. */\n  top: 0;\n}\n', 'a {\n  top: 0;\n}\n'],
    ['a::after {\n  content: "*/";\n}\n', 'a::after {\n  content: "*/";\n}\n'],
  ])('has no comments: %j', (css, without) => expect(withoutComments(css)).toBe(without));

  it('has no string in which a comment seems to begin', () => {
    const css = readFileSync(path.join(import.meta.dirname, '../../public/assets/cuttings.css'), 'utf8');
    expect(css.match(/["'][^"'\n]*\/\*/g)).toBeNull();
    expect(withoutComments(css)).not.toContain('/*');
  });
});
