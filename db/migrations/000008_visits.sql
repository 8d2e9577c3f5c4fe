-- Checks after approval: a bureau asks for a visit, a supervisor approves visits that serve several requests, officers
-- record what they found. And the inspections of the zone itself that superiors announce, which are something else.

CREATE TABLE visit (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  enterprise_id text NOT NULL REFERENCES enterprise,
  number text NOT NULL,              -- of its approval, its notice and its record
  exempt boolean NOT NULL,           -- neither merged nor counted (国办发〔2024〕54号)
  announced boolean NOT NULL,
  window_from date NOT NULL,         -- the days that all its requests have
  window_to date NOT NULL,
  day date NOT NULL,
  state text NOT NULL CHECK (state IN ('planned', 'held', 'cancelled')),
  owner_bureau text NOT NULL,        -- whose request ends first, and who asked it: no visit is without an owner
  owner_id text NOT NULL REFERENCES person,
  approved_by text NOT NULL REFERENCES person,
  approved_at timestamptz NOT NULL,  -- on the zone's clock
  UNIQUE (zone_id, number),
  FOREIGN KEY (zone_id, owner_bureau) REFERENCES bureau (zone_id, code),
  CHECK (day BETWEEN window_from AND window_to)
);
CREATE INDEX visit_enterprise ON visit (enterprise_id, zone_id, day);
CREATE INDEX visit_zone ON visit (zone_id, day);

CREATE TABLE visit_request (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  enterprise_id text NOT NULL REFERENCES enterprise,
  bureau text NOT NULL,
  ground text NOT NULL CHECK (ground IN ('routine', 'safety', 'environment', 'complaint', 'case')),
  window_from date NOT NULL,
  window_to date NOT NULL,
  announced boolean NOT NULL,
  points text[] NOT NULL,            -- its part of the joint checklist
  case_id text REFERENCES case_file, -- the commitment that it checks
  asked_by text NOT NULL REFERENCES person,
  asked_at timestamptz NOT NULL,     -- on the zone's clock
  visit_id text REFERENCES visit,    -- null: not planned, or what was planned was called off
  FOREIGN KEY (zone_id, bureau) REFERENCES bureau (zone_id, code),
  CHECK (window_from <= window_to)
);
CREATE INDEX visit_request_zone ON visit_request (zone_id, window_to);
CREATE INDEX visit_request_visit ON visit_request (visit_id);

-- What happened to a visit: approved, moved, called off, held.
CREATE TABLE visit_event (
  visit_id text NOT NULL REFERENCES visit,
  seq integer NOT NULL,
  kind text NOT NULL CHECK (kind IN ('planned', 'dayMoved', 'cancelled', 'held')),
  data jsonb NOT NULL,
  by_person text NOT NULL REFERENCES person,
  happened_at timestamptz NOT NULL,  -- on the zone's clock
  machine_at timestamptz NOT NULL,
  PRIMARY KEY (visit_id, seq)
);
CREATE TRIGGER visit_event_append_only BEFORE UPDATE OR DELETE ON visit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What the officers of a bureau found, once for each request.
CREATE TABLE visit_result (
  request_id text PRIMARY KEY REFERENCES visit_request,
  visit_id text NOT NULL REFERENCES visit,
  result text NOT NULL CHECK (result IN ('met', 'rectify', 'serious')),
  findings text NOT NULL,
  rectify_by date,
  officers jsonb NOT NULL,           -- [{person, name}], two at least (许可法 34)
  remarks text,                      -- what the enterprise said
  held_on date NOT NULL,
  recorded_by text NOT NULL REFERENCES person,
  recorded_at timestamptz NOT NULL,  -- on the zone's clock
  machine_at timestamptz NOT NULL,
  CHECK ((result = 'rectify') = (rectify_by IS NOT NULL))
);
CREATE INDEX visit_result_visit ON visit_result (visit_id);
CREATE TRIGGER visit_result_append_only BEFORE UPDATE OR DELETE ON visit_result FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Inspections of the zone by superiors (意见 24).
CREATE TABLE superior_inspection (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  organ text NOT NULL,
  subject text NOT NULL,
  ground text NOT NULL CHECK (ground IN ('other', 'safety', 'environment', 'statutory')),
  first_day date NOT NULL,
  last_day date NOT NULL,
  entered_by text NOT NULL REFERENCES person,
  entered_at timestamptz NOT NULL,   -- on the zone's clock
  CHECK (first_day <= last_day)
);
CREATE INDEX superior_inspection_zone ON superior_inspection (zone_id, first_day);
CREATE TRIGGER superior_inspection_append_only BEFORE UPDATE OR DELETE ON superior_inspection
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
