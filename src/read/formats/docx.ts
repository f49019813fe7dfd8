import { createRequire } from 'node:module';
import { coreProperties } from './document-properties.ts';
import { type Budget, type Part, ReadProblem } from './part.ts';
import { Zip } from './zip-members.ts';

const load = createRequire(import.meta.url);

/** Word's names of styles that say what a paragraph is; those of headings mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Headline'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
];

/** A Word document: its body as HTML by mammoth, its properties. Comments, headers and footers are no part of it. */
export async function* readDocx(bytes: Uint8Array, _path: string, budget: Budget): AsyncGenerator<Part> {
  if (isCompoundFile(bytes)) throw new ReadProblem({ code: 'encrypted-file' });
  const zip = await Zip.open(bytes, budget);
  // mammoth unpacks without a limit: unpacked here first, no member can be larger than it says.
  for (const member of zip.members) if (member.name.endsWith('.xml')) await zip.unpack(member);
  const mammoth = load('mammoth') as typeof import('mammoth');
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  const properties = coreProperties(await zip.text('docProps/core.xml'));
  const manuscript = { markup: 'html', text: plainCells(value), fallback: properties } as const;
  yield { kind: 'article', place: '', manuscript };
}

/** Cells of one paragraph as plain ones: else a table would look like one for layout. */
const plainCells = (html: string): string =>
  html.replace(/<(t[dh])><p>((?:(?!<\/?p>)[\s\S])*)<\/p><\/\1>/g, '<$1>$2</$1>');

/** Office's older container, which it also wraps documents in that have a password. */
const isCompoundFile = (bytes: Uint8Array): boolean =>
  [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
