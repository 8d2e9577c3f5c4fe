-- 联合办理 (许可法 26(2), 42(2)): items of one submission under one common limit. Its members' cases say how it stands; what is
-- kept here is what no case of its own has: the extension, that it was overrun, and its next moment.

ALTER TABLE submission ADD COLUMN joint boolean NOT NULL DEFAULT false;

CREATE TABLE joint_handling (
  submission_id text PRIMARY KEY REFERENCES submission,
  zone_id text NOT NULL REFERENCES zone,
  project_id text NOT NULL REFERENCES project,
  next_moment timestamptz,          -- 00:00 after the last day; null while it has none
  overdue_at timestamptz            -- when the bureaus were urged, by the zone's clock
);
CREATE INDEX joint_handling_project ON joint_handling (project_id);
CREATE INDEX joint_handling_moment ON joint_handling (zone_id, next_moment) WHERE next_moment IS NOT NULL;

CREATE TABLE joint_extension (
  id text PRIMARY KEY,
  submission_id text NOT NULL REFERENCES joint_handling,
  days integer NOT NULL CHECK (days > 0),
  reason text NOT NULL,
  signed_on date NOT NULL,          -- on the zone's clock
  signed_by text NOT NULL REFERENCES person,
  capacity text NOT NULL,
  machine_at timestamptz NOT NULL
);
CREATE INDEX joint_extension_submission ON joint_extension (submission_id);
CREATE TRIGGER joint_extension_append_only BEFORE UPDATE OR DELETE ON joint_extension FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE outbox DROP CONSTRAINT outbox_kind_check;
ALTER TABLE outbox ADD CONSTRAINT outbox_kind_check
  CHECK (kind IN ('takeUpCase', 'wakeCase', 'renderPaper', 'takeUpCommitment', 'wakeCommitment', 'wakeJoint'));
