-- Approval, notice, record and result of a visit are numbered and sealed papers; the record carries photographs and the
-- signature of the person visited. A paper is of a case, of the commitment of a project, or of a visit.

ALTER TABLE visit_event DROP CONSTRAINT visit_event_kind_check;
ALTER TABLE visit_event
  ADD CONSTRAINT visit_event_kind_check CHECK (kind IN ('planned', 'dayMoved', 'cancelled', 'recorded', 'held'));

-- A file that was taken on a visit. It is one of the enterprise's files, bound to the record by its hash.
CREATE TABLE visit_file (
  file_id text PRIMARY KEY REFERENCES file,
  visit_id text NOT NULL REFERENCES visit,
  purpose text NOT NULL CHECK (purpose IN ('photo', 'signature')),
  taken_at timestamptz,               -- by the device on which it was taken; null: it did not say
  taken_by text NOT NULL REFERENCES person,
  machine_at timestamptz NOT NULL
);
CREATE INDEX visit_file_visit ON visit_file (visit_id);
CREATE TRIGGER visit_file_append_only BEFORE UPDATE OR DELETE ON visit_file FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE paper
  ADD COLUMN visit_id text,
  DROP CONSTRAINT paper_check,
  ADD CONSTRAINT paper_of_one CHECK (num_nonnulls(case_id, commitment_id, visit_id) = 1),
  ADD FOREIGN KEY (visit_id, event_seq) REFERENCES visit_event (visit_id, seq);
CREATE INDEX paper_visit ON paper (visit_id, event_seq) WHERE visit_id IS NOT NULL;
