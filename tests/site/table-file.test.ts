import { parse } from 'csv-parse/sync';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { csvOf, rowsOf } from '../../public/assets/table-file.js';

describe('rows as CSV', () => {
  it.each([
    ['commas, quotation marks, breaks', { a: 'x, "y"\nz', b: '' }],
    ['letters of any script', { a: 'Økonomi 東京' }],
    ['numbers, less than nought too', { a: '-3.5', b: '12' }],
  ])('come back as they were: %s', (_what, row) => {
    expect(parse(csvOf([row]), { columns: true })).toEqual([row]);
  });

  it.each(['=1+1', '+cmd', '-x', '@SUM(A1)', '\ttab', '＝1'])('are never run as a formula: %s', (cell) => {
    expect(parse(csvOf([{ a: cell }]), { columns: true })).toEqual([{ a: `'${cell}` }]);
  });

  it('have the columns of all of them', () => {
    expect(csvOf([{ a: '1' }, { a: '2', link: '/x' }])).toBe('a,link\n1,\n2,/x\n');
  });
});

describe('the rows of a table', () => {
  const { document } =
    parseHTML(`<table><thead><tr><th><button>Name</button></th><th>Mentioned</th></tr></thead>
    <tbody><tr><th><a href="/places/x/">Lindquay</a></th><td data-sort="1234">1,234</td></tr>
    <tr><th>Kettle</th><td data-sort="">–</td></tr></tbody></table>`);

  it('have the words of the head, values where a cell has one, and a link', () => {
    expect(rowsOf(document.querySelector('table'))).toEqual([
      { Name: 'Lindquay', Mentioned: '1234', link: '/places/x/' },
      { Name: 'Kettle', Mentioned: '–' },
    ]);
  });
});
