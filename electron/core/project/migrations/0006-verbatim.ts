import type { Migration } from './migration.ts'

/** Schema 6: code frames of text variables, and which comment has which codes. */
export const verbatim: Migration = {
  version: 6,
  up(database) {
    database.exec(`
CREATE TABLE verbatim_code (
  column_number INTEGER NOT NULL,       -- of the text variable
  code INTEGER NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  code_group TEXT NOT NULL,             -- '': none
  definition TEXT NOT NULL,
  keywords TEXT NOT NULL CHECK (json_valid(keywords)),
  PRIMARY KEY (column_number, code)
) STRICT, WITHOUT ROWID;
CREATE TABLE verbatim_coding (
  column_number INTEGER NOT NULL,
  response INTEGER NOT NULL,
  codes TEXT NOT NULL CHECK (json_valid(codes)),   -- [1,3]; a comment without codes has no row
  PRIMARY KEY (column_number, response)
) STRICT, WITHOUT ROWID;
`)
  },
}
