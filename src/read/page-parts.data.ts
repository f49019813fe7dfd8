/**
 * How browsers end the name of the folder that they save beside a page for its pictures, styles and frames, in the
 * languages that their interface comes in. Such a folder belongs to a page only where that page stands beside it.
 */
export const PAGE_PARTS_ENDINGS: readonly string[] = [
  '_files', // English, and most others in Firefox
  '.files', // Internet Explorer, Word
  '-Dateien', // German
  '_archivos', // Spanish
  '_arquivos', // Portuguese of Brazil
  '_bestanden', // Dutch
  '_datoteke', // Slovenian, Croatian
  '_dosyalar', // Turkish
  '_elemei', // Hungarian
  '_fichiers', // French
  '_ficheiros', // Portuguese
  '_file', // Italian
  '-filer', // Danish, Norwegian, Swedish
  '_fitxers', // Catalan
  '_pliki', // Polish
  '_soubory', // Czech
  '_tiedostot', // Finnish
];
