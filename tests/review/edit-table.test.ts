import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cells, editTable, undoEdit } from '../../src/review/edit-table.ts';

const COLUMNS = ['id', 'name', 'merge_into'];

const added = (text: string, cells: Cells, columns = COLUMNS) =>
  editTable(text, columns, { kind: 'add', cells });

/** Says of the row of a name whom it is merged into. */
const merged = (text: string, name: string, target: string) =>
  editTable(text, COLUMNS, {
    kind: 'set',
    fits: (cells) => cells['name'] === name,
    change: (cells) => ({ ...cells, name, merge_into: target }),
  });

describe('a row that is added', () => {
  it('makes a table that is not there, with all of its columns', () => {
    expect(added('', { name: 'Ada Holm' }).text).toBe('id,name,merge_into\n,Ada Holm,\n');
  });

  it('goes to the end, under the columns as the table has them, and leaves every other byte', () => {
    const text = 'Name , note,id\r\n# a remark, by hand\r\n\r\n  Bo Lund  ,"two\r\nlines",\r\n';
    expect(added(text, { name: 'Ada Holm', id: 'x' }).text).toBe(`${text}Ada Holm,,x\r\n`);
  });

  it('ends a last line that has no end, and keeps a byte order mark', () => {
    expect(added('\ufeffid,name,merge_into\n,Bo,', { name: 'Ada' }).text).toBe(
      '\ufeffid,name,merge_into\n,Bo,\n,Ada,\n',
    );
  });

  it('adds a column that the table lacks to its first line alone', () => {
    expect(added('name\nBo Lund\n', { name: 'Ada', merge_into: 'Ada Holm' }).text).toBe(
      'name,merge_into\nBo Lund\nAda,Ada Holm\n',
    );
  });

  it('is no formula to a spreadsheet', () => {
    expect(added('name\n', { name: '=HYPERLINK("http://evil.example")' }, ['name']).text).toBe(
      `name\n"'=HYPERLINK(""http://evil.example"")"\n`,
    );
    expect(added('name\n', { name: '-3.5' }, ['name']).text).toBe('name\n-3.5\n');
  });
});

describe('a row that is changed', () => {
  const text = 'id,name,merge_into\n\n,Bo Lund,\n,Ada Holm,\n# end\n';

  it('stays in its place, with the empty lines before it', () => {
    expect(merged(text, 'Bo Lund', 'Bo').text).toBe('id,name,merge_into\n\n,Bo Lund,Bo\n,Ada Holm,\n# end\n');
  });

  it('is added where there is none', () => {
    expect(merged(text, 'Cara', 'Cara Voss').text).toBe(`${text},Cara,Cara Voss\n`);
  });
});

it('a table that is no CSV is not written over', () => {
  expect(() => added('name\n"open', { name: 'x' })).toThrow(/Quote Not Closed/);
});

describe('an edit that is taken back', () => {
  const tables = fc
    .tuple(
      fc.constantFrom('\n', '\r\n'),
      fc.array(fc.constantFrom(',Bo Lund,', '', '# remark', 'x,"a ""b"", c",y', ' ,Ada , ', ',Cara,,more'), {
        maxLength: 8,
      }),
      fc.boolean(),
      fc.boolean(),
    )
    .map(
      ([end, rows, isMarked, isEnded]) =>
        `${isMarked ? '\ufeff' : ''}${['id,name,merge_into', ...rows].join(end)}${isEnded ? end : ''}`,
    );
  const value = fc.oneof(
    fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
    fc.constantFrom('=1', 'a\nb', '"', '#'),
  );

  it('leaves the rows as they were, whatever was written', () => {
    fc.assert(
      fc.property(tables, value, fc.boolean(), (text, name, isAdded) => {
        const { text: now, change } = isAdded ? added(text, { name }) : merged(text, 'Bo Lund', name);
        const back = undoEdit(now, change)!;
        // But for the line end that a last row may have got.
        expect(back.replace(/[\r\n]+$/, '')).toBe(text.replace(/[\r\n]+$/, ''));
      }),
    );
  });

  it('reads as it was meant, beside what stood', () => {
    const rows = (text: string) =>
      parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][];
    fc.assert(
      fc.property(tables, value, (text, name) => {
        const now = rows(added(text, { name }).text);
        expect(now.slice(0, -1)).toEqual(rows(text));
        expect(now.at(-1)![1]!.replace(/^'(?=[=+@-])/, '')).toBe(name);
      }),
    );
  });

  it('is refused where somebody has changed the row since', () => {
    const { text, change } = added('id,name,merge_into\n', { name: 'Ada Holm' });
    expect(undoEdit(text.replace('Ada', 'Eda'), change)).toBeNull();
    expect(undoEdit(`${text},Bo Lund,\n`, change)).toBe('id,name,merge_into\n,Bo Lund,\n');
  });
});
