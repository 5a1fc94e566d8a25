/** The tables, as migrations: entry n brings a database from user_version n to n + 1. Entries are never edited, only added. */

/** Letters with their vowel signs are one word (by default FTS5 parts Devanagari words at every sign). */
const TOKENIZE = `tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*' tokenchars '.'"`;

export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE articles (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, url TEXT, title TEXT NOT NULL, text TEXT NOT NULL, source TEXT NOT NULL,
    published_at TEXT, published TEXT NOT NULL, modified_at TEXT, story_id TEXT NOT NULL, content_hash TEXT NOT NULL,
    seen_at TEXT NOT NULL, first_seen_at TEXT NOT NULL, facts INTEGER NOT NULL, sample INTEGER NOT NULL,
    keep_text INTEGER NOT NULL, extractor TEXT NOT NULL, raw_hash TEXT, fingerprint TEXT
  ) STRICT;
  CREATE INDEX articles_by_published ON articles (published, id);
  CREATE INDEX articles_by_source ON articles (source, first_seen_at);
  CREATE INDEX articles_by_story ON articles (story_id, id);
  CREATE INDEX articles_by_raw ON articles (raw_hash) WHERE raw_hash IS NOT NULL;
  CREATE INDEX sample_articles ON articles (id) WHERE sample = 1;
  CREATE VIRTUAL TABLE article_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, ${TOKENIZE});

  CREATE TABLE article_bands (
    band INTEGER NOT NULL, published TEXT NOT NULL, article INTEGER NOT NULL REFERENCES articles (n) ON DELETE CASCADE,
    PRIMARY KEY (band, published, article)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX article_bands_by_article ON article_bands (article);

  CREATE TABLE versions (
    n INTEGER PRIMARY KEY, article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE, seen_at TEXT NOT NULL,
    title TEXT NOT NULL, text TEXT NOT NULL, content_hash TEXT NOT NULL, raw_hash TEXT, facts TEXT NOT NULL
  ) STRICT;
  CREATE INDEX versions_by_article ON versions (article_id, n);
  CREATE INDEX versions_by_raw ON versions (raw_hash) WHERE raw_hash IS NOT NULL;

  CREATE TABLE raw_pages (hash TEXT PRIMARY KEY, zstd BLOB NOT NULL) STRICT;

  CREATE TABLE facts (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, article_id TEXT NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    url TEXT, source TEXT NOT NULL, published_at TEXT, published TEXT NOT NULL,
    metric TEXT NOT NULL, disease TEXT NOT NULL, place TEXT NOT NULL, facility TEXT, locality TEXT,
    value REAL NOT NULL, qualifier TEXT NOT NULL, max REAL, as_of TEXT NOT NULL, "window" TEXT, until TEXT,
    population TEXT, variant TEXT, attribution TEXT, evidence TEXT NOT NULL, field TEXT NOT NULL,
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, confidence REAL, extractor TEXT NOT NULL, seen_at TEXT NOT NULL,
    superseded INTEGER NOT NULL, sample INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX facts_by_day ON facts (superseded, as_of, id);
  CREATE INDEX facts_by_value ON facts (superseded, value, id);
  CREATE INDEX facts_by_seen ON facts (superseded, seen_at, id);
  CREATE INDEX facts_by_place ON facts (place, metric, disease, as_of);
  CREATE INDEX facts_by_place_day ON facts (place, as_of, id);
  CREATE INDEX facts_by_article ON facts (article_id);
  CREATE INDEX facts_by_source ON facts (source, as_of, id);
  CREATE VIRTUAL TABLE fact_words USING fts5 (words, content = '', contentless_delete = 1, detail = none, ${TOKENIZE});

  CREATE TABLE changes (seq INTEGER PRIMARY KEY, at TEXT NOT NULL, kind TEXT NOT NULL, article_id TEXT NOT NULL, fact TEXT NOT NULL) STRICT;
  CREATE INDEX changes_by_article ON changes (article_id);

  CREATE TABLE conflicts (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL, slot TEXT NOT NULL, stamp TEXT NOT NULL, status TEXT NOT NULL,
    severity REAL NOT NULL, as_of TEXT NOT NULL, "key" TEXT NOT NULL, causes TEXT NOT NULL, why TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX conflicts_by_slot ON conflicts (slot);
  CREATE INDEX conflicts_by_severity ON conflicts (severity, id);
  CREATE INDEX conflicts_by_day ON conflicts (as_of, id);
  CREATE TABLE conflict_facts (
    conflict_id TEXT NOT NULL REFERENCES conflicts (id) ON DELETE CASCADE, place INTEGER NOT NULL, fact_id TEXT NOT NULL,
    PRIMARY KEY (conflict_id, place)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX conflict_facts_by_fact ON conflict_facts (fact_id);
  CREATE TABLE decisions (
    n INTEGER PRIMARY KEY, conflict_id TEXT NOT NULL, status TEXT NOT NULL, fact_id TEXT, note TEXT, "by" TEXT NOT NULL, at TEXT NOT NULL
  ) STRICT;
  CREATE INDEX decisions_by_conflict ON decisions (conflict_id, n);

  CREATE TABLE sources (id TEXT PRIMARY KEY, sample INTEGER NOT NULL, source TEXT NOT NULL) STRICT;
  CREATE TABLE rounds (
    source TEXT PRIMARY KEY, last_success_at TEXT, last_error_at TEXT, last_error TEXT, failures INTEGER NOT NULL, next_try_at TEXT
  ) STRICT;
  CREATE TABLE pages (
    url TEXT PRIMARY KEY, source TEXT NOT NULL, next_visit TEXT, newest TEXT NOT NULL, state TEXT NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX pages_due ON pages (source, next_visit) WHERE next_visit IS NOT NULL;
  CREATE TABLE forgotten (url TEXT PRIMARY KEY, at TEXT NOT NULL) STRICT;
  CREATE TABLE memory (name TEXT PRIMARY KEY, value TEXT NOT NULL, expires_at TEXT NOT NULL) STRICT;
  CREATE TABLE reference_points (
    disease TEXT NOT NULL, metric TEXT NOT NULL, place TEXT NOT NULL, as_of TEXT NOT NULL, value REAL NOT NULL,
    PRIMARY KEY (disease, metric, place, as_of)
  ) STRICT, WITHOUT ROWID;
  `,
  `
  ALTER TABLE raw_pages ADD COLUMN type TEXT;
  CREATE INDEX pages_to_revisit ON pages (source, next_visit)
    WHERE next_visit IS NOT NULL AND json_extract(state, '$.fetchedAt') IS NOT NULL;
  `,
];
