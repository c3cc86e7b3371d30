-- Documents with their words, undone accessions, facets, where records are used, what two offices wrote differently.

ALTER TABLE accession ADD COLUMN who TEXT NOT NULL DEFAULT '';
ALTER TABLE accession ADD COLUMN note TEXT NOT NULL DEFAULT '';
-- The instant at which it was taken back as a whole.
ALTER TABLE accession ADD COLUMN undone TEXT;

-- 64 bits that look alike for pictures that look alike, 16 hexadecimal digits.
ALTER TABLE original ADD COLUMN likeness TEXT;

-- Words of a document, page by page (1 first; 0: all of it where a format has no pages).
CREATE TABLE extract (
  record       TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  page         INTEGER NOT NULL,
  words        TEXT NOT NULL,
  machine_read INTEGER NOT NULL DEFAULT 0,
  sha256       TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX extract_page ON extract (record, page);

-- A document's text as a story of ours, with headings, lists and ruby: what can be laid on a page.
CREATE TABLE manuscript (
  record  TEXT PRIMARY KEY REFERENCES record (id) ON DELETE CASCADE,
  content TEXT NOT NULL,
  sha256  TEXT NOT NULL
) STRICT;

-- By what live records can be narrowed down. Like the search index, made from the records alone, and filled when it
-- is asked first. `held` has one character for each value that a record holds: the character of that number. A row is a
-- few bytes so, found by place, and narrowed by instr(); a table of pairs was ten times as large.
CREATE TABLE facet_value (
  number INTEGER PRIMARY KEY,
  name   TEXT NOT NULL,
  value  TEXT NOT NULL,
  label  TEXT NOT NULL,
  UNIQUE (name, value)
) STRICT;
CREATE TABLE facet (
  place INTEGER PRIMARY KEY,
  held  TEXT NOT NULL
) STRICT;

-- Which publication shows which record, and on which page (1 first); made from the publications alone.
CREATE TABLE used_in (
  publication TEXT NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
  record      TEXT NOT NULL,
  page        INTEGER NOT NULL,
  PRIMARY KEY (publication, record, page)
) STRICT, WITHOUT ROWID;
CREATE INDEX used_record ON used_in (record, publication, page);
INSERT OR IGNORE INTO used_in (publication, record, page)
  SELECT kept.id, named.value, page.key + 1
  FROM (SELECT id, CASE WHEN json_valid(content) THEN content ELSE '{}' END AS content FROM publication) AS kept,
    json_each(kept.content, '$.pages') AS page,
    json_tree(page.value) AS named
  WHERE page.type = 'object' AND named.key = 'record' AND named.type = 'text';

-- The words of a publication's pages, page 0 its title; filled when they are looked through first.
CREATE TABLE publication_page (
  publication TEXT NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
  page        INTEGER NOT NULL,
  words       TEXT NOT NULL,
  folded      TEXT NOT NULL,
  PRIMARY KEY (publication, page)
) STRICT, WITHOUT ROWID;

CREATE TABLE saved_search (
  id      TEXT PRIMARY KEY,
  name    TEXT NOT NULL,
  -- Words and what they are narrowed by, as JSON.
  query   TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;

-- What another office wrote of a record that was changed here, too; kept until somebody has chosen. `past` holds the
-- states before theirs as a JSON list (see lineage), `settled` the instant of the choice.
CREATE TABLE conflict (
  id        TEXT PRIMARY KEY,
  record    TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  accession TEXT NOT NULL REFERENCES accession (id),
  content   TEXT NOT NULL,
  sha256    TEXT NOT NULL,
  past      TEXT NOT NULL DEFAULT '[]',
  settled   TEXT
) STRICT;
CREATE INDEX conflict_open ON conflict (record) WHERE settled IS NULL;
CREATE INDEX conflict_record ON conflict (record, sha256);

-- States (revision:sha256) that a record or a publication was in before, here or in another office: what is in one of
-- them elsewhere is older than what stands here, and may be followed without asking.
CREATE TABLE lineage (
  id    TEXT NOT NULL,
  state TEXT NOT NULL,
  PRIMARY KEY (id, state)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER record_moves_on AFTER UPDATE OF content ON record WHEN old.content <> new.content BEGIN
  INSERT OR IGNORE INTO lineage (id, state) VALUES (old.id, old.revision || ':' || old.sha256);
END;
CREATE TRIGGER publication_moves_on AFTER UPDATE OF content ON publication WHEN old.content <> new.content BEGIN
  INSERT OR IGNORE INTO lineage (id, state) VALUES (old.id, old.revision || ':' || old.sha256);
END;

-- What a handover brought: records and publications keep the accession that they came with at the other office, so this
-- alone says what is taken back with the handover. `before` is the content that stood there, none for what is new.
CREATE TABLE handed (
  accession TEXT NOT NULL REFERENCES accession (id),
  kind      TEXT NOT NULL,
  id        TEXT NOT NULL,
  state     TEXT NOT NULL,
  before    TEXT,
  PRIMARY KEY (accession, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE verification (
  at        TEXT PRIMARY KEY,
  records   INTEGER NOT NULL,
  originals INTEGER NOT NULL,
  damaged   TEXT NOT NULL
) STRICT;
