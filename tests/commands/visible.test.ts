import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { visible, visibleLine } from '../../src/commands/visible.ts';
import { run, write } from './program.ts';

const work = mkdtempSync(path.join(tmpdir(), 'cuttings-visible-'));
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Sets the clipboard, clears the screen, names the window; the last as one character of the second set. */
const HOSTILE = '\x1b]52;c;ZWNobw==\x07\x1b[2J\x1b]0;mine\x07\x9b2J';
const inJson = (text: string): string => JSON.stringify(text).replaceAll('\x9b', '\\u009b');

describe('what a command prints', () => {
  it('is seen and not obeyed', () => {
    expect(visible('a\x1b[2J\tb\n\x9b\x7f\r')).toBe('a␛[2J\tb\n\\u009b\\u007f␍');
    expect(visibleLine('a\nb\tc')).toBe('a␊b␉c');
    expect(JSON.parse(visible('{"a":"\x9b\x7f"}'))).toEqual({ a: '\x9b\x7f' });
  });

  it('never commands the terminal, whatever an archive holds', async () => {
    const input = write(path.join(work, 'in'), {
      'a.json': `{"title":${inJson(`Weir ${HOSTILE}`)},"date":${inJson(`soon${HOSTILE}`)},"url":${inJson(`x${HOSTILE}`)},"text":${inJson(`The weir${HOSTILE} broke, said Ada Holm.`)}}`,
      'b.md': `---\ntitle: "Dam ${HOSTILE.replaceAll('\x1b', '\\e').replaceAll('\x07', '\\a').replaceAll('\x9b', '\\x9b')}"\ndate: "\\e[2J"\nbad: [\n---\n\nThe dam broke.\n`,
      [`c${'\x1b'}[2J\n.txt`]: 'A third\n\nThe third broke, said Ada Holm.\n',
      [`c${'\x1b'}[2J\n.xyz`]: 'of no known format',
      [`d${'\x1b'}[2J.docx`]: 'no document',
      'authority/people.csv': `name,same_as,note\nAda Holm,Nobody ${HOSTILE},x\n${HOSTILE},${HOSTILE},\n`,
      'authority/corrections.csv': `article,words,field,value\n${HOSTILE},x,speaker,y\na.json,${HOSTILE},${HOSTILE},y\n`,
      'metadata.csv': `file,title,${HOSTILE}\n${HOSTILE}.md,x,y\n`,
    });
    const output = path.join(work, 'site');
    const runs = [
      await run(['check', '-i', input]),
      await run(['check', '-i', input, '--json']),
      await run(['build', '-i', input, '-o', output]),
      await run(['build', '-q', '-i', input, '-o', output]),
      await run(['explain', path.join(input, 'a.json')]),
      await run(['explain', path.join(input, 'a.json'), `no ${HOSTILE}`]),
      await run(['extract', input]),
      await run(['build', '-i', `${input}${HOSTILE}`]),
      await run([`--${HOSTILE}`]),
    ];
    for (const { out, err } of runs) expect(out + err).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f]/);
    expect(runs[0]!.out).toContain('d␛[2J.docx: error:');
    expect(runs[0]!.out).toContain('c␛[2J␊.xyz: info:');
    expect(runs.map(({ status }) => status)).toEqual([1, 1, 0, 0, 0, 1, 0, 1, 2]);
  });

  it('says of a broken configuration what it is', async () => {
    const input = write(path.join(work, 'yml'), {
      'archive.yml': `"ti\\e[2J": x\n`,
      'a.txt': 'A weir\n\nIt broke.\n',
    });
    const { err } = await run(['check', '-i', input]);
    expect(err).toContain('there is no setting "ti␛[2J"');
  });
});
