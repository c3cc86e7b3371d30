-- The first archive.
-- record.place orders by date and holds the kind in its low bits (see archive/place.ts), so that "newest first",
-- counting by kind and counting by year read no table row at all.

CREATE TABLE accession (
  id         TEXT PRIMARY KEY,
  at         TEXT NOT NULL,
  origin     TEXT NOT NULL,
  added      INTEGER NOT NULL DEFAULT 0,
  duplicates INTEGER NOT NULL DEFAULT 0,
  failed     INTEGER NOT NULL DEFAULT 0
) STRICT;

-- content is the truth, with its hash; the columns before it are for finding and for saying what a damaged row was.
CREATE TABLE record (
  place     INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  kind      TEXT NOT NULL,
  title     TEXT NOT NULL,
  title_key TEXT NOT NULL,
  accession TEXT NOT NULL REFERENCES accession (id),
  original  TEXT,
  changed   TEXT NOT NULL,
  revision  INTEGER NOT NULL,
  trashed   TEXT,
  sha256    TEXT NOT NULL,
  content   TEXT NOT NULL
) STRICT;
CREATE INDEX record_live ON record (trashed) WHERE trashed IS NULL;
CREATE INDEX record_title ON record (title_key, place DESC) WHERE trashed IS NULL;
CREATE INDEX record_changed ON record (changed DESC, place DESC) WHERE trashed IS NULL;
CREATE INDEX record_trashed ON record (trashed) WHERE trashed IS NOT NULL;
CREATE INDEX record_original ON record (original) WHERE original IS NOT NULL;
CREATE INDEX record_accession ON record (accession, place);

CREATE TABLE link (
  source TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  role   TEXT NOT NULL,
  target TEXT NOT NULL,
  PRIMARY KEY (source, role, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_target ON link (target, role, source);

CREATE TABLE original (
  sha256      TEXT PRIMARY KEY,
  byte_length INTEGER NOT NULL,
  media_type  TEXT NOT NULL,
  accession   TEXT NOT NULL REFERENCES accession (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE publication (
  id          TEXT PRIMARY KEY,
  title       TEXT NOT NULL,
  template    TEXT,
  campaign    TEXT,
  size        TEXT NOT NULL,
  orientation TEXT NOT NULL,
  pages       INTEGER NOT NULL,
  revision    INTEGER NOT NULL,
  created     TEXT NOT NULL,
  changed     TEXT NOT NULL,
  content     TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  trashed     TEXT
) STRICT;

-- Pairs of characters of the folded text (shared/japanese/search-grams.ts); rowid is record.place. Records in the bin
-- are not in it. The pairs come divided by spaces, so the tokenizer needs to know nothing of Unicode: `unicode61`
-- knows only what Unicode had in 2012 and takes later kanji for spaces.
CREATE VIRTUAL TABLE record_search USING fts5 (
  title, body,
  content = '', contentless_delete = 1,
  tokenize = 'ascii'
);
