-- 催办、投诉: what an applicant asks or complains of about a case, and the answer of the unit within two working days.

CREATE TABLE reminder (
  id text PRIMARY KEY,
  case_id text NOT NULL REFERENCES case_file,
  zone_id text NOT NULL REFERENCES zone,
  kind text NOT NULL CHECK (kind IN ('urge', 'complain')),
  unit text NOT NULL,
  content text NOT NULL,
  due date NOT NULL,
  made_by text NOT NULL REFERENCES person,
  made_at timestamptz NOT NULL   -- on the zone's clock
);
CREATE INDEX reminder_case ON reminder (case_id, made_at);
CREATE INDEX reminder_zone ON reminder (zone_id, due, id);
CREATE TRIGGER reminder_append_only BEFORE UPDATE OR DELETE ON reminder FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE reminder_answer (
  reminder_id text PRIMARY KEY REFERENCES reminder,
  content text NOT NULL,
  answered_by text NOT NULL REFERENCES person,
  answered_at timestamptz NOT NULL   -- on the zone's clock
);
CREATE TRIGGER reminder_answer_append_only BEFORE UPDATE OR DELETE ON reminder_answer
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
