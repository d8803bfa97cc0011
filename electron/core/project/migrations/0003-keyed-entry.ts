import type { Migration } from './migration.ts'

/** Keyed entry of paper forms: nothing in these tables is seen by an analysis before the batch has been accepted. */
export const keyedEntry: Migration = {
  version: 3,
  up(database) {
    database.exec(schema)
  },
}

const schema = `
CREATE TABLE entry_batch (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  wave TEXT,
  distributed INTEGER,
  returned INTEGER,
  serial_start INTEGER NOT NULL,
  serial_step INTEGER NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('double', 'single')),
  sample_share REAL NOT NULL,            -- of the forms keyed again in single entry
  sample_seed INTEGER NOT NULL,
  paper_id_variable TEXT NOT NULL,
  fields TEXT NOT NULL CHECK (json_valid(fields)),          -- the form as it is keyed: variables of the codebook
  skip_rules TEXT NOT NULL CHECK (json_valid(skip_rules)),
  stage TEXT NOT NULL CHECK (stage IN ('keying', 'comparing', 'accepted')),
  created_at TEXT NOT NULL,
  acceptance TEXT CHECK (json_valid(acceptance))            -- {by, at, importId}; NULL: not accepted
) STRICT;

CREATE TABLE entry_form (
  batch TEXT NOT NULL REFERENCES entry_batch (id) ON DELETE CASCADE,
  pass INTEGER NOT NULL CHECK (pass IN (1, 2)),
  serial INTEGER NOT NULL,
  paper_id TEXT NOT NULL,
  keyer TEXT NOT NULL,
  started_at TEXT NOT NULL,
  finished_at TEXT NOT NULL,
  unusable TEXT,                         -- why the form cannot be used; NULL: it can
  answers TEXT NOT NULL CHECK (json_valid(answers)),        -- {variable: code, text or null for blank}
  confirmed TEXT NOT NULL CHECK (json_valid(confirmed)),    -- variables keyed against a skip rule
  PRIMARY KEY (batch, pass, serial)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_draft (
  batch TEXT NOT NULL REFERENCES entry_batch (id) ON DELETE CASCADE,
  pass INTEGER NOT NULL CHECK (pass IN (1, 2)),
  keyer TEXT NOT NULL,
  draft TEXT NOT NULL CHECK (json_valid(draft)),            -- the form this person has in hand, as far as keyed
  PRIMARY KEY (batch, pass, keyer)
) STRICT, WITHOUT ROWID;

CREATE TABLE entry_decision (
  batch TEXT NOT NULL REFERENCES entry_batch (id) ON DELETE CASCADE,
  serial INTEGER NOT NULL,
  variable TEXT NOT NULL,                -- '': the form as a whole
  choice TEXT NOT NULL CHECK (choice IN ('first', 'second', 'other')),
  value ANY,
  note TEXT NOT NULL,
  decided_by TEXT NOT NULL,
  decided_at TEXT NOT NULL,
  PRIMARY KEY (batch, serial, variable)
) STRICT, WITHOUT ROWID;
`
