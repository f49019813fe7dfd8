/** `error`: the file (or row) was not used; `warning`: it was used, with doubt; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** What a code says, in one language. `{places}` are filled with a diagnostic's `params`. */
export interface CodeWords {
  /** What happened, in one sentence; `detail` is added in brackets. */
  readonly message: string;
  /** How it comes about, or why it matters. */
  readonly reason?: string;
  /** What the person can do. */
  readonly hint: string;
}

export interface CodeEntry extends CodeWords {
  readonly severity: Severity;
}

/**
 * Every diagnostic, in English: what the site, `check` and docs/diagnostics.md print. Other languages stand in
 * `templates/strings/`. Codes are permanent: one that is given up is never used again.
 */
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
    reason: 'Its name says text, and it holds zero bytes or many control characters.',
    hint: 'Give it the ending of what it is, or save the article as text.',
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
  'special-file': {
    severity: 'warning',
    message: 'A pipe, a socket or a device is no article and was not opened.',
    reason: 'Reading from it could wait for ever.',
    hint: 'Move it out of the folder, or save as a file what it gives.',
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
    reason: 'The README lists the formats that are.',
    hint: 'Convert it, or move it out of the folder.',
  },
  'convertible-format': {
    severity: 'info',
    message: 'The file has a format that is not read, but can be turned into one that is.',
    reason: 'Other programs open it: LibreOffice old documents, OCRmyPDF scans, calibre books.',
    hint: 'Convert it ({command}), and leave the new file in the folder.',
  },
  'file-too-large': {
    severity: 'error',
    message: 'The file is too large. ({size} MB)',
    reason:
      'A text or page is read up to 16 MB, a document with pictures up to 128 MB, a file of many articles up to 400 MB.',
    hint: 'Split the file into its articles.',
  },
  'text-too-long': {
    severity: 'error',
    message: 'The text is too long for one article. ({length} characters)',
    reason: 'A text of more than a million characters is a book or a dump, not an article.',
    hint: 'Split it into its articles.',
  },
  'damaged-file': {
    severity: 'error',
    message: 'The file is damaged, or is not what its name says.',
    reason:
      'The program that it comes from would not open it either; what could be read before the damage is kept.',
    hint: 'Open it in its program and save it again, or fetch it once more.',
  },
  'scan-without-text': {
    severity: 'error',
    message: 'The PDF holds pictures of pages and no text.',
    reason: 'It was scanned, and nobody has read the letters in the pictures yet.',
    hint: 'Let OCRmyPDF add the text (ocrmypdf scan.pdf scan-with-text.pdf).',
  },
  'encrypted-file': {
    severity: 'error',
    message: 'The file is protected by a password.',
    reason: 'Nothing in it can be read without the password.',
    hint: 'Save it without a password.',
  },
  'expands-too-far': {
    severity: 'error',
    message: 'The archive would expand too far and was not unpacked any further. ({size} MB)',
    reason: 'A small file that unpacks to very much is damaged, or made to do harm.',
    hint: 'Unpack it yourself if you know where it comes from.',
  },
  'nested-too-deeply': {
    severity: 'error',
    message: 'The archive lies in too many others and was not unpacked.',
    reason: 'Archives in archives are unpacked four deep.',
    hint: 'Unpack the outer ones yourself.',
  },
  'unsafe-member': {
    severity: 'warning',
    message: 'A file in the archive has a path that leads out of it; it was not read.',
    reason: 'No archive that a usual program makes has such paths.',
    hint: 'Check where the archive comes from.',
  },
  'left-out': {
    severity: 'info',
    message: 'The file holds more than articles: {count} × {kind} left out.',
    reason: 'An archive is made of articles that were published.',
    hint: 'Nothing needs to be done; to have one of them, save it as an article of its own.',
  },
  'dated-later': {
    severity: 'info',
    message: 'The article is dated after the last day of the archive and was left out. ({day})',
    reason: 'The setting until in archive.yml says which day that is.',
    hint: 'Set until to a later day, or correct the date.',
  },
  unpublished: {
    severity: 'info',
    message: 'The article is a draft, or not meant to be public, and was left out.',
    reason: 'Its metadata say so: draft: true, published: false, or a status such as draft or private.',
    hint: 'Take the field out to have it in the archive.',
  },
  'invalid-encoding': {
    severity: 'warning',
    message:
      'Some bytes do not belong to the encoding of the file. ({count} byte sequences are not {encoding})',
    reason: 'They are shown as the replacement character U+FFFD.',
    hint: 'Save the file as UTF-8.',
  },
  'guessed-encoding': {
    severity: 'info',
    message: 'The file is not UTF-8 and its encoding was recognised by its letters. (read as {encoding})',
    reason: 'It names no encoding.',
    hint: 'Save the file as UTF-8 if letters look wrong.',
  },
  'broken-front-matter': {
    severity: 'warning',
    message: 'The front matter could not be read; the article was used without it.',
    reason: 'It is not valid YAML, or TOML where plus signs open it.',
    hint: 'Correct the line; a value with a colon (YAML) or any text (TOML) needs quotation marks.',
  },
  'unclosed-front-matter': {
    severity: 'warning',
    message: 'The front matter has no end; the file was read as text without metadata.',
    reason: 'A line of three hyphens or plus signs opens it and none closes it.',
    hint: 'Add the same line after the last field.',
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
  'repaired-encoding': {
    severity: 'warning',
    message: 'Characters were broken in {count} places, as “Ã©” for “é”; they were put right.',
    reason: 'Some program had read UTF-8 as Windows-1252 and written that down.',
    hint: 'Nothing needs to be done; compare a passage if you have the original.',
  },
  'short-body': {
    severity: 'warning',
    message: 'The text that was read has {words} words, but the page says that its article has {stated}.',
    reason: 'The saved page may hold only the part before a paywall, or be built so that a part was missed.',
    hint: 'Compare it with the page; if text is missing, save the page again with all of it shown, or save its text.',
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
    hint: 'Write it as YYYY-MM-DD, or set dateOrder in archive.yml.',
  },
  'ambiguous-date-in-text': {
    severity: 'warning',
    message: 'Dates in the text can be read in two ways and were read with the month first. ({count})',
    reason: 'Day and month could be either, and no other date of the article shows which.',
    hint: 'Set dateOrder in archive.yml to dmy or mdy; correct single dates in authority/corrections.csv.',
  },
  'decided-date-in-text': {
    severity: 'info',
    message: 'Dates in the text can be read in two ways; the setting dateOrder decided. ({count})',
    reason: 'Day and month could be either, and no other date of the article shows which.',
    hint: 'Nothing is needed where all articles write dates so; correct others in authority/corrections.csv.',
  },
  'incomplete-date': {
    severity: 'warning',
    message: 'The date lacks its day or year; the article counts as undated.',
    reason: 'Relative dates in a text are resolved against a full date.',
    hint: 'Write it as YYYY-MM-DD.',
  },
  'table-without-articles': {
    severity: 'info',
    message: 'The table holds no articles.',
    reason: 'Its first line names no column of texts with one of titles or addresses beside it.',
    hint: 'If it does hold articles, name its columns title, date, author, publisher, url and text; otherwise move it out of the folder.',
  },
  'broken-csv': {
    severity: 'error',
    message: 'The table could not be read from this line on.',
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
    severity: 'warning',
    message:
      'Another text has the same identifier; this one is an article of its own beside it. (same as {first})',
    reason:
      'Identifiers come from the field "id", else the URL, else the path. The one published first keeps it. Of texts that are nearly the same both pages tell which came later.',
    hint: 'Nothing is needed where it is a later form of the article. Otherwise correct its id or URL.',
  },
  'same-text': {
    severity: 'info',
    message: 'The text is that of another file: the archive has one article of both. (same as {first})',
    reason: 'What is said in it counts once. The article tells where else it was printed.',
    hint: 'Nothing is needed. Delete one of the files if it was saved twice by mistake.',
  },
  'title-only': {
    severity: 'warning',
    message: 'The article has a title and no text.',
    reason: 'Nothing can be extracted from a headline alone.',
    hint: 'Fetch the article again.',
  },
  'not-english': {
    severity: 'warning',
    message: 'The text is not English, so nothing was extracted from it but dates in ISO form.',
    reason: 'Names, quotes, dates and figures are found in English text only.',
    hint: 'Its page shows it with its title and metadata, and the search finds it. Nothing else is needed.',
  },
  'unreadable-authority-file': {
    severity: 'error',
    message: 'The table {file} could not be read: {problem}',
    reason: 'A cell that opens with a quotation mark has to close with one, and marks inside it are doubled.',
    hint: 'Open the file in a spreadsheet and save it as CSV (UTF-8).',
  },
  'unknown-authority-column': {
    severity: 'warning',
    message: 'The column “{column}” is not used.',
    hint: 'Known columns: {columns}.',
  },
  'authority-row-without-name': {
    severity: 'error',
    message: 'The row has neither an id nor a name, so it says nothing about anybody.',
    hint: 'Fill in the name as the site shows it, or the id at the end of its page address.',
  },
  'authority-name-twice': {
    severity: 'warning',
    message: '“{name}” stands on two rows; row {first} is used.',
    hint: 'Say merge_into on one of the two rows, or take the alias off one.',
  },
  'authority-row-unmatched': {
    severity: 'warning',
    message: 'Nobody in the archive is called “{name}”, so the row changed nothing.',
    reason: 'The name may be spelled otherwise in the articles, or the article that had it is gone.',
    hint: 'Add the printed spelling under aliases, or delete the row.',
  },
  'place-without-coordinates': {
    severity: 'error',
    message: 'The row of places.csv does not say where “{name}” lies.',
    hint: 'Give lat and lon in degrees, as 51.5 and -0.1, or leave both empty: then it stands on no map.',
  },
  'correction-names-no-article': {
    severity: 'error',
    message: 'The row names no article.',
    hint: 'Fields: {fields}. The article is given by its path, id or address.',
  },
  'correction-unknown-field': {
    severity: 'error',
    message: 'There is no field “{field}” to correct.',
    hint: 'Fields: {fields}. The article is given by its path, id or address.',
  },
  'correction-without-article': {
    severity: 'warning',
    message: 'No article is called “{article}”, so the row changed nothing.',
    reason: 'The file may have been renamed or removed.',
    hint: 'Give the path relative to the input folder, the id, or the address of the article.',
  },
  'correction-no-match': {
    severity: 'warning',
    message: 'Nothing in the article matches the words any more: “{words}” ({field}, {article}).',
    reason: 'The article or its extraction has changed since the row was written.',
    hint: 'Quote the words as the article prints them now, or delete the row.',
  },
  'correction-ambiguous': {
    severity: 'warning',
    message: 'The words fit several places of the article: “{words}” ({field}, {article}).',
    reason: 'The article or its extraction has changed since the row was written.',
    hint: 'Quote more words, or give the span (start-end) as the article’s JSON shows it.',
  },
  'correction-bad-value': {
    severity: 'warning',
    message: 'The value cannot be used for this field: “{words}” ({field}, {article}).',
    reason: 'The article or its extraction has changed since the row was written.',
    hint: 'See the site’s method page for what each field takes.',
  },
  'topic-rule-without-topic': {
    severity: 'error',
    message: 'The row names no topic.',
    hint: 'Give the topic’s id as its page shows it, once.',
  },
  'topic-rule-twice': {
    severity: 'error',
    message: '“{topic}” has a row already.',
    hint: 'Give the topic’s id as its page shows it, once.',
  },
  'source-without-name': {
    severity: 'error',
    message: 'The row of sources.csv has no name, so it says nothing about any outlet.',
    hint: 'Fill in the name that the archive is to print; what articles call the outlet goes under aliases.',
  },
  'source-without-address': {
    severity: 'warning',
    message: '“{url}” is no address of an outlet’s site; the rest of the row was used.',
    hint: 'Write it with http:// or https://, or leave it empty.',
  },
  'source-unmatched': {
    severity: 'warning',
    message: 'No article was printed by “{name}”, so the row changed nothing.',
    reason: 'The articles may call the outlet otherwise, or those that it printed are gone.',
    hint: 'Add what the articles say under aliases, or delete the row.',
  },
  'embed-without-quote': {
    severity: 'error',
    message: '“{quote}” is no link to a quote.',
    hint: 'Copy the link of the quote from its article’s page: it ends with # and q-.',
  },
  'embed-unmatched': {
    severity: 'warning',
    message: 'No quote of the archive stands at “{quote}”, so it got no page.',
    reason: 'The article may be gone, or its words are others now.',
    hint: 'Copy the link anew from the article’s page, or delete the row.',
  },
  'removal-of-nothing': {
    severity: 'error',
    message: 'The row of removals.csv names neither an article nor a person.',
    hint: 'Name an article by its path, id, address or title, or a person by the printed names.',
  },
  'removal-unknown-scope': {
    severity: 'warning',
    message: 'There is no scope “{scope}” of a removal; the name was removed.',
    hint: 'Scopes of a person: name (it goes from every article), articles (every article goes that has it).',
  },
  'review-of-nothing': {
    severity: 'warning',
    message: 'The row of reviewed.csv judges nothing.',
    reason: 'It has no id, or its layer or its verdict is none that there is.',
    hint: 'Layers: quote, figure, date, name, identity; verdicts: right, wrong. “cuttings review” writes such rows.',
  },
  'topic-rule-unmatched': {
    severity: 'warning',
    message: 'No article has the topic “{topic}”, so the row changed nothing.',
    hint: 'Copy the id from the topic’s page, or delete the row.',
  },
  'extra-terms-without-concept': {
    severity: 'warning',
    message: 'The topic scheme has no concept “{topic}”, so its extra terms find nothing.',
    reason: 'Terms belong to concepts of the scheme; a subject of the archive is found by its own words.',
    hint: 'Copy the id from the topic’s page, or add the concept in topics-scheme.csv.',
  },
  'scheme-unreadable': {
    severity: 'error',
    message: 'A row is not CSV: {problem}.',
    hint: 'Inside a quoted cell, write a quotation mark twice; or save the file from a spreadsheet.',
  },
  'scheme-columns': {
    severity: 'error',
    message: 'The topic scheme lacks the column {missing}.',
    hint: 'The first line must name the columns {columns}.',
  },
  'scheme-cells': {
    severity: 'warning',
    message: 'Line {row} has more cells than columns.',
    hint: 'Put a cell that has a comma in quotation marks; what stands in extra cells is not used.',
  },
  'scheme-bad-id': {
    severity: 'error',
    message: '“{concept}” is not an identifier.',
    hint: 'Write prefix:slug in lower case, such as local:harbour.',
  },
  'scheme-id-twice': {
    severity: 'error',
    message: '{concept} stands twice.',
    hint: 'Keep one row for each concept.',
  },
  'scheme-no-label': {
    severity: 'error',
    message: '{concept} has no label.',
    hint: 'Give it the name that readers see.',
  },
  'scheme-unknown-parent': {
    severity: 'error',
    message: '{concept} is left out: there is no {parent}.',
    hint: 'Correct its parent.',
  },
  'scheme-parent-without-top': {
    severity: 'error',
    message: '{concept} is left out: {parent} does not lead to a top concept.',
    hint: 'Correct its parent.',
  },
  'scheme-term-weight': {
    severity: 'warning',
    message: '{concept}: the weight of “{term}” is not a number from 0.1 to 9.',
    hint: 'Correct the term; the others are used.',
  },
  'scheme-term-empty': {
    severity: 'warning',
    message: '{concept}: “{term}” has no words.',
    hint: 'Correct the term; the others are used.',
  },
  'scheme-term-long': {
    severity: 'warning',
    message: '{concept}: “{term}” has more than 8 words.',
    hint: 'Correct the term; the others are used.',
  },
  'internal-error': {
    severity: 'error',
    message: 'Internal error: {problem}',
    reason: 'This is a bug of Cuttings, not of the article, which was left out.',
    hint: 'Please report it with the file.',
  },
} as const satisfies Readonly<Record<string, CodeEntry>>;

export type DiagnosticCode = keyof typeof DIAGNOSTIC_CODES;
