import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { commandLine } from '../src/command-line.ts';

describe('a command to type', () => {
  it('is that of the clone, here', () => {
    expect(commandLine('build', 'my-articles/2021', '--output', '_site')).toBe(
      'npm run -s cuttings -- build my-articles/2021 --output _site',
    );
  });

  it
    .skipIf(process.platform === 'win32')
    .each(['my articles', "Ada's", '$HOME', '`ls`', 'a"b', 'ö', 'a\\b', ''])(
    'gives the shell the word %j as it is',
    (word) => {
      const typed = commandLine('build', word).replace(/^.*? build /, 'printf %s ');
      expect(spawnSync('sh', ['-c', typed], { encoding: 'utf8' }).stdout).toBe(word);
    },
  );
});
