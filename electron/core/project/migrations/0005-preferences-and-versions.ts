import type { Migration } from './migration.ts'

/** Schema 5: the project's preferences and logo, named versions, and on which state each step builds. */
export const preferencesAndVersions: Migration = {
  version: 5,
  up(database) {
    database.exec(`
CREATE TABLE preferences (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  content TEXT NOT NULL CHECK (json_valid(content))
) STRICT;

CREATE TABLE logo (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;

CREATE TABLE version (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  note TEXT NOT NULL,
  created_at TEXT NOT NULL,
  user TEXT NOT NULL,
  step_id INTEGER REFERENCES step (id)  -- the last step that stood; NULL: before the first
) STRICT;
`)
    // The step whose state this one changed; NULL: the empty project. Steps that were discarded before schema 5 have none.
    database.exec('ALTER TABLE step ADD COLUMN base_id INTEGER REFERENCES step (id)')
    // 1: the state after it is the one of base_id, and it has no changes of its own.
    database.exec('ALTER TABLE step ADD COLUMN restores INTEGER NOT NULL DEFAULT 0 CHECK (restores IN (0, 1))')
    database.exec(`
UPDATE step SET base_id = (SELECT max(earlier.id) FROM step AS earlier WHERE earlier.id < step.id AND earlier.state <> 'discarded')
WHERE state <> 'discarded'`)
  },
}
