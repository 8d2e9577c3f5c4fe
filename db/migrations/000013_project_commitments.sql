-- 企业投资项目承诺制: the zone's access standards, and the commitment of a project as append-only hash-chained events with the
-- row that screens read. What it yields is papers of its own; a permit stands in a case and nowhere else.

CREATE TABLE access_standard (
  zone_id text NOT NULL REFERENCES zone,
  code text NOT NULL,
  version integer NOT NULL,
  content jsonb NOT NULL,
  effective_from date NOT NULL,
  published_at timestamptz NOT NULL,  -- on the zone's clock
  published_by text NOT NULL REFERENCES person,
  machine_at timestamptz NOT NULL,
  PRIMARY KEY (zone_id, code, version)
);
CREATE TRIGGER access_standard_append_only BEFORE UPDATE OR DELETE ON access_standard FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE project_commitment (
  id text PRIMARY KEY,
  number text NOT NULL,
  zone_id text NOT NULL REFERENCES zone,
  project_id text NOT NULL REFERENCES project,
  enterprise_id text NOT NULL REFERENCES enterprise,
  standard_code text NOT NULL,
  standard_version integer NOT NULL,
  UNIQUE (zone_id, number),
  FOREIGN KEY (zone_id, standard_code, standard_version) REFERENCES access_standard (zone_id, code, version)
);

CREATE TABLE project_commitment_event (
  commitment_id text NOT NULL REFERENCES project_commitment,
  seq integer NOT NULL,
  type text NOT NULL,
  data jsonb NOT NULL,              -- the event as the domain knows it
  legal_at timestamptz NOT NULL,    -- when by law
  recorded_at timestamptz NOT NULL, -- when recorded, on the zone's clock
  machine_at timestamptz NOT NULL,  -- when recorded, on the machine's own clock
  prev_hash char(64) NOT NULL,
  hash char(64) NOT NULL,
  PRIMARY KEY (commitment_id, seq)
);
CREATE TRIGGER project_commitment_event_append_only BEFORE UPDATE OR DELETE ON project_commitment_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER project_commitment_event_no_truncate BEFORE TRUNCATE ON project_commitment_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Each command is answered once: repeating its key returns what was answered.
CREATE TABLE project_commitment_effect (
  commitment_id text NOT NULL REFERENCES project_commitment,
  key text NOT NULL,
  first_seq integer NOT NULL,
  last_seq integer NOT NULL,
  PRIMARY KEY (commitment_id, key)
);

CREATE TABLE project_commitment_row (
  commitment_id text PRIMARY KEY REFERENCES project_commitment,
  zone_id text NOT NULL,
  project_id text NOT NULL,
  enterprise_id text NOT NULL,
  version integer NOT NULL,
  stage text NOT NULL,
  state jsonb NOT NULL,             -- the state after `version` events
  next_moment timestamptz,          -- when something happens by itself
  open boolean NOT NULL
);
CREATE UNIQUE INDEX project_commitment_one_open ON project_commitment_row (project_id) WHERE open;
CREATE INDEX project_commitment_moment ON project_commitment_row (zone_id, next_moment) WHERE next_moment IS NOT NULL;
CREATE INDEX project_commitment_project ON project_commitment_row (project_id);
CREATE INDEX project_commitment_enterprise ON project_commitment_row (enterprise_id);

-- A paper is of a case, or of the commitment of a project.
ALTER TABLE paper
  ALTER COLUMN case_id DROP NOT NULL,
  ADD COLUMN commitment_id text,
  ADD CHECK (num_nonnulls(case_id, commitment_id) = 1),
  ADD FOREIGN KEY (commitment_id, event_seq) REFERENCES project_commitment_event (commitment_id, seq);
CREATE INDEX paper_commitment ON paper (commitment_id, issued_at) WHERE commitment_id IS NOT NULL;

-- A registration that was taken back is a broken commitment too.
ALTER TABLE credit_note ADD COLUMN commitment_id text REFERENCES project_commitment, ADD UNIQUE (kind, commitment_id);

ALTER TABLE outbox DROP CONSTRAINT outbox_kind_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_kind_check
  CHECK (kind IN ('takeUpCase', 'wakeCase', 'renderPaper', 'takeUpCommitment', 'wakeCommitment'));
