import type { Format, TextFormat } from '../formats.ts';
import { readCsv } from './csv.ts';
import { readDocx } from './docx.ts';
import { readEpub } from './epub.ts';
import { readFeed } from './feed.ts';
import { readMail, readMailbox } from './mail.ts';
import { readMhtml } from './mhtml.ts';
import { readOdt } from './odt.ts';
import type { Reader } from './part.ts';
import { readPdf } from './pdf/read-pdf.ts';
import { readRtf } from './rtf.ts';
import { readGzip, readTar } from './tar.ts';
import { readWacz, readWarc } from './warc.ts';
import { readZip } from './zip.ts';

/** What reads each format that is more than text. The libraries that they use are loaded by the first file that needs them. */
export const READERS: Readonly<Record<Exclude<Format, TextFormat>, Reader>> = {
  csv: readCsv,
  docx: readDocx,
  pdf: readPdf,
  odt: readOdt,
  rtf: readRtf,
  epub: readEpub,
  feed: readFeed,
  mail: readMail,
  mailbox: readMailbox,
  mhtml: readMhtml,
  warc: readWarc,
  wacz: readWacz,
  tar: readTar,
  gzip: readGzip,
  zip: readZip,
};
