/** The tables of the published site and of the one in the making: files and pages. */
export const SITE_TABLES = `-- One row a file of the published site.
CREATE TABLE outputs (
  path TEXT PRIMARY KEY, folder TEXT NOT NULL,   -- from its top; empty at the top
  digest TEXT NOT NULL, bytes INTEGER NOT NULL   -- empty where it is not known to be ours
) WITHOUT ROWID;
CREATE INDEX outputs_folder ON outputs (folder);
-- Every page that the site in the making has; until it is published, also those that it has no more.
CREATE TABLE pages (
  path TEXT PRIMARY KEY,
  type TEXT NOT NULL, key TEXT NOT NULL, number INTEGER NOT NULL,  -- PageRef
  subject TEXT NOT NULL,           -- what has it in the plan: 'article …', 'entity …', 'topic …'; empty of all others
  place INTEGER NOT NULL,          -- hashPlace of its path: where it stands in the sitemaps
  state INTEGER NOT NULL           -- since the site was published: 0 it goes, 1 it is new, 2 it stands
) WITHOUT ROWID;
CREATE INDEX pages_subject ON pages (subject, path);
CREATE INDEX pages_type ON pages (type, path, state);
CREATE INDEX pages_place ON pages (place, path, type, state);
CREATE INDEX pages_changed ON pages (place, state) WHERE state < 2;
-- The files of the site in the making, and how it differs from the published one.
CREATE TABLE staged (
  path TEXT PRIMARY KEY, folder TEXT NOT NULL,
  digest TEXT, bytes INTEGER NOT NULL,           -- null where the file goes
  changed INTEGER NOT NULL                       -- 0: it stands as it is
) WITHOUT ROWID;
CREATE INDEX staged_folder ON staged (folder, path);
`;
