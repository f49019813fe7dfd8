import type { Diagnostic } from './diagnostic.ts';

/** What a code stands for: the documentation of every diagnostic, printed by the site, the docs and `check`. */
export interface CodeEntry {
  readonly severity: Diagnostic['severity'];
  /** What happened, in one sentence; `detail` is added in brackets. */
  readonly message: string;
  /** How it comes about, or why it matters. */
  readonly reason: string;
  /** What the person can do. */
  readonly hint: string;
}

/** Every diagnostic of reading and cleaning. Codes are permanent: one that is given up is never used again. */
export const DIAGNOSTIC_CODES = {
  'empty-file': {
    severity: 'error',
    message: 'The file holds no text.',
    reason: 'It is empty, or holds only white space.',
    hint: 'Fetch the article again, or delete the file.',
  },
  'binary-file': {
    severity: 'error',
    message: 'The file is not text.',
    reason: 'It holds zero bytes or many control characters, as pictures, PDF and word-processor files do.',
    hint: 'Save the article as plain text, Markdown or HTML.',
  },
  'unreadable-file': {
    severity: 'error',
    message: 'The file could not be read.',
    reason: 'The system refused it.',
    hint: 'Check that the file exists and that you may read it.',
  },
  'not-a-file': {
    severity: 'warning',
    message: 'A folder is named like an article.',
    reason: 'Its name ends like a file name. What is inside it is read as usual.',
    hint: 'Rename the folder if that was not meant.',
  },
  'outside-folder': {
    severity: 'warning',
    message: 'A link leads out of the input folder and was not followed.',
    reason: 'An archive holds only what stands in its own folder.',
    hint: 'Copy the file into the folder.',
  },
  'unknown-format': {
    severity: 'info',
    message: 'The file has a format that is not read.',
    reason: 'Articles are .txt, .md, .html, .htm, .xhtml, .json, .jsonl and .ndjson files.',
    hint: 'Convert it, or move it out of the folder.',
  },
  'file-too-large': {
    severity: 'error',
    message: 'The file is too large for one article.',
    reason: 'A single article is read up to 16 MB, a file of records up to 400 MB.',
    hint: 'Split the file into its articles.',
  },
  'text-too-long': {
    severity: 'error',
    message: 'The text is too long for one article.',
    reason: 'A text of more than a million characters is a book or a dump, not an article.',
    hint: 'Split it into its articles.',
  },
  'invalid-encoding': {
    severity: 'warning',
    message: 'Some bytes do not belong to the encoding of the file.',
    reason: 'They are shown as the replacement character U+FFFD.',
    hint: 'Save the file as UTF-8.',
  },
  'guessed-encoding': {
    severity: 'info',
    message: 'The file is not UTF-8 and its encoding was recognised by its letters.',
    reason: 'It names no encoding.',
    hint: 'Save the file as UTF-8 if letters look wrong.',
  },
  'broken-front-matter': {
    severity: 'warning',
    message: 'The front matter could not be read; the article was used without it.',
    reason: 'It is not valid YAML.',
    hint: 'Correct the line; a value with a colon needs quotation marks.',
  },
  'unclosed-front-matter': {
    severity: 'warning',
    message: 'The front matter has no end; the file was read as text without metadata.',
    reason: 'A line of three hyphens opens it and none closes it.',
    hint: 'Add a line of three hyphens after the last field.',
  },
  'refused-front-matter': {
    severity: 'warning',
    message: 'The front matter is in a language that is not read; the article was used without it.',
    reason: 'Only YAML and JSON are read: front matter never runs as a program.',
    hint: 'Write it as YAML.',
  },
  'structure-too-deep': {
    severity: 'warning',
    message: 'The markup is nested too deeply; its text was read without its structure.',
    reason: 'No article nests this deeply; such files are damaged or made to do harm.',
    hint: 'Check where the file comes from.',
  },
  'no-article-found': {
    severity: 'error',
    message: 'No article was found in the page.',
    reason:
      'The page holds too little running text: it may be a list of links, a notice, or need script to show.',
    hint: 'Save the page again from a browser, or save its text.',
  },
  'broken-json': {
    severity: 'error',
    message: 'The record is not valid JSON.',
    reason: 'A record that cannot be parsed cannot be used.',
    hint: 'Correct the line; .jsonl and .ndjson files have one record a line.',
  },
  'bad-record': {
    severity: 'error',
    message: 'The record is not an article.',
    reason: 'An article is an object with a field "text" (a string that is not empty).',
    hint: 'Add the field, or delete the record.',
  },
  'missing-id': {
    severity: 'error',
    message: 'The record has no identifier.',
    reason: 'On standard input each record needs an "id", since no file name can stand for it.',
    hint: 'Add the field "id".',
  },
  'bad-field': {
    severity: 'warning',
    message: 'A field has a value that cannot be used; the article was read without it.',
    reason: 'The value is of another kind than expected.',
    hint: 'Correct or delete the field.',
  },
  'invalid-date': {
    severity: 'warning',
    message: 'The date cannot be read; the article counts as undated.',
    reason: 'It is not a date in ISO 8601 or in English words, or the calendar has no such day.',
    hint: 'Write it as YYYY-MM-DD.',
  },
  'ambiguous-date': {
    severity: 'warning',
    message: 'The date can be read in two ways; the article counts as undated.',
    reason: 'Day and month, or the century, could be either.',
    hint: 'Write it as YYYY-MM-DD.',
  },
  'incomplete-date': {
    severity: 'warning',
    message: 'The date lacks its day or year; the article counts as undated.',
    reason: 'Relative dates in a text are resolved against a full date.',
    hint: 'Write it as YYYY-MM-DD.',
  },
  'broken-csv': {
    severity: 'error',
    message: 'metadata.csv could not be read from this line on.',
    reason: 'It is not valid CSV.',
    hint: 'Correct the line; a value with a comma or a line break needs quotation marks.',
  },
  'missing-column': {
    severity: 'error',
    message: 'metadata.csv has no column "file".',
    reason: 'Each row names the article that it describes.',
    hint: 'Add a first line: file,title,published,author,publisher,url',
  },
  'unknown-column': {
    severity: 'info',
    message: 'metadata.csv has a column that is not used.',
    reason:
      'Known columns are file, id, title, published, author, publisher, url, captured, language and keywords.',
    hint: 'Rename or ignore it.',
  },
  'unmatched-row': {
    severity: 'warning',
    message: 'A row of metadata.csv names no article.',
    reason: 'No file of this name was read beside it.',
    hint: 'Correct the name; it is relative to the folder of metadata.csv.',
  },
  'repeated-row': {
    severity: 'warning',
    message: 'Two rows of metadata.csv name the same file; the first one counts.',
    reason: 'One article has one row.',
    hint: 'Delete one of them.',
  },
  'duplicate-identity': {
    severity: 'error',
    message: 'Another article has the same identifier; this one was left out.',
    reason: 'Identifiers come from the field "id", else the URL, else the path.',
    hint: 'Delete one of the two, or correct its id or URL.',
  },
  'title-only': {
    severity: 'warning',
    message: 'The article has a title and no text.',
    reason: 'Nothing can be extracted from a headline alone.',
    hint: 'Fetch the article again.',
  },
  'not-english': {
    severity: 'warning',
    message: 'The text does not look English.',
    reason: 'Names, quotes, dates and figures are found in English text only.',
    hint: 'Leave it out, or expect little.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
