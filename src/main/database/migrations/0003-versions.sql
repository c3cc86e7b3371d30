-- States that a publication was in while it was edited, put aside for 30 days when another state took their place. Ours alone: a
-- handover does not carry them. `changed` is when the state was saved, `kept` when it was put aside; the same state, by the hash that
-- it had in its publication, lies here once. `since` counts as JSON what had been changed since the one put aside before it, none for
-- the first; `originals` are those that it shows; `content` is deflated (RFC 1951) and written as base64.
CREATE TABLE publication_version (
  id          INTEGER PRIMARY KEY,
  publication TEXT NOT NULL REFERENCES publication (id) ON DELETE CASCADE,
  state       TEXT NOT NULL,
  changed     TEXT NOT NULL,
  kept        TEXT NOT NULL,
  pages       INTEGER NOT NULL,
  since       TEXT,
  originals   TEXT NOT NULL,
  sha256      TEXT NOT NULL,
  content     TEXT NOT NULL,
  UNIQUE (publication, state)
) STRICT;
CREATE INDEX publication_version_kept ON publication_version (kept);
