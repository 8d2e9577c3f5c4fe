-- 投诉: what an applicant complains of about a case, and the answer of the unit within two working days.

CREATE TABLE complaint (
  id text PRIMARY KEY,
  case_id text NOT NULL REFERENCES case_file,
  zone_id text NOT NULL REFERENCES zone,
  unit text NOT NULL,
  content text NOT NULL,
  due date NOT NULL,
  made_by text NOT NULL REFERENCES person,
  made_at timestamptz NOT NULL   -- on the zone's clock
);
CREATE INDEX complaint_case ON complaint (case_id, made_at);
CREATE INDEX complaint_zone ON complaint (zone_id, due, id);
CREATE TRIGGER complaint_append_only BEFORE UPDATE OR DELETE ON complaint FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE complaint_answer (
  complaint_id text PRIMARY KEY REFERENCES complaint,
  content text NOT NULL,
  answered_by text NOT NULL REFERENCES person,
  answered_at timestamptz NOT NULL   -- on the zone's clock
);
CREATE TRIGGER complaint_answer_append_only BEFORE UPDATE OR DELETE ON complaint_answer
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
