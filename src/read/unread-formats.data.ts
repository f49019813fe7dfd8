/**
 * Formats that are not read, and what makes one that is of them: programs that are free and run everywhere, but for the
 * one format that only its own system opens. By the ending of the file's name.
 */
export const CONVERTED_BY: Readonly<Record<string, string>> = {
  doc: 'soffice --headless --convert-to docx FILE.doc',
  dot: 'soffice --headless --convert-to docx FILE.dot',
  wpd: 'soffice --headless --convert-to docx FILE.wpd',
  wps: 'soffice --headless --convert-to docx FILE.wps',
  sxw: 'soffice --headless --convert-to odt FILE.sxw',
  fodt: 'soffice --headless --convert-to odt FILE.fodt',
  pages: 'soffice --headless --convert-to docx FILE.pages',
  ppt: 'soffice --headless --convert-to pdf FILE.ppt',
  pptx: 'soffice --headless --convert-to pdf FILE.pptx',
  odp: 'soffice --headless --convert-to pdf FILE.odp',
  pub: 'soffice --headless --convert-to pdf FILE.pub',
  ps: 'ps2pdf FILE.ps',
  djvu: 'ddjvu -format=pdf FILE.djvu FILE.pdf',
  tif: 'ocrmypdf --image-dpi 300 FILE.tif FILE.pdf',
  tiff: 'ocrmypdf --image-dpi 300 FILE.tiff FILE.pdf',
  mobi: 'ebook-convert FILE.mobi FILE.epub',
  azw: 'ebook-convert FILE.azw FILE.epub',
  azw3: 'ebook-convert FILE.azw3 FILE.epub',
  fb2: 'ebook-convert FILE.fb2 FILE.epub',
  msg: 'msgconvert FILE.msg',
  pst: 'readpst -e FILE.pst',
  webarchive: 'textutil -convert html FILE.webarchive',
  '7z': '7z x FILE.7z',
  rar: 'unrar x FILE.rar',
  bz2: 'bunzip2 FILE.bz2',
  xz: 'unxz FILE.xz',
  zst: 'unzstd FILE.zst',
};
