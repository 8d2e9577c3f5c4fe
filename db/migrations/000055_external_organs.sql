-- 上级机关: organs of city, province and state to which a zone forwards or hands over cases, by the full name under which grants
-- and records know them. Somebody of an upper organ belongs to one of them; a role without one (from before) counts for none.
CREATE TABLE external_organ (
  zone_id text NOT NULL REFERENCES zone,
  name text NOT NULL,
  level text NOT NULL CHECK (level IN ('city', 'province', 'state')),
  first_day date NOT NULL,
  last_day date,
  entered_by text NOT NULL REFERENCES person,
  ended_by text REFERENCES person,
  machine_at timestamptz NOT NULL,
  PRIMARY KEY (zone_id, name)
);

ALTER TABLE hat ADD COLUMN organ text;
ALTER TABLE hat ADD FOREIGN KEY (zone_id, organ) REFERENCES external_organ;
ALTER TABLE hat ADD CHECK (organ IS NULL OR capacity = 'upperOrgan');

-- Each organ has steps of its own.
UPDATE task t SET unit = 'upper:' || (r.state->'upper'->>'organ')
FROM case_row r WHERE r.case_id = t.case_id AND t.unit = 'upper' AND r.state->'upper'->>'organ' IS NOT NULL;

ALTER TABLE urging DISABLE TRIGGER urging_append_only;
UPDATE urging u SET unit = 'upper:' || (r.state->'upper'->>'organ')
FROM case_row r WHERE r.case_id = u.case_id AND u.unit = 'upper' AND r.state->'upper'->>'organ' IS NOT NULL;
ALTER TABLE urging ENABLE TRIGGER urging_append_only;
