import type { Migration } from './migration.ts'

/** Schema 4: variables that are computed from others, and named subsets of the responses. */
export const derivedAndSubsets: Migration = {
  version: 4,
  up(database) {
    // NULL: the variable holds answers; else how it is computed, and its column of answers stays empty.
    database.exec('ALTER TABLE variable ADD COLUMN derivation TEXT CHECK (json_valid(derivation))')
    database.exec(`
CREATE TABLE subset (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  expression TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX subset_name ON subset (name);
`)
  },
}
