/** The text on one line, cut at a word to at most `length` characters, with an ellipsis where it was cut. */
export function clip(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  return `${line.slice(0, cut > length / 2 ? cut : length - 1).replace(/[\s,;:–—-]+$|[\ud800-\udbff]$/, '')}…`;
}
