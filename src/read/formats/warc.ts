import { gunzipSync } from 'node:zlib';
import type { WARCRecord } from 'warcio';
import { FORMATS } from '../formats.ts';
import { LeftOut } from './left-out.ts';
import { type Budget, damaged, type Part, ReadProblem } from './part.ts';
import { Zip } from './zip-members.ts';

/**
 * The pages of a web archive (WARC 1.1, ISO 28500): answers with status 200 and resources that are HTML, each address once. An article
 * is known by the address that its page states, else by the one that it was fetched from, with the day of capture.
 */
export async function* readWarc(bytes: Uint8Array, _path: string, budget: Budget): AsyncGenerator<Part> {
  const leftOut = new LeftOut();
  yield* pagesOf(bytes, budget, new Set(), leftOut);
  yield* leftOut.notes();
}

/** Web archives packed with their index (WACZ 1.1). */
export async function* readWacz(bytes: Uint8Array, _path: string, budget: Budget): AsyncGenerator<Part> {
  const zip = await Zip.open(bytes, budget);
  const leftOut = new LeftOut();
  const seen = new Set<string>();
  for (const member of zip.members)
    if (/^archive\/[^/]+\.warc(?:\.gz)?$/.test(member.name))
      yield* pagesOf(await zip.unpack(member), budget, seen, leftOut);
  yield* leftOut.notes();
}

async function* pagesOf(
  bytes: Uint8Array,
  budget: Budget,
  seen: Set<string>,
  leftOut: LeftOut,
): AsyncGenerator<Part> {
  const { WARCParser } = await import('warcio');
  try {
    for await (const record of new WARCParser(inPieces(bytes))) {
      const url = record.warcTargetURI ?? '';
      const kind = record.warcType === 'revisit' ? 'capture of what was captured before' : kindOf(record);
      if (kind === null) continue;
      if (kind !== 'page') leftOut.add(kind, url);
      else if (seen.has(url)) leftOut.add('later capture of a page', url);
      else {
        seen.add(url);
        yield* pageOf(record, url, budget);
      }
    }
    if (!isWhole(bytes)) throw new Error('unexpected end of file');
  } catch (error) {
    if (error instanceof ReadProblem) throw error;
    yield { kind: 'note', place: '', finding: damaged(error) };
  }
}

const PIECE = 1 << 18;
/** How often the library may ask for more than there is: of a record that is shorter than it says it would ask for ever. */
const MOST_ASKED = 100;

function inPieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  let at = 0;
  let asked = 0;
  const next = async (): Promise<IteratorResult<Uint8Array, undefined>> => {
    if (at >= bytes.length) {
      if (++asked > MOST_ASKED) throw new Error('unexpected end of file');
      return { done: true, value: undefined };
    }
    const value = bytes.subarray(at, at + PIECE);
    at += PIECE;
    return { done: false, value };
  };
  return { [Symbol.asyncIterator]: () => ({ next }) };
}

const GZIP = Buffer.from([0x1f, 0x8b, 8]);
/** Bytes of compressed data may look like the start of a member. */
const MAX_TRIES = 20;

/** Whether the last record is all there: the library takes the end of a file that was cut off for the end. */
function isWhole(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.indexOf(GZIP) !== 0) {
    const last = file.lastIndexOf('\r\n\r\nWARC/1.');
    const head = file.subarray(last + 4, file.indexOf('\r\n\r\n', last + 4)).toString('latin1');
    const length = Number(/^content-length:\s*(\d+)/im.exec(head)?.[1] ?? 0);
    return last < 0 || last + 4 + head.length + 4 + length <= file.length;
  }
  let at = file.lastIndexOf(GZIP);
  for (let tries = 0; at >= 0 && tries < MAX_TRIES; tries++) {
    if (isMember(file.subarray(at))) return true;
    at = at === 0 ? -1 : file.lastIndexOf(GZIP, at - 1);
  }
  return false;
}

function isMember(bytes: Buffer): boolean {
  try {
    gunzipSync(bytes, { maxOutputLength: FORMATS.html.maxBytes });
    return true;
  } catch (error) {
    return error instanceof RangeError;
  }
}

/**
 * Null for what is no answer at all: requests, and what the crawler says of itself. A resource is a file that was put in
 * without a server to answer for it.
 */
function kindOf({ warcType, warcTargetURI, warcContentType, httpHeaders }: WARCRecord): string | null {
  if (warcType === 'resource')
    return /^https?:/.test(warcTargetURI ?? '') ? kindOfType(warcContentType ?? '') : null;
  if (warcType !== 'response' || !httpHeaders) return null;
  const { headers } = httpHeaders;
  const status = Number(httpHeaders.statusCode);
  if (status !== 200) return status >= 300 && status < 400 ? 'redirect' : `answer with status ${status}`;
  return kindOfType(headers.get('content-type') ?? '');
}

const kindOfType = (type: string): string =>
  /^(?:text\/html|application\/xhtml)/i.test(type) ? 'page' : 'picture, script or other part of a page';

async function* pageOf(record: WARCRecord, url: string, budget: Budget): AsyncGenerator<Part> {
  const place = `!/${url.replace(/^https?:\/\//, '')}`;
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Unpacked piece by piece: an answer of a few bytes may claim to be compressed.
  for await (const chunk of record) {
    size += chunk.length;
    if (size > Math.min(FORMATS.html.maxBytes, budget.left)) break;
    chunks.push(chunk);
  }
  if (size > FORMATS.html.maxBytes) {
    yield {
      kind: 'note',
      place,
      finding: { code: 'file-too-large', params: { size: Math.round(size / 1e6) } },
    };
    return;
  }
  if (size > budget.left)
    throw new ReadProblem({ code: 'expands-too-far', params: { size: Math.round(size / 1e6) } });
  budget.left -= size;
  const fallback = { url: /^https?:/.test(url) ? url : undefined, captured: record.warcDate ?? undefined };
  yield { kind: 'file', place, format: 'html', bytes: Buffer.concat(chunks), fallback, isPerhaps: true };
}
