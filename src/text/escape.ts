/** Text as it stands in markup: the one place where the signs that mean something there are replaced. */

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** A control character, as the name of a file may have, is seen as one that nobody can read. */
const referenceOf = (sign: string): string => REFERENCES[sign] ?? '\ufffd';

/** Fit for elements and for attributes in double quotes, of HTML and of XML. */
export const escapeMarkup = (text: string): string => text.replace(/[&<>"]/g, referenceOf);

/** Fit for elements and for attributes in quotes of either kind: what templates print. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"'\0-\x08\v\f\x0e-\x1f\x7f-\x9f]/g, referenceOf);

// What XML 1.0 (section 2.2) has no place for: most control characters, halves of surrogate pairs, two noncharacters.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as XML may hold it: an article may hold characters that no XML document can, not even as references. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '\ufffd');

/** The same, fit for elements and for attributes in double quotes. */
export const escapeXml = (text: string): string => escapeMarkup(xmlText(text));
