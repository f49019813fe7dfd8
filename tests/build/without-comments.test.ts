import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { withoutComments } from '../../src/build/without-comments.ts';
import { projectFile } from '../../src/project.ts';

/** What the code runs, as the compiler tells it from comments. */
function compiled(code: string): string {
  const options = { removeComments: true, target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext };
  return ts.transpileModule(code, { compilerOptions: options }).outputText;
}

it('leaves out comments with lines of their own', () => {
  const code =
    "/** What it is. */\nconst a = 1; // behind\n\n/*\n * More.\n */\n  // reason\nconst b = 'x';\n";
  expect(withoutComments(code)).toBe("const a = 1; // behind\n\nconst b = 'x';\n");
});

it('leaves out nothing else of any source', () => {
  const sources = readdirSync(projectFile('src'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  expect(sources.length).toBeGreaterThan(300);
  for (const name of sources) {
    const code = readFileSync(path.join(projectFile('src'), name), 'utf8');
    expect(compiled(withoutComments(code)), name).toBe(compiled(code));
  }
});
