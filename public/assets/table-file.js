// Rows of a table or of what was found as a file: made here, of what stands there, however it was narrowed or sorted.

/** A cell that begins so would be run as a formula by a spreadsheet: a mark before it keeps it as words. */
const FORMULA = /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;

function csvCell(value) {
  const text = String(value ?? '');
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as CSV (RFC 4180): their keys are its first line. */
export function csvOf(rows) {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\n`).join('');
}

/** The rows of a table as they stand: by the words of its head, with the value where a cell has one, and the row's first link. */
export function rowsOf(table) {
  const names = [...table.querySelectorAll('thead th')].map((cell) => cell.textContent.trim());
  return [...table.querySelectorAll('tbody tr')].map((row) => {
    const cells = [...row.children].map((cell, index) => [
      names[index] ?? '',
      cell.dataset.sort || cell.textContent.trim(),
    ]);
    const link = row.querySelector('a[href]:not(.mistake)')?.href;
    return { ...Object.fromEntries(cells), ...(link ? { link } : {}) };
  });
}

const TYPES = { csv: 'text/csv', json: 'application/json' };

/** Hands the rows to the reader. @param name of the file, without its ending @param format `csv` or `json` */
export function saveRows(rows, name, format) {
  // Spreadsheets take a file without this mark for one of their own character set.
  const text = format === 'csv' ? `\ufeff${csvOf(rows)}` : `${JSON.stringify(rows, null, 1)}\n`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: TYPES[format] }));
  link.download = `${name}.${format}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
