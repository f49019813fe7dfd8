import { describe, expect, it } from 'vitest';
import {
  applySourceNames,
  readSourceNames,
  unmatchedSources,
} from '../../../src/archive/curation/source-names.ts';
import { recordOf } from '../record.ts';

const read = (rows: string) =>
  readSourceNames({ path: 'authority/sources.csv', text: `id,name,aliases,url,note\n${rows}` });
const printedBy = (publisher: string | null, rows: string): string | null =>
  applySourceNames(recordOf('Text', { publisher }), read(rows).names).publisher;

describe('the authority file on outlets', () => {
  const ROWS = 'wash-post,The Washington Post,WaPo; washingtonpost.com,https://post.example/,A daily.\n';
  it.each([
    ['Wash Post', 'The Washington Post'],
    ['wash-post', 'The Washington Post'],
    ['WAPO', 'The Washington Post'],
    ['washingtonpost.com', 'The Washington Post'],
    ['the washington post', 'The Washington Post'],
    ['Washington Times', 'Washington Times'],
    [null, null],
  ])('%j is printed as %j', (publisher, name) => expect(printedBy(publisher, ROWS)).toBe(name));

  it('names each printing of a text, and leaves a record alone that it does not change', () => {
    const { names } = read(ROWS);
    const printing = { ...recordOf('Text', { id: 'b', publisher: 'WaPo' }) };
    const record = recordOf('Text', { publisher: 'Quay', printings: [printing] });
    const named = applySourceNames(record, names);
    expect(named.printings!.map(({ publisher }) => publisher)).toEqual(['The Washington Post']);
    expect(named.publisher).toBe('Quay');
    expect(applySourceNames(named, names)).toBe(named);
  });

  it.each([
    [',,Quay,,', [['source-without-name', 2]]],
    [',Quay,,ftp://quay.example/,', [['source-without-address', 2]]],
    [',Quay,Dock,,\n,Pier,dock,,', [['authority-name-twice', 3]]],
  ])('tells of a wrong row: %j', (rows, found) =>
    expect(read(rows).diagnostics.map(({ code, place }) => [code, place.line])).toEqual(found),
  );

  it('keeps the other names of an outlet as they are written', () =>
    expect([...read(ROWS).names.values()][0]!.aliases).toEqual(['wash-post', 'WaPo', 'washingtonpost.com']));

  it('gives a spelling that two rows claim to the first', () =>
    expect(printedBy('dock', ',Quay,Dock,,\n,Pier,dock,,')).toBe('Quay'));

  it('tells of a row whose outlet printed nothing', () =>
    expect(unmatchedSources(read(`${ROWS},Quay,,,`).names, new Set(['quay']))).toMatchObject([
      { code: 'source-unmatched', place: { line: 2 }, message: expect.stringContaining('Washington') },
    ]));
});
