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

-- By what live records can be narrowed down. Like the search index, made from the records alone.
CREATE TABLE facet (
  name  TEXT NOT NULL,
  value TEXT NOT NULL,
  place INTEGER NOT NULL,
  PRIMARY KEY (name, value, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX facet_place ON facet (place);

-- Which publication speaks of which record; made from the publications alone.
CREATE TABLE used_in (
  publication TEXT NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
  record      TEXT NOT NULL,
  PRIMARY KEY (publication, record)
) STRICT, WITHOUT ROWID;
CREATE INDEX used_record ON used_in (record, publication);
INSERT INTO used_in (publication, record)
  SELECT publication.id, named.value FROM publication, json_tree(publication.content) AS named
  WHERE json_valid(publication.content) AND named.type = 'text' AND named.value IN (SELECT id FROM record)
  UNION
  SELECT publication.id, record.id FROM publication, json_tree(publication.content) AS named
  JOIN record ON record.original = named.value
  WHERE json_valid(publication.content) AND named.type = 'text';

CREATE TABLE saved_search (
  id      TEXT PRIMARY KEY,
  name    TEXT NOT NULL,
  query   TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT;

-- What another office wrote of a record that was changed here, too; kept until somebody has chosen.
CREATE TABLE conflict (
  id        TEXT PRIMARY KEY,
  record    TEXT NOT NULL REFERENCES record (id) ON DELETE CASCADE,
  accession TEXT NOT NULL REFERENCES accession (id),
  content   TEXT NOT NULL,
  sha256    TEXT NOT NULL,
  settled   TEXT
) STRICT;
CREATE INDEX conflict_open ON conflict (record) WHERE settled IS NULL;

CREATE TABLE verification (
  at        TEXT PRIMARY KEY,
  records   INTEGER NOT NULL,
  originals INTEGER NOT NULL,
  damaged   TEXT NOT NULL
) STRICT;
