-- What happened: submissions, cases as append-only hash-chained events, papers; and the rows that screens read.

CREATE TABLE project (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  enterprise_id text NOT NULL REFERENCES enterprise,
  code char(24) NOT NULL,
  name text NOT NULL,
  industry text NOT NULL,
  investment_cny numeric NOT NULL,
  land_ha numeric NOT NULL,
  energy_tce numeric NOT NULL,
  site text NOT NULL,
  opened_at timestamptz NOT NULL,
  opened_by text NOT NULL,
  UNIQUE (zone_id, code)
);
CREATE INDEX project_enterprise ON project (enterprise_id, opened_at DESC, id);

CREATE TABLE file (
  id text PRIMARY KEY,
  enterprise_id text NOT NULL REFERENCES enterprise,
  name text NOT NULL,
  media_type text NOT NULL,
  size bigint NOT NULL,
  pages integer,
  sha256 char(64) NOT NULL,
  uploaded_by text NOT NULL,
  uploaded_at timestamptz NOT NULL
);
CREATE INDEX file_enterprise ON file (enterprise_id);

CREATE TABLE signature (
  id text PRIMARY KEY,
  person_id text NOT NULL REFERENCES person,
  name text NOT NULL,
  capacity text NOT NULL,
  means text NOT NULL,              -- by which way of signing
  text text NOT NULL,
  text_hash char(64) NOT NULL,
  signed_at timestamptz NOT NULL,   -- on the zone's clock
  machine_at timestamptz NOT NULL
);

CREATE TABLE submission (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  project_id text NOT NULL REFERENCES project,
  number text NOT NULL,
  form jsonb NOT NULL,
  content_hash char(64) NOT NULL,
  signature_id text REFERENCES signature,
  received_at timestamptz NOT NULL,
  received_by text NOT NULL,
  machine_at timestamptz NOT NULL,
  UNIQUE (zone_id, number)
);
CREATE INDEX submission_project ON submission (project_id);

CREATE TABLE case_file (
  id text PRIMARY KEY,
  number text NOT NULL,
  zone_id text NOT NULL REFERENCES zone,
  project_id text NOT NULL REFERENCES project,
  enterprise_id text NOT NULL REFERENCES enterprise,
  submission_id text NOT NULL REFERENCES submission,
  item_code text NOT NULL,
  item_version integer NOT NULL,
  way text NOT NULL CHECK (way IN ('ordinary', 'commitment')),
  form jsonb NOT NULL,
  UNIQUE (zone_id, number),
  FOREIGN KEY (zone_id, item_code, item_version) REFERENCES item_version (zone_id, code, version)
);
CREATE INDEX case_file_project ON case_file (project_id);
CREATE INDEX case_file_submission ON case_file (submission_id);

-- The files that were handed in as a material of a case; replaced, never overwritten.
CREATE TABLE case_material (
  case_id text NOT NULL REFERENCES case_file,
  code text NOT NULL,
  name text NOT NULL,
  file_id text NOT NULL REFERENCES file,
  handed_at timestamptz NOT NULL,
  PRIMARY KEY (case_id, code, file_id)
);
CREATE INDEX case_material_file ON case_material (file_id);

CREATE TABLE case_event (
  case_id text NOT NULL REFERENCES case_file,
  seq integer NOT NULL,
  type text NOT NULL,
  data jsonb NOT NULL,              -- the event as the domain knows it
  legal_at timestamptz NOT NULL,    -- when by law
  recorded_at timestamptz NOT NULL, -- when recorded, on the zone's clock
  machine_at timestamptz NOT NULL,  -- when recorded, on the machine's own clock
  prev_hash char(64) NOT NULL,
  hash char(64) NOT NULL,
  PRIMARY KEY (case_id, seq)
);

-- Each command is answered once: repeating its key returns what was answered.
CREATE TABLE case_effect (
  case_id text NOT NULL REFERENCES case_file,
  key text NOT NULL,
  first_seq integer NOT NULL,
  last_seq integer NOT NULL,
  PRIMARY KEY (case_id, key)
);

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER case_event_append_only BEFORE UPDATE OR DELETE ON case_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER case_event_no_truncate BEFORE TRUNCATE ON case_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER signature_append_only BEFORE UPDATE OR DELETE ON signature FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER submission_append_only BEFORE UPDATE OR DELETE ON submission FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What a screen reads of a case. Refreshed with each event from the state; nothing here is the truth of a date.
CREATE TABLE case_row (
  case_id text PRIMARY KEY REFERENCES case_file,
  zone_id text NOT NULL,
  project_id text NOT NULL,
  enterprise_id text NOT NULL,
  item_code text NOT NULL,
  version integer NOT NULL,
  stage text NOT NULL,
  status smallint,
  outcome text,
  state jsonb NOT NULL,             -- the state after `version` events
  received_on date,
  accepted_on date,
  decided_on date,
  promised_due date,
  statutory_due date,
  nearest_due date,                 -- of the clock that somebody waits for now
  nearest_clock text,
  next_moment timestamptz,          -- when something happens by itself
  deferred integer NOT NULL DEFAULT 0,
  open boolean NOT NULL
);
CREATE INDEX case_row_moment ON case_row (zone_id, next_moment) WHERE next_moment IS NOT NULL;
CREATE INDEX case_row_project ON case_row (project_id, item_code);
CREATE INDEX case_row_enterprise ON case_row (enterprise_id, case_id);
CREATE INDEX case_row_open ON case_row (zone_id, nearest_due, case_id) WHERE open;

-- A step that somebody of a unit has to take. Opened and closed with the case's events; never doubled.
CREATE TABLE task (
  id text PRIMARY KEY,
  case_id text NOT NULL REFERENCES case_file,
  zone_id text NOT NULL,
  kind text NOT NULL,
  round integer NOT NULL,
  unit text NOT NULL,
  due date NOT NULL,                -- infinity: no clock runs against it
  opened_at timestamptz NOT NULL,
  done_at timestamptz,
  done_by text,
  UNIQUE (case_id, kind, round)
);
CREATE INDEX task_open ON task (zone_id, unit, kind, due, id) WHERE done_at IS NULL;

-- Who has taken a task in hand. Written by the desk.
CREATE TABLE claim (
  task_id text PRIMARY KEY REFERENCES task,
  person_id text NOT NULL REFERENCES person,
  claimed_at timestamptz NOT NULL
);
CREATE INDEX claim_person ON claim (person_id);

CREATE TABLE paper_sequence (
  zone_id text NOT NULL REFERENCES zone,
  kind text NOT NULL,
  year integer NOT NULL,
  last integer NOT NULL,
  PRIMARY KEY (zone_id, kind, year)
);

CREATE TABLE paper (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  case_id text NOT NULL REFERENCES case_file,
  kind text NOT NULL,
  series text NOT NULL,             -- of its number: the kind, or that of filing certificates
  year integer NOT NULL,
  serial integer NOT NULL,
  number text NOT NULL,
  title text NOT NULL,
  content jsonb NOT NULL,
  content_hash char(64) NOT NULL,
  organ text NOT NULL,
  verify_code text NOT NULL UNIQUE,
  event_seq integer NOT NULL,
  place smallint NOT NULL,          -- among the papers of that event
  issued_at timestamptz NOT NULL,
  UNIQUE (zone_id, series, year, serial),
  FOREIGN KEY (case_id, event_seq) REFERENCES case_event (case_id, seq)
);
CREATE INDEX paper_case ON paper (case_id, issued_at);
CREATE TRIGGER paper_append_only BEFORE UPDATE OR DELETE ON paper FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The sealed PDF of a paper, rendered afterwards, once, and stored by its hash.
CREATE TABLE paper_pdf (
  paper_id text PRIMARY KEY REFERENCES paper,
  sha256 char(64) NOT NULL,
  size integer NOT NULL,
  sealed_at timestamptz NOT NULL
);

-- What must still be done elsewhere because of something that is recorded here.
CREATE TABLE outbox (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind text NOT NULL CHECK (kind IN ('takeUpCase', 'wakeCase', 'renderPaper')),
  key text NOT NULL,
  zone_id text NOT NULL REFERENCES zone,
  due_at timestamptz NOT NULL,      -- machine time of the next attempt
  attempts integer NOT NULL DEFAULT 0,
  last_error text,
  done_at timestamptz,
  UNIQUE (kind, key)
);
CREATE INDEX outbox_open ON outbox (kind, id) WHERE done_at IS NULL;

CREATE TABLE worker_beat (
  worker text PRIMARY KEY,
  beat_at timestamptz NOT NULL
);
