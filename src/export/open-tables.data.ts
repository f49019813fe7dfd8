/**
 * The tables of the open data, the same in every format: what each column is, and what it means. `key` and `references`
 * are for formats that know of them; no other format has tables without `csv`.
 */

export type ColumnType = 'string' | 'integer' | 'number' | 'boolean';
type Column = readonly [name: string, type: ColumnType, meaning: string];

interface OpenTable {
  readonly title: string;
  readonly columns: readonly Column[];
  /** The column that names a row. */
  readonly key?: string;
  /** Columns that hold the key of another table. */
  readonly references?: Readonly<Record<string, string>>;
  /** Columns whose words can be searched, where the format has a search. */
  readonly search?: readonly string[];
}

const ARTICLE: Column = ['article', 'string', 'Identifier of the article'];
const TITLE: Column = ['title', 'string', 'Its title'];
const PUBLISHED: Column = [
  'published',
  'string',
  'When it was published: an ISO 8601 date or date-time; empty where unknown',
];
const PUBLISHER: Column = ['publisher', 'string', 'The outlet that printed it'];
const LINK: Column = ['link', 'string', 'Address of the place in the article'];
const SENTENCE: Column = ['sentence', 'string', 'The sentence that it stands in'];
const TOPICS: Column = [
  'topics',
  'string',
  'Topics of the article, the surest first, separated by semicolons',
];
const TEXT: Column = ['text', 'string', 'The words as printed'];

export const OPEN_TABLES = {
  articles: {
    title: 'Articles',
    key: 'id',
    search: ['title', 'text'],
    columns: [
      ['id', 'string', 'Identifier of the article'],
      ['title', 'string', 'Headline; the name of the file where there is none'],
      PUBLISHED,
      ['published_certainty', 'string', 'How sure that date is: stated, printed, inferred or decided'],
      ['language', 'string', 'BCP 47'],
      ['authors', 'string', 'As the byline or the metadata name them, with "; " between'],
      PUBLISHER,
      ['keywords', 'string', 'The publisher’s own, with "; " between'],
      ['url', 'string', 'Address of the original'],
      ['captured', 'string', 'When the copy was taken'],
      ['source', 'string', 'File that it comes from, relative to the folder of articles'],
      ['sha256', 'string', 'Digest of that file'],
      ['words', 'integer', 'Words of the article'],
      ['text', 'string', 'The whole text'],
      ['link', 'string', 'Address of the article in this archive'],
    ],
  },
  printings: {
    title: 'Where else an article was printed',
    references: { article: 'articles' },
    columns: [
      ARTICLE,
      TITLE,
      ['printing', 'string', 'The identifier that the printing would have by itself'],
      ['printed_title', 'string', 'Its own headline'],
      PUBLISHED,
      ['authors', 'string', 'As its byline or metadata name them, with "; " between'],
      PUBLISHER,
      ['url', 'string', 'Address of the original'],
      ['captured', 'string', 'When the copy was taken'],
      ['source', 'string', 'File that it comes from, relative to the folder of articles'],
      ['sha256', 'string', 'Digest of that file'],
      ['link', 'string', 'Address of the article in this archive'],
    ],
  },
  quotes: {
    title: 'Quotes and reported statements',
    references: { article: 'articles', speaker_key: 'people' },
    search: ['text', 'statement', 'speaker'],
    columns: [
      ARTICLE,
      TITLE,
      PUBLISHED,
      PUBLISHER,
      ['kind', 'string', 'direct: wholly in quotation marks; mixed: partly; indirect: reported without them'],
      ['text', 'string', 'The words of what is said; an interruption is printed as " … "'],
      ['speaker', 'string', 'Who says it; empty where nobody can be named'],
      ['group', 'string', 'The words for a source that is a group or nobody by name'],
      ['candidates', 'string', 'Who may be meant where nobody is sure enough, with how sure each is'],
      ['cue', 'string', 'The words that attribute it: "said"'],
      ['source', 'string', 'The words for whoever says it'],
      ['confidence', 'number', 'How sure it is that somebody says this, 0 to 1'],
      ['statement', 'string', 'It as printed, with its source and cue'],
      ['polarity', 'string', 'denied or not-said where it was; empty where it was said'],
      [
        'mode',
        'string',
        'asked, ordered, hoped, promised, planned or believed; empty where it was simply said',
      ],
      [
        'via',
        'string',
        'Who carries the words of the speaker: "Reuters quoted her as saying"; empty where nobody does',
      ],
      [
        'via_how',
        'string',
        'quoted: handed on from elsewhere; told: said to them, as in an interview; written: written for them',
      ],
      ['resolved_by', 'string', 'How the speaker was found: name, pronoun, description…'],
      ['speaker_confidence', 'number', 'How sure it is that the source means the speaker, 0 to 1'],
      ['speaker_key', 'string', 'The speaker in the table of people, and in identities.ndjson'],
      ['via_key', 'string', 'Who carries the words, likewise'],
      TOPICS,
      LINK,
    ],
  },
  figures: {
    title: 'Figures',
    references: { article: 'articles' },
    search: ['sentence'],
    columns: [
      ARTICLE,
      TITLE,
      PUBLISHED,
      PUBLISHER,
      ['kind', 'string', 'money, percent, count, ratio, measure, temperature, age, duration, rank or score'],
      TEXT,
      ['value', 'number', 'The number meant; empty for a range, a score or a vague figure'],
      ['low', 'number', 'Lower end of a range'],
      ['high', 'number', 'Upper end of a range'],
      ['unit', 'string', 'ISO 4217, %, pp, ratio, or the name of a unit of measure'],
      ['open_unit', 'boolean', 'True where the currency is a guess among those that share the sign or name'],
      ['out_of', 'number', 'The total that a count is of'],
      ['qualifier', 'string', 'What limits it, as printed: about, at least'],
      ['of', 'string', 'What is counted or paid for'],
      SENTENCE,
      TOPICS,
      LINK,
    ],
  },
  dates: {
    title: 'Dates',
    references: { article: 'articles' },
    search: ['sentence'],
    columns: [
      ARTICLE,
      TITLE,
      PUBLISHED,
      ['type', 'string', 'TIMEX3 type: DATE, TIME, DURATION or SET'],
      TEXT,
      ['value', 'string', 'TIMEX3 value'],
      ['edtf', 'string', 'Extended Date/Time Format (ISO 8601-2)'],
      ['tense', 'string', 'past, same or future as of the day of publication'],
      SENTENCE,
      LINK,
    ],
  },
  people: {
    title: 'People, organisations and places',
    key: 'key',
    search: ['name'],
    columns: [
      ['id', 'string', 'Identifier among those of its type, as in its address'],
      ['type', 'string', 'person, organisation, place or other'],
      ['name', 'string', 'Its name'],
      ['articles', 'integer', 'Articles that name it'],
      ['mentions', 'integer', 'How often they do'],
      ['direct', 'integer', 'Direct quotes of it'],
      ['mixed', 'integer', 'Partly verbatim statements of it'],
      ['indirect', 'integer', 'Reported statements of it'],
      ['first_seen', 'string', 'Publication of the first article that names it'],
      ['last_seen', 'string', 'Publication of the last'],
      ['key', 'string', 'Identifier across all types, as in identities.ndjson'],
      ['link', 'string', 'Address of its page; empty where it has none'],
    ],
  },
  mentions: {
    title: 'Who and what is named in which article',
    references: { key: 'people', article: 'articles' },
    columns: [
      ['key', 'string', 'Who or what is named, in the table of people'],
      ['name', 'string', 'Its name'],
      ['type', 'string', 'person, organisation, place or other'],
      ARTICLE,
      TITLE,
      PUBLISHED,
      ['count', 'integer', 'How often the article names it'],
      ['link', 'string', 'Address of the article'],
    ],
  },
  topics: {
    title: 'Topics',
    key: 'id',
    references: { parent: 'topics' },
    columns: [
      ['id', 'string', 'Identifier of the concept'],
      ['label', 'string', 'Its name'],
      ['parent', 'string', 'The concept above it'],
      ['scope', 'string', 'What it is about'],
      ['articles', 'integer', 'Articles that have it'],
      ['link', 'string', 'Address of its page'],
    ],
  },
  article_topics: {
    title: 'Which article has which topic',
    references: { topic: 'topics', article: 'articles' },
    columns: [
      ['topic', 'string', 'The topic'],
      ['label', 'string', 'Its name'],
      ARTICLE,
      TITLE,
      PUBLISHED,
      ['score', 'number', 'How strongly the words speak for it, 0 to 1'],
      ['direct', 'boolean', 'False where the article has it by a narrower topic alone'],
      ['link', 'string', 'Address of the article'],
    ],
  },
} as const satisfies Readonly<Record<string, OpenTable>>;

export type OpenTableName = keyof typeof OPEN_TABLES;

/** The tables in their order, each after those that it refers to. */
export const OPEN_TABLE_NAMES = [
  'articles',
  'printings',
  'people',
  'topics',
  'quotes',
  'figures',
  'dates',
  'mentions',
  'article_topics',
] as const satisfies readonly OpenTableName[];

/** The same as one type, for whoever goes through them all. */
export const openTable = (name: OpenTableName): OpenTable => OPEN_TABLES[name];
