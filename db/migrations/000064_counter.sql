-- 一窗受理: somebody who comes in person (到窗登记), for which enterprise, as what, to which window and whom, when by the zone's clock.

CREATE TABLE counter_attendance (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  enterprise_id text NOT NULL REFERENCES enterprise,
  window_name text NOT NULL,
  officer_id text NOT NULL REFERENCES person,
  stands_in_for text REFERENCES person,   -- 代理: for whom the officer sat at the window
  name text NOT NULL,
  capacity text NOT NULL CHECK (capacity IN ('legalRepresentative', 'staff', 'agent')),
  letter jsonb CHECK ((letter IS NOT NULL) = (capacity = 'agent')),
  came_at timestamptz NOT NULL,           -- on the zone's clock
  machine_at timestamptz NOT NULL
);
CREATE INDEX counter_attendance_officer ON counter_attendance (officer_id, came_at);
CREATE INDEX counter_attendance_enterprise ON counter_attendance (enterprise_id);
CREATE TRIGGER counter_attendance_append_only BEFORE UPDATE OR DELETE ON counter_attendance FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- By what the person was known: apart, so that it can go when nothing needs it any more.
CREATE TABLE counter_identity (
  attendance_id text PRIMARY KEY REFERENCES counter_attendance,
  id_kind text NOT NULL,
  id_number text NOT NULL
);

-- What was scanned or signed there, before it belongs to any case.
CREATE TABLE counter_file (
  file_id text PRIMARY KEY REFERENCES file ON DELETE CASCADE,
  attendance_id text NOT NULL REFERENCES counter_attendance
);
CREATE INDEX counter_file_attendance ON counter_file (attendance_id);

ALTER TABLE submission ADD COLUMN attendance_id text REFERENCES counter_attendance;
CREATE INDEX submission_attendance ON submission (attendance_id) WHERE attendance_id IS NOT NULL;

-- Whoever signs at the counter may have no account: then the attendance says who it was.
ALTER TABLE signature ALTER COLUMN person_id DROP NOT NULL;
ALTER TABLE signature ADD COLUMN attendance_id text REFERENCES counter_attendance;
ALTER TABLE signature ADD COLUMN pictures text[]; -- hashes of what was drawn or scanned
ALTER TABLE signature ADD CONSTRAINT signature_signer CHECK (num_nonnulls(person_id, attendance_id) = 1);
