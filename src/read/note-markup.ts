/** What stands in Markdown for the programs that publish or keep it, and what a reader of their pages sees in its place. */
const RULES: readonly (readonly [RegExp, string])[] = [
  // {% comment %} … {% endcomment %}, %% … %% in a line or as a block: nobody but the writer sees them
  [/\{%-? *comment *-?%\}[\s\S]{0,1000}?\{%-? *endcomment *-?%\}/g, ''],
  [/%%[^\n%]{1,1000}%%|^%%[ \t]*\n[^%]{0,5000}^%%[ \t]*$/gm, ''],
  // [the plan]({% post_url 2024-01-01-plan %}): the address is made where the page is
  [/\[([^\][\n]{1,500})\]\(\s{0,9}(?:\{\{[^{}]{0,500}\}\}|\{%[^{}]{0,500}%\})[^)\s]{0,500}\)/g, '$1'],
  // Shortcodes and tags (Hugo, Liquid): {{< figure src="x.jpg" >}}, {{% /notice %}}, {% include x.html %}, {{ page.title }}
  [/\{\{[^{}]{1,1000}\}\}|\{%[^{}]{1,1000}%\}/g, ''],
  // Attributes (kramdown): {: .note}, ## Heading {#heading}
  [/\{:[^{}\n]{0,200}\}|[ \t]{1,9}\{#[\w-]{1,100}\}[ \t]*$/gm, ''],
  // > [!quote]- Title (Obsidian, GitHub): a title is a paragraph of its own
  [/^((?: {0,3}>[ \t]?){1,9})\[!\w[\w|-]{0,50}\][+-]?[ \t]*$/gm, '$1'],
  [/^((?: {0,3}>[ \t]?){1,9})\[!\w[\w|-]{0,50}\][+-]?[ \t]+(\S.{0,500})$/gm, '$1$2\n$1'],
  // ![[picture.png]], [[Note|its words]], [[Note#Heading]] (Obsidian)
  [/!\[\[[^\][\n]{1,300}\]\]/g, ''],
  [/\[\[[^\][\n|]{1,200}\|([^\][\n|]{1,200})\]\](?!\()/g, '$1'],
  [/\[\[([^\][\n|#]{1,200})(?:#[^\][\n|]{0,200})?\]\](?!\()/g, '$1'],
  // ==marked==, but not a==b
  [/(?<![=\w])==(?=[^\s=])([^\n=]{0,1000}[^\s=])==(?![=\w])/g, '$1'],
  // ^a1b2c3: the name of a block, at its end
  [/(?:^|[ \t]{1,9})\^[a-z\d][a-z\d-]{3,40}[ \t]*$/gim, ''],
];
const HAS_SOME = /\{[{%:#]|%%|\[!|\[\[|==|\^/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Markdown without markup of Hugo, Jekyll, Obsidian and the like, which CommonMark takes for words. Code keeps it. */
export function withoutNoteMarkup(markdown: string): string {
  if (!HAS_SOME.test(markdown)) return markdown;
  let fence = '';
  const runs: { isCode: boolean; lines: string[] }[] = [];
  for (const line of markdown.split('\n')) {
    const marks = FENCE.exec(line)?.[1] ?? '';
    const isCode = fence !== '' || marks !== '';
    if (fence === '') fence = marks;
    else if (marks.startsWith(fence)) fence = '';
    if (runs.at(-1)?.isCode === isCode) runs.at(-1)!.lines.push(line);
    else runs.push({ isCode, lines: [line] });
  }
  return runs.map(({ isCode, lines }) => (isCode ? lines.join('\n') : inProse(lines.join('\n')))).join('\n');
}

/** All but spans of code, which stand at the odd places. */
const inProse = (text: string): string =>
  text
    .split(/(`[^`\n]+`)/)
    .map((part, i) => (i % 2 ? part : RULES.reduce((now, [form, seen]) => now.replace(form, seen), part)))
    .join('');
