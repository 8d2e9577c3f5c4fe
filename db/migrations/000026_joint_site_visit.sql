-- 竣工联合验收 (722号 42): one visit on the spot, recorded once for every member case that is under review. Each member keeps it as
-- its own site check; the paper of the joint acceptance tells it whole.

CREATE TABLE joint_site_visit (
  id text PRIMARY KEY,
  case_id text NOT NULL REFERENCES case_row,
  visited_on date NOT NULL,         -- on the zone's calendar
  officers jsonb NOT NULL,          -- [{person, name, bureau}]
  findings jsonb NOT NULL,          -- [{case, item, text}], one of each member
  recorded_by text NOT NULL REFERENCES person,
  recorded_at timestamptz NOT NULL, -- on the zone's clock
  machine_at timestamptz NOT NULL
);
CREATE INDEX joint_site_visit_case ON joint_site_visit (case_id, recorded_at);
CREATE TRIGGER joint_site_visit_append_only BEFORE UPDATE OR DELETE ON joint_site_visit FOR EACH ROW EXECUTE FUNCTION refuse_change();
