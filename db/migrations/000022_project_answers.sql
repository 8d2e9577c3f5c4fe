-- What was answered about a project, from which its plan follows: each row is the whole set of answers from then on. And what a
-- zone leaves to its plans: the layers of its map, and its own target from filing to construction permit.

CREATE TABLE project_answer (
  id text PRIMARY KEY,
  project_id text NOT NULL REFERENCES project,
  seq integer NOT NULL,
  answers jsonb NOT NULL,            -- by fact: {"plan.landForm": "sold"}; "unsure" is an answer
  works_months integer NOT NULL,     -- of construction, as the applicant gives them; 0: not given
  catalogue_day date NOT NULL,       -- the day whose catalogue and calendar the plan was made with
  planned jsonb NOT NULL,            -- what was expected then: {"A02": "2026-09-01", "START": "2026-10-09"}
  reason text,                       -- why an officer corrected it
  given_at timestamptz NOT NULL,     -- on the zone's clock
  given_by jsonb NOT NULL,           -- who, in which capacity, of which unit
  machine_at timestamptz NOT NULL,
  UNIQUE (project_id, seq)
);
CREATE TRIGGER project_answer_append_only BEFORE UPDATE OR DELETE ON project_answer FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER project_answer_no_truncate BEFORE TRUNCATE ON project_answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE zone_plan_rules (
  zone_id text NOT NULL REFERENCES zone,
  version integer NOT NULL,
  rules jsonb NOT NULL,              -- {filingToPermitDays, layers}
  made_by text NOT NULL REFERENCES person,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (zone_id, version)
);
CREATE TRIGGER zone_plan_rules_append_only BEFORE UPDATE OR DELETE ON zone_plan_rules FOR EACH ROW EXECUTE FUNCTION refuse_change();
