import { IS_COMPARED, monthOf, STANDS_BY_ITSELF } from './conditions.ts';
import { DATE_IN_DOUBT } from './date-in-doubt.data.ts';
import { SITE_TABLES } from './site-tables.data.ts';

/** Raised with every change of the tables: a store of another version is made anew, since it is only a cache. */
export const SCHEMA_VERSION = 40;

const MONTH = monthOf('published');

/**
 * The tables. `records` is what extraction found, article by article; all others are derived from it and from the
 * authority files, and are what pages are built from. Spans are JSON arrays of `[start, end)` pairs.
 */
export const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- One row a file of the input, so that an unchanged one need not be read to be known again.
CREATE TABLE inputs (
  path TEXT PRIMARY KEY, stamp TEXT NOT NULL,    -- size and times; empty where it must be read to be sure
  digest TEXT NOT NULL                           -- of its bytes
) WITHOUT ROWID;

${SITE_TABLES}
-- What the articles, people, topics… that pages are about have become other in since the site was published.
CREATE TABLE affected (kind TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID;

-- One row a source file: what it held when last read, so that an unchanged file is not read again.
CREATE TABLE sources (
  path TEXT PRIMARY KEY,
  digest TEXT NOT NULL,            -- of bytes, metadata and extractor
  diagnostics TEXT NOT NULL        -- JSON
) WITHOUT ROWID;

-- What was extracted, in the order in which a source holds it.
CREATE TABLE records (
  identity TEXT NOT NULL,          -- what the source states
  article TEXT NOT NULL,           -- the same, or versionIdOf where that is taken
  source TEXT NOT NULL REFERENCES sources (path) ON DELETE CASCADE,
  seq INTEGER NOT NULL,
  text TEXT, rank TEXT NOT NULL,   -- Printing: of records with one text the first by rank is the article
  record TEXT NOT NULL,            -- ArticleRecord as JSON, as extracted
  settled TEXT,                    -- the same with its other printings and the hand corrections; null where there are none
  body TEXT NOT NULL,              -- mdast Root as JSON
  PRIMARY KEY (article, source, seq)
) WITHOUT ROWID;
CREATE INDEX records_source ON records (source);
CREATE INDEX records_identity ON records (identity, article);
CREATE INDEX records_article ON records (article, rank, source, seq);
-- Of few: the rows are as long as their records.
CREATE INDEX records_settled ON records (article, source, seq) WHERE settled IS NOT NULL;
CREATE INDEX records_separated ON records (source, seq, article, identity) WHERE article <> identity;
CREATE INDEX records_forms ON records (identity, article) WHERE article <> identity;
CREATE INDEX records_form ON records (article, identity) WHERE article <> identity;
CREATE INDEX records_text ON records (text, rank, article, source, seq);
-- By what else a correction may call an article.
CREATE INDEX records_path ON records (record ->> '$.source.path', article);
CREATE INDEX records_url ON records (record ->> '$.source.url', article);
CREATE INDEX records_title ON records (record ->> '$.title', article);
-- Of several records with one identifier one is meant by it…
CREATE VIEW named AS SELECT * FROM records r WHERE (source, seq) =
  (SELECT source, seq FROM records WHERE article = r.article ORDER BY rank, source, seq LIMIT 1);
-- …and of several with one text one is the article: the others are its printings.
CREATE VIEW kept AS SELECT * FROM named r WHERE text IS NULL OR article =
  (SELECT article FROM named WHERE text = r.text ORDER BY rank, article LIMIT 1);

-- What is to be derived again: articles and texts whose records came, went or changed, and, while that is done, what
-- follows from them (Touched in store/touched.ts).
CREATE TABLE touched (kind TEXT NOT NULL, key TEXT NOT NULL, PRIMARY KEY (kind, key)) WITHOUT ROWID;
CREATE TRIGGER record_came AFTER INSERT ON records BEGIN
  INSERT OR IGNORE INTO touched (kind, key) VALUES ('record', new.article);
  INSERT OR IGNORE INTO touched (kind, key) SELECT 'text', new.text WHERE new.text IS NOT NULL;
END;
CREATE TRIGGER record_went AFTER DELETE ON records BEGIN
  INSERT OR IGNORE INTO touched (kind, key) VALUES ('record', old.article);
  INSERT OR IGNORE INTO touched (kind, key) SELECT 'text', old.text WHERE old.text IS NOT NULL;
END;

CREATE TABLE articles (
  id TEXT PRIMARY KEY,
  title TEXT NOT NULL,
  path TEXT NOT NULL UNIQUE,       -- of its page: articles/2022/01/slug-id/
  published TEXT,                  -- ISO date or date-time
  year TEXT, month TEXT,           -- '2022', '2022-01'; null where undated
  publisher TEXT, source TEXT,     -- as printed; key of its source page
  lead TEXT NOT NULL,              -- first sentence or two
  words INTEGER NOT NULL,
  quotes INTEGER NOT NULL, figures INTEGER NOT NULL, dates INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX articles_time ON articles (published, id);
CREATE INDEX articles_month ON articles (month, published, id);
CREATE INDEX articles_source ON articles (source, published DESC, id);
-- Other outlets that printed the same text.
CREATE TABLE reprints (
  article TEXT NOT NULL, source TEXT NOT NULL,
  publisher TEXT NOT NULL, published TEXT, month TEXT,
  PRIMARY KEY (article, source)
) WITHOUT ROWID;
CREATE INDEX reprints_source ON reprints (source, published DESC, article);
-- What people say of outlets: their own sites, a note.
CREATE TABLE outlets (
  source TEXT PRIMARY KEY, name TEXT NOT NULL, url TEXT, note TEXT NOT NULL,
  aliases TEXT NOT NULL            -- JSON: what else its articles may call it
) WITHOUT ROWID;
-- What each outlet printed.
CREATE VIEW printed AS
  SELECT source, publisher, published, month, id AS article FROM articles WHERE source IS NOT NULL
  UNION ALL SELECT source, publisher, published, month, article FROM reprints;

CREATE TABLE quotes (
  article TEXT NOT NULL, seq INTEGER NOT NULL,
  item TEXT NOT NULL,              -- ItemIds: by what judgements know it
  anchor TEXT NOT NULL,            -- fragment on the article's page
  kind TEXT NOT NULL, text TEXT NOT NULL,
  cue TEXT NOT NULL, source TEXT NOT NULL,       -- their words
  speaker TEXT, speaker_name TEXT, grp TEXT,     -- entity, name; else the group's words
  candidates TEXT,                 -- JSON: [{id, name, confidence}], who may be meant where nobody is sure enough
  statement TEXT,                  -- printed, with source and cue
  polarity TEXT, mode TEXT,        -- denied, asked…
  via TEXT, via_how TEXT, via_key TEXT,          -- who carries the words: name, how (Via), entity
  resolved_by TEXT, confidence REAL NOT NULL, speaker_confidence REAL, published TEXT,
  PRIMARY KEY (article, seq)
) WITHOUT ROWID;
CREATE INDEX quotes_speaker ON quotes (speaker, published DESC, article, seq);
CREATE INDEX quotes_article ON quotes (article, speaker, kind);
CREATE INDEX quotes_kind ON quotes (speaker, kind, published DESC, article, seq);
-- With all by which they are compared: what somebody says within days lies in many places of the table.
CREATE INDEX quotes_compared ON quotes (speaker, published, article, seq, anchor, kind, text) WHERE ${IS_COMPARED};
-- The surest of those that are read at a glance.
CREATE INDEX quotes_best ON quotes (round(confidence, 1) DESC, published DESC, article, seq) WHERE ${STANDS_BY_ITSELF};

-- Quotes that have a page of their own, to be shown in pages elsewhere.
CREATE TABLE embeds (article TEXT NOT NULL, anchor TEXT NOT NULL, PRIMARY KEY (article, anchor)) WITHOUT ROWID;

CREATE TABLE figures (
  article TEXT NOT NULL, seq INTEGER NOT NULL,
  item TEXT NOT NULL,
  anchor TEXT NOT NULL, family TEXT NOT NULL,    -- 'money-usd', 'percent': its register
  kind TEXT NOT NULL, text TEXT NOT NULL,
  value REAL, low REAL, high REAL, unit TEXT, magnitude REAL,  -- magnitude: what it is sorted by
  open_unit INTEGER NOT NULL,                    -- 1: the currency is a guess
  out_of REAL,                                   -- the total that a count is of
  qualifier TEXT, of_what TEXT, sentence TEXT NOT NULL,
  quote INTEGER, published TEXT,
  PRIMARY KEY (article, seq)
) WITHOUT ROWID;
-- Of one value, as they are looked for in other articles.
CREATE INDEX figures_alike ON figures (family, value, published, article, seq)
  WHERE of_what IS NOT NULL AND value IS NOT NULL AND length(published) >= 10;
CREATE INDEX figures_family ON figures (family, magnitude DESC, article, seq);

-- Figures that say what they count and when, as they are compared.
CREATE INDEX figures_compared ON figures (family, published, article, seq)
  WHERE of_what IS NOT NULL AND value IS NOT NULL AND length(published) >= 10;

-- Figures of different articles that seem to be about the same thing and differ.
CREATE TABLE figure_groups (
  article TEXT NOT NULL, seq INTEGER NOT NULL,
  grp TEXT NOT NULL,               -- day, article and number of its first figure
  family TEXT NOT NULL, published TEXT NOT NULL,
  PRIMARY KEY (article, seq)
) WITHOUT ROWID;
CREATE INDEX figure_groups_family ON figure_groups (family, grp);
CREATE INDEX figure_groups_grp ON figure_groups (grp);
-- In how many of the compared sentences each word stands.
CREATE TABLE figure_words (word TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;

CREATE TABLE dates (
  article TEXT NOT NULL, seq INTEGER NOT NULL,
  item TEXT NOT NULL,
  anchor TEXT NOT NULL, type TEXT NOT NULL, value TEXT NOT NULL, edtf TEXT, text TEXT NOT NULL,
  day TEXT, year TEXT, month TEXT, -- of the first day that it covers, where it is a calendar date;
                                   -- no month of what is longer than one: a season, a year
  tense TEXT,                      -- past | same | future as of publication
  sentence TEXT NOT NULL, published TEXT,
  PRIMARY KEY (article, seq)
) WITHOUT ROWID;
CREATE INDEX dates_month ON dates (month, (tense IS NOT 'future'), day, article, seq);
-- With what says which dates are in them: else each entry that a page skips is looked up for it.
CREATE INDEX dates_day ON dates (day, published DESC, article, seq, edtf) WHERE length(edtf) = 10;
CREATE INDEX dates_of_month ON dates (month, published DESC, article, seq, edtf) WHERE length(edtf) IS NOT 10;
CREATE INDEX dates_year ON dates (year, month, tense);
CREATE INDEX dates_of_year ON dates (year, published DESC, article, seq, month, tense) WHERE month IS NULL AND tense IS NOT 'future';
CREATE INDEX dates_promised ON dates (day DESC, article DESC, seq DESC) WHERE tense = 'future' AND day IS NOT NULL;
CREATE INDEX dates_to_come ON dates (year, day, article, seq) WHERE tense = 'future' AND day IS NOT NULL;

-- The longest lists are ordered by an index on the month, and numbered by how many rows each month has: a page begins so
-- many rows into a month, which costs the last page no more than the first. \`part\`: a family of figures, else empty.
CREATE INDEX articles_list ON articles (${MONTH} DESC, published DESC, id);
CREATE INDEX quotes_list ON quotes (${MONTH} DESC, published DESC, article, seq);
CREATE INDEX figures_list ON figures (family, ${MONTH} DESC, published DESC, article, seq);
CREATE TABLE months (
  list TEXT NOT NULL, part TEXT NOT NULL, month TEXT NOT NULL,
  first INTEGER NOT NULL, count INTEGER NOT NULL,  -- place of its first row in the list, from 1
  PRIMARY KEY (list, part, month)
) WITHOUT ROWID;
CREATE INDEX months_first ON months (list, first DESC);
-- What of them is a list of its own: all (key ''), a year, a month, the undated, the figures of a family.
CREATE TABLE stretches (
  list TEXT NOT NULL, key TEXT NOT NULL,
  first INTEGER NOT NULL, count INTEGER NOT NULL,
  PRIMARY KEY (list, key)
) WITHOUT ROWID;

-- How often each thing stands in a list (queries/tallies.ts): who speaks in a month's quotes, on a topic, in an outlet.
CREATE TABLE tallies (
  list TEXT NOT NULL, part TEXT NOT NULL, item TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (list, part, item)
) WITHOUT ROWID;
CREATE INDEX tallies_most ON tallies (list, part, count DESC, item);
CREATE INDEX tallies_topics ON tallies (item, part, count) WHERE list = 'topic: speakers';

-- What the desk asks about first, and in an order that is random, as hashes are, for samples (queries/review.ts).
CREATE INDEX quotes_doubt ON quotes (speaker_confidence, article, seq) WHERE speaker IS NOT NULL;
CREATE INDEX figures_doubt ON figures (published DESC, article, seq) WHERE open_unit;
CREATE INDEX dates_doubt ON dates (value DESC, article, seq) WHERE ${DATE_IN_DOUBT};
CREATE INDEX quotes_item ON quotes (kind, item);
CREATE INDEX figures_item ON figures (item);
CREATE INDEX dates_item ON dates (item);

-- The units that figures are listed by.
CREATE TABLE families (
  family TEXT PRIMARY KEY, kind TEXT NOT NULL, unit TEXT, count INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX families_count ON families (count DESC, family);
-- How often each unit of a family is printed: it is called after the one that most of it has.
CREATE TABLE units (
  family TEXT NOT NULL, kind TEXT NOT NULL, unit TEXT NOT NULL,  -- empty where there is none
  count INTEGER NOT NULL,
  PRIMARY KEY (family, kind, unit)
) WITHOUT ROWID;

-- What each article says of each entity: identity is decided bucket by bucket.
CREATE TABLE facts (
  article TEXT NOT NULL, local TEXT NOT NULL,
  name TEXT NOT NULL,              -- the fullest, folded: all that print it vote on what it is
  own TEXT NOT NULL,               -- the type that the article takes it for
  votes INTEGER NOT NULL,          -- 0 for a speaker whom the article does not name
  firm INTEGER NOT NULL,           -- 1 where no vote overrules the article
  type TEXT NOT NULL,              -- as the vote went
  bucket TEXT NOT NULL,
  fact TEXT NOT NULL,              -- EntityFact as JSON, with its own type
  item TEXT NOT NULL,              -- by what judgements know it
  PRIMARY KEY (article, local)
) WITHOUT ROWID;
-- With all that is read of a bucket, whose rows lie far apart.
CREATE INDEX facts_bucket ON facts (bucket, article, local, type, fact);
CREATE INDEX facts_name ON facts (name, own, firm, type, votes);
CREATE INDEX facts_item ON facts (item) WHERE votes = 1;

-- What people decided when all this was last derived: what people.csv says of a name, what corrections.csv and reviewed.csv of an article.
CREATE TABLE decisions (
  kind TEXT NOT NULL, key TEXT NOT NULL,         -- Touched; the folded name, or what the rows call the article
  digest TEXT NOT NULL,
  PRIMARY KEY (kind, key)
) WITHOUT ROWID;

CREATE TABLE entities (
  id TEXT PRIMARY KEY, type TEXT NOT NULL, bucket TEXT NOT NULL,
  name TEXT NOT NULL, sort_name TEXT NOT NULL, letter TEXT NOT NULL,
  path TEXT NOT NULL UNIQUE, listed INTEGER NOT NULL,  -- whether it has a page of its own
  articles INTEGER NOT NULL, mentions INTEGER NOT NULL, quotes INTEGER NOT NULL,
  first_seen TEXT, last_seen TEXT,
  identity TEXT NOT NULL,          -- Identity as JSON: forms, roles, note, sameAs
  points TEXT,                     -- JSON: MapPoint[], of a place: several where its name could be any of them
  place INTEGER NOT NULL           -- where it stands in the data (namePlace)
) WITHOUT ROWID;
CREATE INDEX entities_place ON entities (place, id);
CREATE INDEX entities_bucket ON entities (bucket);
CREATE INDEX entities_letter ON entities (type, letter, sort_name COLLATE NOCASE, id);
CREATE INDEX entities_voices ON entities (type, letter, (quotes = 0), sort_name COLLATE NOCASE, id);
CREATE INDEX entities_mentions ON entities (type, mentions DESC, sort_name COLLATE NOCASE, id);
CREATE INDEX entities_quotes ON entities (type, quotes DESC, mentions DESC, sort_name COLLATE NOCASE, id);

-- Why names were taken for one or kept apart, in the order in which pages tell it.
CREATE TABLE identity_reasons (
  entity TEXT NOT NULL, seq INTEGER NOT NULL,
  code TEXT NOT NULL,              -- of IdentityReason: by-hand, only-bearer…
  reason TEXT NOT NULL,            -- IdentityReason as JSON
  PRIMARY KEY (entity, seq)
) WITHOUT ROWID;
CREATE INDEX identity_reasons_code ON identity_reasons (code, entity);

CREATE TABLE mentions (
  entity TEXT NOT NULL, article TEXT NOT NULL,
  local TEXT NOT NULL,             -- the entity's id inside the article's record
  count INTEGER NOT NULL,
  roles TEXT NOT NULL,             -- JSON: RoleInSentence[]
  published TEXT,
  PRIMARY KEY (entity, article, local)
) WITHOUT ROWID;
CREATE INDEX mentions_article ON mentions (article, local);
CREATE INDEX mentions_time ON mentions (entity, published DESC, article);

CREATE TABLE topics (
  id TEXT PRIMARY KEY, label TEXT NOT NULL, parent TEXT, scope TEXT,
  path TEXT NOT NULL UNIQUE,
  articles INTEGER NOT NULL, direct INTEGER NOT NULL,  -- that have it; that have it and not only a narrower one
  first TEXT NOT NULL              -- the first of them by identifier, which says what the topic is called
) WITHOUT ROWID;
CREATE INDEX topics_parent ON topics (parent, articles DESC, label, id);
CREATE INDEX topics_articles ON topics (articles DESC, label, id);

CREATE TABLE article_topics (
  topic TEXT NOT NULL, article TEXT NOT NULL,
  direct INTEGER NOT NULL,         -- 0 where the article has only a narrower topic
  score REAL NOT NULL, evidence TEXT NOT NULL, published TEXT,
  words TEXT NOT NULL,             -- JSON: some of the evidence as the article prints it, in lower case
  PRIMARY KEY (topic, article)
) WITHOUT ROWID;
CREATE INDEX article_topics_article ON article_topics (article, direct, score DESC);
CREATE INDEX article_topics_time ON article_topics (topic, published DESC, article);
CREATE INDEX article_topics_direct ON article_topics (topic, direct);

-- Key phrases, and those that are subjects of the archive or may become some: all but what stands in one article alone.
CREATE TABLE article_subjects (
  article TEXT NOT NULL, subject TEXT NOT NULL,
  label TEXT NOT NULL, score REAL NOT NULL,
  PRIMARY KEY (article, subject)
) WITHOUT ROWID;
CREATE INDEX article_subjects_subject ON article_subjects (subject, label, score);
CREATE TABLE subjects (
  id TEXT PRIMARY KEY, articles INTEGER NOT NULL,
  label TEXT                       -- null where it is none
) WITHOUT ROWID;
CREATE INDEX subjects_articles ON subjects (articles);

-- What is kept of each text to find its near-duplicates, and the keys under which they meet.
CREATE TABLE fingerprints (
  article TEXT PRIMARY KEY,
  fingerprint TEXT NOT NULL        -- Fingerprint as JSON
) WITHOUT ROWID;
CREATE TABLE bands (band INTEGER NOT NULL, article TEXT NOT NULL, PRIMARY KEY (band, article)) WITHOUT ROWID;

-- Near-duplicates ("also in"), forms of one article and related articles, both ways round.
CREATE TABLE links (
  article TEXT NOT NULL, other TEXT NOT NULL,
  kind TEXT NOT NULL,              -- duplicate | related; replaces | replaced: a later form of the article, an earlier one
  score REAL NOT NULL,
  reason TEXT NOT NULL,            -- JSON: how it repeats the other; the keys that both are about
  PRIMARY KEY (article, kind, other)
) WITHOUT ROWID;
CREATE INDEX links_score ON links (article, kind, score DESC, other);
CREATE INDEX links_other ON links (other, article);
-- What articles say that they replace: an identifier, an address, a path or a title.
CREATE TABLE replacements (article TEXT NOT NULL, named TEXT NOT NULL, PRIMARY KEY (article, named)) WITHOUT ROWID;
CREATE INDEX replacements_named ON replacements (named, article);

-- Quotes and figures that several articles print, both ways round.
CREATE TABLE shared_finds (
  article TEXT NOT NULL, anchor TEXT NOT NULL, other TEXT NOT NULL, other_anchor TEXT NOT NULL,
  whole_there INTEGER NOT NULL,    -- 1: the other has all of its words
  whole_here INTEGER NOT NULL,     -- 1: it has all of the other's
  PRIMARY KEY (article, anchor, other, other_anchor)
) WITHOUT ROWID;
CREATE INDEX shared_finds_other ON shared_finds (other, article);

-- What the hand corrections did: the page of changes; and why others did nothing.
CREATE TABLE changes (
  article TEXT NOT NULL,
  seq INTEGER NOT NULL,            -- Correction.index
  field TEXT NOT NULL,
  change TEXT NOT NULL,            -- Change as JSON
  PRIMARY KEY (article, seq)
) WITHOUT ROWID;
CREATE TABLE failed_corrections (
  article TEXT NOT NULL, seq INTEGER NOT NULL,
  diagnostic TEXT NOT NULL,        -- Diagnostic as JSON
  PRIMARY KEY (article, seq)
) WITHOUT ROWID;

-- What the rules on topics did: the same page. And the topics that they are about, as the articles had them before.
CREATE TABLE topic_changes (
  topic TEXT PRIMARY KEY,
  seq INTEGER NOT NULL,            -- TopicRule.index
  change TEXT NOT NULL             -- TopicChange as JSON
) WITHOUT ROWID;
CREATE TABLE filed_topics (
  article TEXT NOT NULL, topic TEXT NOT NULL, label TEXT NOT NULL,
  PRIMARY KEY (article, topic)
) WITHOUT ROWID;
CREATE INDEX filed_topics_topic ON filed_topics (topic, article);

CREATE TABLE diagnostics (
  seq INTEGER PRIMARY KEY, severity TEXT NOT NULL, diagnostic TEXT NOT NULL
);

-- The shards of the search index as the last build made them.
CREATE TABLE search_shards (
  key TEXT PRIMARY KEY,
  members TEXT NOT NULL,           -- identifiers of the articles that are in it, a line each, in their order
  files TEXT NOT NULL,             -- digest of its files and what they hold
  listed TEXT NOT NULL             -- ListedShard as JSON
) WITHOUT ROWID;

-- Addresses that were given up: of several successors the first by address counts.
CREATE TABLE redirects (path TEXT NOT NULL, target TEXT NOT NULL, PRIMARY KEY (path, target)) WITHOUT ROWID;
CREATE INDEX redirects_target ON redirects (target);
`;
