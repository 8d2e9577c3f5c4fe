-- 单体、标段: the works of a project, each with its number and phase. A case, or a report, is of some of them, or of the whole
-- project; a project that names none has one, and nothing shows.

CREATE TABLE project_works (
  project_id text NOT NULL REFERENCES project,
  number text NOT NULL,
  name text NOT NULL,
  phase text NOT NULL,
  named_at timestamptz NOT NULL,    -- on the zone's clock
  named_by text NOT NULL REFERENCES person,
  machine_at timestamptz NOT NULL,
  PRIMARY KEY (project_id, number)
);

ALTER TABLE case_row ADD COLUMN works text[];
ALTER TABLE project_report ADD COLUMN works text[];
