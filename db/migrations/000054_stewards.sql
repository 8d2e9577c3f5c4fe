-- 帮办代办: staff of the zone (hat `steward` of a zone) who help enterprises under a mandate. Giving the mandate lays a second hat,
-- of steward, zone and enterprise, in which they act for it; it counts only while such a mandate and the role in the zone do.

ALTER TABLE mandate ADD COLUMN capacity text NOT NULL DEFAULT 'agent' CHECK (capacity IN ('agent', 'steward'));

CREATE UNIQUE INDEX hat_steward ON hat (person_id, zone_id, enterprise_id) WHERE capacity = 'steward' AND enterprise_id IS NOT NULL;
ALTER TABLE hat ADD CHECK (capacity <> 'steward' OR zone_id IS NOT NULL AND bureau IS NULL);

-- An enterprise asks for a steward for a project; answered once: by the zone, which names or declines, or taken back.
CREATE TABLE steward_request (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  project_id text NOT NULL REFERENCES project,
  wish text NOT NULL,
  asked_by text NOT NULL REFERENCES person,
  asked_at timestamptz NOT NULL,     -- on the zone's clock
  machine_at timestamptz NOT NULL
);
CREATE INDEX steward_request_project ON steward_request (project_id);
CREATE INDEX steward_request_zone ON steward_request (zone_id);
CREATE TRIGGER steward_request_append_only BEFORE UPDATE OR DELETE ON steward_request FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE steward_answer (
  request_id text PRIMARY KEY REFERENCES steward_request,
  steward_id text REFERENCES person,                   -- named; null: nobody
  reason text CHECK (steward_id IS NOT NULL OR reason IS NOT NULL),
  answered_by text NOT NULL REFERENCES person,
  withdrawn boolean NOT NULL,                          -- taken back by the enterprise
  answered_at timestamptz NOT NULL,  -- on the zone's clock
  machine_at timestamptz NOT NULL
);
CREATE TRIGGER steward_answer_append_only BEFORE UPDATE OR DELETE ON steward_answer FOR EACH ROW EXECUTE FUNCTION refuse_change();
