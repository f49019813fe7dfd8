import { z } from 'zod';
import { SHOWN_FROM } from '../model/shown.ts';
import { contrast } from './contrast.ts';
import { INTERFACE_LANGUAGES, interfaceLanguage } from './languages.ts';

/**
 * Articles from which on an archive is a big one: who is named in one article alone, and never quoted, then stands in
 * the register without a page, since two in five pages would say no more than that.
 */
export const LARGE_ARCHIVE = 500;
/** A list in the order of time that has more pages is cut into months and days, where data are monthly (`site/time-lists.ts`). */
export const LONG_LIST = 10;

/**
 * Articles from which on an archive is too big for a page of everybody who is quoted: who is named in one article alone, and
 * quoted there less than `ONCE_QUOTED` times, stands in the register with that article. That is a third of all who are quoted.
 */
export const VAST_ARCHIVE = 2_000;
export const ONCE_QUOTED = 3;

/** Static hosts whose limits are known. */
export const HOSTS = ['cloudflare-pages', 'github-pages', 'netlify'] as const;

/** Formats of other programs that data are written in. */
export const OPEN_DATA = ['sqlite', 'parquet', 'annotations', 'tei'] as const;
export type OpenDataFormat = (typeof OPEN_DATA)[number];

/** The paper of the built-in look in light and in dark, which an accent must stand out from. */
const PAPER = { light: '#faf8f3', dark: '#191714' } as const;

const accent = (scheme: keyof typeof PAPER) =>
  z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'expected a colour such as "#9a2a17", in quotes')
    .refine((colour) => !/^#[0-9a-f]{6}$/i.test(colour) || contrast(colour, PAPER[scheme]) >= 4.5, {
      error: `too little contrast with the ${scheme} page (WCAG asks for 4.5 to 1): take a ${scheme === 'light' ? 'darker' : 'lighter'} colour`,
    })
    .describe(`That colour in the ${scheme} scheme, such as "#9a2a17"; it must stand out from the page`);

const optionalText = z.string().trim().min(1).optional();

const confidence = (preset: number) => z.number().min(0).max(1).default(preset);

/** What `archive.yml` may say. Every key is optional: a folder of articles alone is an archive. */
export const archiveConfigSchema = z.strictObject({
  title: z.string().trim().min(1).default('Cuttings').describe('Name of the archive, on every page'),
  description: optionalText
    .describe('One or two sentences on the home page: what this archive holds')
    .meta({ example: 'Reports on the harbour, 1998 to 2004' }),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .refine((url) => !/[?#]/.test(url), 'a base URL has neither "?" nor "#"')
    .default('http://localhost:8080/')
    .transform((url) => (url.endsWith('/') ? url : `${url}/`))
    .describe('Where the site will be served, with its path: https://example.org/archive/'),
  links: z
    .enum(['absolute', 'relative'])
    .default('absolute')
    .describe(
      'How pages lead to each other: absolute, from the path of baseUrl on; or relative and to files, for a folder that opens below any path, from a disk or out of a ZIP archive',
    ),
  language: z
    .string()
    .refine(isLanguage, { error: 'expected a BCP 47 tag such as en-GB', abort: true })
    .refine((tag) => interfaceLanguage(tag), {
      error: ({ input }) =>
        `"${input}" is no language of the interface: expected ${INTERFACE_LANGUAGES.join(' or ')}`,
    })
    .default('en')
    .describe('Language of the interface, BCP 47; the articles keep their own'),
  timeZone: z
    .string()
    .refine(isTimeZone, 'expected an IANA time zone such as Europe/Berlin')
    .optional()
    .describe(
      'IANA time zone of the archive: the day of an instant of publication, and with it "today", is the day there. Without it, each article keeps its own',
    )
    .meta({ example: 'Europe/Berlin' }),
  dateOrder: z
    .enum(['dmy', 'mdy'])
    .optional()
    .describe(
      'Which of day and month comes first in dates of numbers alone, as 04/05/2024: dmy or mdy. Without it, such a date of publication is reported and not taken',
    )
    .meta({ example: 'dmy' }),
  until: z.iso
    .date('expected a day such as 2024-12-31')
    .optional()
    .describe(
      'Last day of the archive: what is dated later is left out and told, as drafts are. An archive has no today of its own: the same folder gives the same site on any day',
    )
    .meta({ example: '2024-12-31' }),
  publisher: optionalText
    .describe('Who keeps the archive: named in feeds and citations')
    .meta({ example: 'Harbour Library' }),
  reportMistakes: z
    .union([z.email(), z.url({ protocol: /^https$/, hostname: z.regexes.domain })], {
      error: 'expected an e-mail address, or the https address of a page where an issue is written',
    })
    .refine((contact) => contact.includes('@') === !URL.canParse(contact), {
      error: 'an address of a page has no user name in it',
    })
    .optional()
    .describe(
      'Where readers report mistakes: an e-mail address, or the address of a page for a new issue (https), which gets `title` and `body`. Without it, no page asks for reports',
    )
    .meta({ example: 'corrections@example.org' }),
  colours: z
    .strictObject({ accent: z.strictObject({ light: accent('light'), dark: accent('dark') }) })
    .optional()
    .describe('Colour of what leads on, in the light and in the dark scheme')
    .meta({ example: { accent: { light: '#9a2a17', dark: '#e8927c' } } }),
  logo: z
    .string()
    .regex(/\.(svg|png|webp)$/i, 'expected an .svg, .png or .webp file')
    .optional()
    .describe('Picture before the name of the archive; a path relative to archive.yml')
    .meta({ example: 'logo.svg' }),
  theme: optionalText
    .describe(
      'Folder with theme.css and templates in place of the built-in ones, which the build runs; relative to archive.yml',
    )
    .meta({ example: 'theme' }),
  openGraphImages: z
    .enum(['all', 'people', 'none'])
    .optional()
    .describe(
      `Whose pages get a picture of their own, shown where they are linked: \`all\` is articles and people who are quoted often; the home page has one but for \`none\`; by default \`all\`, and \`people\` in archives of ${LARGE_ARCHIVE} articles or more`,
    )
    .meta({ example: 'people' }),
  data: z
    .enum(['whole', 'monthly'])
    .optional()
    .describe(
      `Whether each table and all records are one file, with a JSON file beside each article (\`whole\`), or compressed files for each month (\`monthly\`), where lists of more than ten pages are cut into months as well; by default \`whole\`, and \`monthly\` in archives of ${LARGE_ARCHIVE} articles or more`,
    )
    .meta({ example: 'monthly' }),
  openData: z
    .array(z.enum(OPEN_DATA))
    .optional()
    .describe(
      `Formats of other programs that a site has its data in, beside JSON and CSV: \`sqlite\` is a database with full-text search for Datasette and others, \`parquet\` the tables for analysis, each made as a whole by every build; \`annotations\` (W3C Web Annotations) and \`tei\` (TEI P5) are files beside each article; by default [sqlite], and none in archives of ${LARGE_ARCHIVE} articles or more. \`cuttings export\` writes each of them elsewhere`,
    )
    .meta({ example: ['sqlite', 'parquet'] }),
  licence: z
    .url({
      protocol: /^https?$/,
      error: 'expected the address of a licence, such as https://creativecommons.org/licenses/by/4.0/',
    })
    .optional()
    .describe('Address of the licence of the data, told to the programs that read them')
    .meta({ example: 'https://creativecommons.org/licenses/by/4.0/' }),
  host: z
    .enum(HOSTS)
    .optional()
    .describe(
      'Where the site will be served: a build that would make more files or bytes than the host takes is an error before it writes, and says which settings would do. Netlify and Cloudflare Pages get the files that they read redirects and headers from',
    )
    .meta({ example: 'github-pages' }),
  leaveOut: z
    .array(z.enum(['organisations', 'places', 'quotes', 'figures', 'dates', 'sources']))
    .default([])
    .describe(
      'Sections that the site does not have: organisations, places, quotes, figures, dates, sources. The articles keep their marks',
    ),
  topicScheme: z
    .enum(['extend', 'replace'])
    .default('extend')
    .describe('Whether topics-scheme.csv adds to the built-in topic scheme or stands in its place'),
  thresholds: z
    .strictObject({
      directConfidence: confidence(SHOWN_FROM.directConfidence).describe(
        'Direct quotes less sure than this are in the data, but not on the pages',
      ),
      mixedConfidence: confidence(SHOWN_FROM.mixedConfidence).describe(
        'Partly verbatim statements less sure than this are in the data, but not on the pages',
      ),
      reportedConfidence: confidence(SHOWN_FROM.reportedConfidence).describe(
        'Reported statements less sure than this are in the data, but not on the pages',
      ),
      unnamedConfidence: confidence(SHOWN_FROM.unnamedConfidence).describe(
        'Partly verbatim and reported statements of nobody by name that are less sure than this are not on the pages either',
      ),
      speakerConfidence: confidence(SHOWN_FROM.speakerConfidence).describe(
        'Speakers less sure than this are not named: the quote stands on its article as of an unknown speaker, and on no page of a person',
      ),
      topicScore: z.number().min(0).max(1).default(0).describe('Topics below this score are not shown'),
      personArticles: z
        .int()
        .min(1)
        .optional()
        .describe(
          `Articles from which on somebody or something named gets a page; by default 1, and 2 in archives of ${LARGE_ARCHIVE} articles or more`,
        )
        .meta({ example: 2 }),
      personQuotes: z
        .int()
        .min(1)
        .optional()
        .describe(
          `Quotes from which on somebody named gets a page all the same; by default 1, and ${ONCE_QUOTED} in archives of ${VAST_ARCHIVE} articles or more`,
        )
        .meta({ example: 2 }),
      pageSize: z.int().min(10).max(500).default(100).describe('Entries on one page of a list'),
    })
    .prefault({})
    .describe('From where on something is shown'),
});

/** A validated configuration with every default filled in. `baseUrl` ends with a slash. */
export type ArchiveConfig = z.infer<typeof archiveConfigSchema>;

/** The path under which the site is served, with slashes at both ends: `/` or `/archive/`. */
export const basePathOf = ({ baseUrl }: ArchiveConfig): string => new URL(baseUrl).pathname;

function isLanguage(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function isTimeZone(timeZone: string): boolean {
  try {
    return timeZone !== '' && new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
