import type { Migration } from './migration.ts'

/** Schema 2: the rules by which doubtful responses are found. */
export const qualityRules: Migration = {
  version: 2,
  up(database) {
    database.exec(`
CREATE TABLE quality_rule (
  position INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  rule TEXT NOT NULL,
  enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
  params TEXT NOT NULL CHECK (json_valid(params)),
  seen_response INTEGER                 -- the highest response when it was last applied; NULL: never
) STRICT;
`)
  },
}
