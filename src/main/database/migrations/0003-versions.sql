-- States that a publication was in while it was edited, put aside for 30 days when another state took their place. Ours alone: a
-- handover does not carry them. `changed` is when the state was saved, `kept` when it was put aside; the same state lies here once.
CREATE TABLE publication_version (
  id          INTEGER PRIMARY KEY,
  publication TEXT NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
  changed     TEXT NOT NULL,
  kept        TEXT NOT NULL,
  pages       INTEGER NOT NULL,
  sha256      TEXT NOT NULL,
  content     TEXT NOT NULL,
  UNIQUE (publication, sha256)
) STRICT;
CREATE INDEX publication_version_kept ON publication_version (kept);
