-- 送达回证 of a notice to a third party that was served by other means than the message centre: at the window or by post.
CREATE TABLE notice_service (
  notice_id text PRIMARY KEY REFERENCES notice,
  method text NOT NULL CHECK (method IN ('window', 'post')),
  number text NOT NULL, -- of the paper
  served_at timestamptz NOT NULL,
  served_by text NOT NULL REFERENCES person,
  served_for text REFERENCES person,
  machine_at timestamptz NOT NULL
);
CREATE TRIGGER notice_service_append_only BEFORE UPDATE OR DELETE ON notice_service FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER notice_service_told AFTER INSERT ON notice_service FOR EACH ROW EXECUTE FUNCTION tell_changed('notice', 'notice_id');
-- What a notice says of the commitment of a project.
ALTER TABLE notice ADD COLUMN commitment_id text REFERENCES project_commitment;
