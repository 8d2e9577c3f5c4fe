-- What is recorded of a project beside its cases: where it lies, its land contract, and what the enterprise reports (673号 16).

ALTER TABLE project ADD COLUMN chemical_park boolean NOT NULL DEFAULT false;

CREATE TABLE land_contract (
  project_id text PRIMARY KEY REFERENCES project,
  signed_on date NOT NULL,
  recorded_at timestamptz NOT NULL,  -- on the zone's clock
  recorded_by text NOT NULL REFERENCES person,
  machine_at timestamptz NOT NULL
);
CREATE TRIGGER land_contract_append_only BEFORE UPDATE OR DELETE ON land_contract FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE project_report (
  id text PRIMARY KEY,
  project_id text NOT NULL REFERENCES project,
  event text NOT NULL CHECK (event IN ('start', 'completion', 'use')),
  reported_at timestamptz NOT NULL,  -- on the zone's clock
  reported_by text NOT NULL REFERENCES person,
  machine_at timestamptz NOT NULL
);
CREATE INDEX project_report_project ON project_report (project_id, reported_at);
CREATE TRIGGER project_report_append_only BEFORE UPDATE OR DELETE ON project_report FOR EACH ROW EXECUTE FUNCTION refuse_change();
