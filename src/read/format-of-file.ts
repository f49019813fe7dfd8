import { closeSync, openSync, readSync } from 'node:fs';
import { type Format, formatOf } from './formats.ts';

/** How a page begins, behind a byte order mark, an XML declaration and comments (where it was saved from). */
const PAGE =
  /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[\s\S])*-->\s*)*<(?:!doctype\s+html|html)[\s>]/i;
/** Endings that say what a file is, which is nothing that is read: they are not opened. */
const OTHER =
  /\.(?:avif|bmp|css|docx?|eot|exe|gif|ico|jpe?g|m4[av]|map|mjs|js|mov|mp[34]|og[gv]|otf|png|pptx?|svg|tiff?|ttf|wav|web[mp]|woff2?|xlsx?)$/i;
/** Bytes that are looked at. */
const HEAD = 2048;

/**
 * The format of a file by its name or, where that says nothing (`story`, `story.aspx`, `story.html?print=1` of a copied
 * site), by its bytes: pages alone are known by them. Undefined where it is not read.
 * @param absolute where it is, with links resolved
 */
export function formatOfFile(name: string, absolute: string): Format | undefined {
  return formatOf(name) ?? (!OTHER.test(name) && PAGE.test(headOfFile(absolute)) ? 'html' : undefined);
}

/** The first bytes, each as a character. */
export const headOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, HEAD)).toString('latin1');

/** The same of a file; empty where it cannot be read. */
export function headOfFile(file: string): string {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    const head = Buffer.alloc(HEAD);
    return headOf(head.subarray(0, readSync(descriptor, head, 0, HEAD, 0)));
  } catch {
    return '';
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
