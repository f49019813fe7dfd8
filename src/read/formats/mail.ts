import type { Address, Attachment, Email } from 'postal-mime';
import type { Fields, Manuscript } from '../to-document.ts';
import { readMember } from './archive-member.ts';
import { damaged, type Part } from './part.ts';

/** A mail, its MIME parts taken apart and decoded. */
export async function parseMail(bytes: Uint8Array): Promise<Email> {
  const { default: PostalMime } = await import('postal-mime');
  return PostalMime.parse(bytes, { maxNestingDepth: 50 });
}

/** A mail as an article: its HTML part, else its text, and what its head says; files attached to it follow. */
export async function* readMail(bytes: Uint8Array): AsyncGenerator<Part> {
  yield* partsOf(await parseMail(bytes), '');
}

const FROM_LINE = Buffer.from('\nFrom ');

/** A mailbox: mails one after the other, each behind a line that begins with "From " (RFC 4155). */
export async function* readMailbox(bytes: Uint8Array): AsyncGenerator<Part> {
  const box = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let number = 0;
  for (let from = 0; from < box.length; ) {
    const next = box.indexOf(FROM_LINE, from);
    const end = next < 0 ? box.length : next + 1;
    const place = `#${++number}`;
    try {
      yield* partsOf(await parseMail(unquoted(box.subarray(from, end))), place);
    } catch (error) {
      yield { kind: 'note', place, finding: damaged(error) };
    }
    from = end;
  }
}

/** A mail without its line of the mailbox, and with the lines that only look like one as they were (mboxrd). */
function unquoted(mail: Buffer): Buffer {
  const start = mail.subarray(0, 5).toString('latin1') === 'From ' ? mail.indexOf(10) + 1 : 0;
  const rest = mail.subarray(start);
  if (!rest.includes('\n>From ') && !rest.includes('\n>>')) return rest;
  return Buffer.from(rest.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1');
}

/** A mail that says less and brings files along is only their envelope. */
const MIN_LETTER = 300;

async function* partsOf(mail: Email, place: string): AsyncGenerator<Part> {
  const files = mail.attachments.filter(isFile);
  const words = (mail.text ?? mail.html ?? '').trim();
  if (words.length >= MIN_LETTER || files.length === 0)
    yield { kind: 'article', place, manuscript: manuscriptOf(mail) };
  for (const { filename, content } of files) {
    const data = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
    const name = (filename ?? 'attachment').replace(/^.*[/\\]/, '');
    yield* readMember({ name, isUnsafe: false, size: data.length }, () => data, { inside: place });
  }
}

/** Pictures in the text, signatures and visiting cards are no files that anybody sent to be read. */
const isFile = ({ mimeType, contentId, related }: Attachment): boolean =>
  !related && !(contentId && mimeType.startsWith('image/')) && !/signature|vcard|calendar/.test(mimeType);

function manuscriptOf(mail: Email): Manuscript {
  const fields = fieldsOf(mail);
  return mail.html?.trim()
    ? { markup: 'html', text: mail.html, fields }
    : { markup: 'text', text: ownWords(mail.text ?? ''), fields };
}

const ANSWERED = /^(?:(?:re|fwd?|aw|wg|tr|sv|vs)\s*:\s*|\[[^\]]{1,40}\]\s*)+/i;

function fieldsOf(mail: Email): Fields {
  const header = (key: string): string | undefined => mail.headers.find((one) => one.key === key)?.value;
  const isNewsletter = ['list-unsubscribe', 'list-id', 'list-post'].some(header);
  return {
    title: mail.subject?.replace(ANSWERED, '').trim(),
    // As written: with the time zone of whoever sent it. Comments are not read: "(CET)".
    published: header('date')
      ?.replace(/\([^)]*\)/g, '')
      .trim(),
    url: /<(https?:[^>]+)>/.exec(header('archived-at') ?? header('list-post') ?? '')?.[1],
    id: mail.messageId,
    ...senderOf(mail.from, isNewsletter),
  };
}

/** Who sends a newsletter publishes it; "Ada Quill from The Courier" wrote it. Who sends a letter has written that. */
function senderOf(from: Address | undefined, isNewsletter: boolean): Fields {
  const name = from?.name.trim();
  if (!name || name.includes('@')) return {};
  const [, author, publisher] = /^(.+?) (?:from|at|of|via) (.+)$/.exec(name) ?? [];
  if (author && publisher) return { authors: author, publisher };
  return isNewsletter ? { publisher: name } : { authors: name };
}

const QUOTED = /^>.*$/gm;

/** Without signature, and without what it answers to; a mail that is nothing but a quotation was sent on as one. */
function ownWords(text: string): string {
  const [letter = ''] = text.split(/^-- $/m);
  const own = letter
    .replace(QUOTED, '')
    .replace(/^On .{5,200} wrote:$/gm, '')
    .trim();
  return own.length >= MIN_LETTER || !QUOTED.test(letter) ? own : letter.replace(/^>+ ?/gm, '');
}
