import type { Migration } from './migration.ts'

/** Schema 1. Words are the field's; what a column means stands beside it, for whoever opens the file with another tool. */
export const initial: Migration = {
  version: 1,
  up(database) {
    database.exec(schema)
  },
}

const schema = `
CREATE TABLE project (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  project_id TEXT NOT NULL,
  name TEXT NOT NULL,
  template TEXT,
  created_at TEXT NOT NULL,
  software_version TEXT NOT NULL,
  data_revision INTEGER NOT NULL,       -- names the present state of data and codebook
  last_data_revision INTEGER NOT NULL   -- the highest one given so far; undo returns to an older one, never reuses
) STRICT;

CREATE TABLE variable (
  column_number INTEGER PRIMARY KEY,    -- answers stand in response.v<column_number>
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  label TEXT NOT NULL,
  role TEXT NOT NULL,
  type TEXT NOT NULL,
  scale_min REAL,
  scale_max REAL,
  direction TEXT,
  labels TEXT NOT NULL CHECK (json_valid(labels)),    -- {code: text}
  missing TEXT NOT NULL CHECK (json_valid(missing)),  -- [{value, kind}]: codes that are no answer
  removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1)),
  CHECK ((scale_min IS NULL) = (scale_max IS NULL))
) STRICT;
CREATE UNIQUE INDEX variable_name ON variable (name) WHERE removed = 0;

CREATE TABLE import_batch (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  file_name TEXT NOT NULL,
  sheet TEXT,
  sha256 TEXT NOT NULL,
  mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  imported_at TEXT NOT NULL,
  first_response INTEGER,               -- its responses are the ids first … last, without a gap
  last_response INTEGER,
  removed INTEGER NOT NULL CHECK (removed IN (0, 1)),  -- undone: its responses are kept and hidden
  CHECK ((first_response IS NULL) = (last_response IS NULL))
) STRICT;

CREATE TABLE batch_column (
  batch INTEGER NOT NULL REFERENCES import_batch (number),
  column_number INTEGER NOT NULL REFERENCES variable (column_number),
  source_column TEXT NOT NULL,          -- letters of the sheet's column
  PRIMARY KEY (batch, column_number)
) STRICT, WITHOUT ROWID;

CREATE TABLE response (
  id INTEGER PRIMARY KEY,
  batch INTEGER NOT NULL REFERENCES import_batch (number),
  source_row INTEGER,
  excluded_reason TEXT,
  excluded_at TEXT CHECK ((excluded_reason IS NULL) = (excluded_at IS NULL))
) STRICT;
CREATE INDEX response_excluded ON response (id) WHERE excluded_reason IS NOT NULL;

CREATE TABLE survey_design (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  wave_variable TEXT,
  target REAL NOT NULL,
  stretch_target REAL NOT NULL
) STRICT;

CREATE TABLE survey_count (
  position INTEGER PRIMARY KEY,
  wave TEXT,
  distributed INTEGER,
  returned INTEGER
) STRICT;

CREATE TABLE index_node (
  id TEXT PRIMARY KEY,
  parent_id TEXT REFERENCES index_node (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  variable TEXT,
  weight REAL
) STRICT;
CREATE INDEX index_node_parent ON index_node (parent_id);

CREATE TABLE weight_set (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  node_id TEXT NOT NULL,
  analysis TEXT NOT NULL,
  options TEXT NOT NULL CHECK (json_valid(options)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE weight (
  weight_set_id TEXT NOT NULL REFERENCES weight_set (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  weight REAL NOT NULL,
  PRIMARY KEY (weight_set_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE result (
  id TEXT PRIMARY KEY,                  -- never changed, never deleted: what was once computed
  analysis TEXT NOT NULL,
  options TEXT NOT NULL CHECK (json_valid(options)),
  result TEXT NOT NULL CHECK (json_valid(result)),
  data_revision INTEGER NOT NULL,
  data_fingerprint TEXT NOT NULL,
  software_version TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE snapshot (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  result_id TEXT NOT NULL REFERENCES result (id),
  pinned INTEGER NOT NULL CHECK (pinned IN (0, 1)),
  comment TEXT NOT NULL
) STRICT;
CREATE INDEX snapshot_result ON snapshot (result_id);

CREATE TABLE cause_tree (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  effect TEXT NOT NULL,
  head TEXT NOT NULL
) STRICT;

CREATE TABLE effect_origin (
  cause_tree_id TEXT PRIMARY KEY REFERENCES cause_tree (id) ON DELETE CASCADE,
  analysis TEXT NOT NULL,
  variable TEXT NOT NULL,
  category TEXT NOT NULL,
  count REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE cause (
  id TEXT PRIMARY KEY,
  cause_tree_id TEXT NOT NULL REFERENCES cause_tree (id) ON DELETE CASCADE,
  parent_id TEXT REFERENCES cause (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  depth INTEGER NOT NULL CHECK (depth BETWEEN 1 AND 4),
  text TEXT NOT NULL,
  count REAL,
  votes INTEGER NOT NULL,
  status TEXT NOT NULL,
  verification TEXT NOT NULL,
  owner TEXT NOT NULL
) STRICT;
CREATE INDEX cause_of_tree ON cause (cause_tree_id);
CREATE INDEX cause_parent ON cause (parent_id);

CREATE TABLE action (
  id TEXT PRIMARY KEY,
  position INTEGER NOT NULL,
  cause_id TEXT REFERENCES cause (id) ON DELETE SET NULL,
  problem TEXT NOT NULL,
  root_cause TEXT NOT NULL,
  measure TEXT NOT NULL,
  owner TEXT NOT NULL,
  start TEXT,
  due TEXT,
  resources TEXT NOT NULL,
  indicator TEXT NOT NULL,
  baseline REAL,
  target REAL,
  status TEXT NOT NULL,
  pdca_step INTEGER NOT NULL CHECK (pdca_step BETWEEN 1 AND 8),
  evidence TEXT NOT NULL,
  effect TEXT NOT NULL,
  standard TEXT NOT NULL
) STRICT;
CREATE INDEX action_cause ON action (cause_id);

CREATE TABLE report_settings (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  title TEXT NOT NULL,
  client TEXT NOT NULL,
  period TEXT NOT NULL,
  organisation TEXT NOT NULL,
  prepared_by TEXT NOT NULL,
  reviewed_by TEXT NOT NULL,
  approved_by TEXT NOT NULL,
  date TEXT,
  version TEXT NOT NULL,
  accent TEXT NOT NULL,
  decisions TEXT NOT NULL CHECK (json_valid(decisions))
) STRICT;

CREATE TABLE step (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  at TEXT NOT NULL,
  state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'discarded')),
  revision_before INTEGER NOT NULL,
  revision_after INTEGER NOT NULL
) STRICT;

CREATE TABLE change (
  step_id INTEGER NOT NULL REFERENCES step (id),
  position INTEGER NOT NULL,
  noun TEXT NOT NULL,
  key TEXT NOT NULL,
  before TEXT CHECK (json_valid(before)),  -- NULL: there was nothing
  after TEXT CHECK (json_valid(after)),    -- NULL: it was removed
  PRIMARY KEY (step_id, position)
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  user TEXT NOT NULL,
  host TEXT NOT NULL,
  event TEXT NOT NULL CHECK (event IN ('done', 'undone', 'redone')),
  step_id INTEGER NOT NULL REFERENCES step (id)
) STRICT;
CREATE INDEX audit_step ON audit (step_id);
`
