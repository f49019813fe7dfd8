import { parseMail } from './mail.ts';
import { type Part, ReadProblem } from './part.ts';

/**
 * A page that a browser saved with all that belongs to it (RFC 2557): its first part that is HTML. The others are
 * pictures, styles, and the pages of its frames, which are no part of the article.
 */
export async function* readMhtml(bytes: Uint8Array): AsyncGenerator<Part> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const head = await parseMail(file.subarray(0, headLength(file)));
  const header = (key: string): string | undefined => head.headers.find((one) => one.key === key)?.value;
  const page = await pageIn(file, header('content-type') ?? '');
  if (!page) throw new ReadProblem({ code: 'damaged-file', detail: 'no HTML part' });
  const fallback = { url: header('snapshot-content-location') ?? page.location, captured: header('date') };
  yield { kind: 'file', place: '', format: 'html', bytes: page.bytes, fallback };
}

interface Page {
  readonly bytes: Uint8Array;
  readonly location: string | undefined;
}

async function pageIn(file: Buffer, contentType: string): Promise<Page | undefined> {
  const boundary = /boundary="?([^";\s]+)/i.exec(contentType)?.[1];
  // A page without anything that belongs to it is no multipart.
  if (boundary === undefined) return asBytes(file);
  const mark = Buffer.from(`--${boundary}`);
  for (let at = file.indexOf(mark); at >= 0; ) {
    const next = file.indexOf(mark, at + mark.length);
    const part = file.subarray(file.indexOf(10, at) + 1, next < 0 ? file.length : next);
    if (
      /^content-type:\s*(?:text\/html|application\/xhtml)/im.test(
        part.toString('latin1', 0, headLength(part)),
      )
    )
      return asBytes(part);
    at = next;
  }
  return undefined;
}

/** The bytes of a part as they were before they were encoded for mail; what character set they are in, they say themselves. */
async function asBytes(part: Buffer): Promise<Page | undefined> {
  const { attachments, headers } = await parseMail(
    Buffer.concat([Buffer.from('Content-Disposition: attachment\r\n'), part]),
  );
  const content = attachments[0]?.content;
  if (content === undefined || typeof content === 'string') return undefined;
  const location = headers.find(({ key }) => key === 'content-location')?.value;
  return { bytes: new Uint8Array(content), location };
}

/** Up to the empty line that ends the head. */
function headLength(part: Buffer): number {
  const ends = [part.indexOf('\r\n\r\n'), part.indexOf('\n\n')].filter((at) => at >= 0);
  return ends.length === 0 ? part.length : Math.min(...ends);
}
