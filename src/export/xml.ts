// What XML 1.0 (section 2.2) has no place for: most control characters, halves of surrogate pairs, two noncharacters.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text as XML may hold it: an article may hold characters that no XML document can, not even as references. */
export const xmlText = (text: string): string => text.replace(FORBIDDEN, '\ufffd');

/** Text as it stands in an element or a quoted attribute, of XML and of HTML. */
export const escapeXml = (text: string): string =>
  xmlText(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
