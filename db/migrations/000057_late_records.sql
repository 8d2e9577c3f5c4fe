-- 补录 (U12): an act that is told after it was done stands in its event, with both times. Here is the scan that shows it, and
-- what waits for a second person because a limit would count as kept only by it. Neither is ever changed.

CREATE TABLE late_proof (
  file_id text PRIMARY KEY REFERENCES file,
  case_id text NOT NULL REFERENCES case_file,
  taken_by text NOT NULL REFERENCES person,
  machine_at timestamptz NOT NULL
);
CREATE INDEX late_proof_case ON late_proof (case_id);

CREATE TABLE late_record (
  id text PRIMARY KEY,
  case_id text NOT NULL REFERENCES case_file,
  zone_id text NOT NULL REFERENCES zone,
  wish jsonb NOT NULL,                -- the act as it was told, with its time, reason and scan
  actor jsonb NOT NULL,
  hat_id text,                        -- must still count when it is recorded
  command_key text NOT NULL UNIQUE,   -- of the request: a repeat is the same record
  told_at timestamptz NOT NULL,       -- on the zone's clock
  told_by text NOT NULL REFERENCES person,
  machine_at timestamptz NOT NULL
);
CREATE INDEX late_record_zone ON late_record (zone_id, told_at);
CREATE INDEX late_record_case ON late_record (case_id);
CREATE TRIGGER late_record_append_only BEFORE UPDATE OR DELETE ON late_record FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE late_record_answer (
  record_id text PRIMARY KEY REFERENCES late_record,
  confirmed boolean NOT NULL,
  reason text,                        -- why it is not confirmed
  answered_at timestamptz NOT NULL,   -- on the zone's clock
  answered_by text NOT NULL REFERENCES person,
  machine_at timestamptz NOT NULL,
  CHECK (confirmed OR reason IS NOT NULL)
);
CREATE TRIGGER late_record_answer_append_only BEFORE UPDATE OR DELETE ON late_record_answer
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE INDEX case_event_late ON case_event (case_id) WHERE data ? 'late';
