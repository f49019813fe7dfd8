/** Control words that stand for a character (RTF 1.9.1, "Special characters"). */
export const RTF_CHARACTERS: Readonly<Record<string, string>> = {
  tab: ' ',
  emdash: '—',
  endash: '–',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  '~': '\u00a0',
  _: '\u2011',
  '{': '{',
  '}': '}',
  '\\': '\\',
};

/** Control words that end a paragraph. */
export const RTF_PARAGRAPH_ENDS = new Set(['par', 'sect', 'page', 'column', '\n', '\r']);

/** Groups whose words are not the running text. Those marked with `\*` are left out as well, whatever they are called. */
export const RTF_LEFT_OUT = new Set([
  'annotation',
  'atnauthor',
  'atnid',
  'colortbl',
  'comment',
  'filetbl',
  'footer',
  'footerf',
  'footerl',
  'footerr',
  'footnote',
  'header',
  'headerf',
  'headerl',
  'headerr',
  'info',
  'listtext',
  'nonshppict',
  'objdata',
  'pict',
  'pntext',
  'rxe',
  'tc',
  'tcn',
  'xe',
]);

/** Character sets of fonts (`\fcharset`) by their names in the Encoding Standard. */
export const RTF_CHARSETS: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
};

/** Code pages (`\ansicpg`) that are not called `windows-` and their number. */
export const RTF_CODE_PAGES: Readonly<Record<number, string>> = {
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};
