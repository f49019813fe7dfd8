import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';

const ASSETS = path.resolve(import.meta.dirname, '../../public/assets');

it('the search page asks at once for every module that its script imports', () => {
  const template = readFileSync(
    path.resolve(import.meta.dirname, '../../templates/pages/search.11ty.ts'),
    'utf8',
  );
  const [, listed] = /MODULES = \[([^\]]*)\]/.exec(template)!;
  const script = readFileSync(path.join(ASSETS, 'search.js'), 'utf8');
  // What is imported where it is needed alone is not asked for at once.
  const later = new Set(
    Array.from(script.matchAll(/import\('\.\/search\/([\w-]+)\.js'\)/g), ([, name]) => name),
  );
  expect(later.size).toBeGreaterThan(0);
  const modules = readdirSync(path.join(ASSETS, 'search'))
    .map((file) => path.basename(file, '.js'))
    .filter((name) => !later.has(name));
  expect(Array.from(listed!.matchAll(/'([\w-]+)'/g), ([, name]) => name)).toEqual(modules.sort());
});
