-- 回避 (公务员法 76): what ties a person to an enterprise, as the person declares it or an administrator records it. By credit
-- code, so that it holds for an enterprise which registers later. From its first day to its last; ended by somebody else alone.
CREATE TABLE relation (
  id text PRIMARY KEY,
  person_id text NOT NULL REFERENCES person,
  uscc character(18) NOT NULL,
  kind text NOT NULL CHECK (kind IN ('interest', 'kin', 'other')),
  note text NOT NULL,
  first_day date NOT NULL,
  last_day date CHECK (last_day >= first_day),  -- null: until it is ended
  declared_by text NOT NULL REFERENCES person,
  machine_at timestamptz NOT NULL
);
CREATE INDEX relation_person ON relation (person_id, uscc);
CREATE TRIGGER relation_append_only BEFORE UPDATE OR DELETE ON relation FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE relation_end (
  relation_id text PRIMARY KEY REFERENCES relation,
  last_day date NOT NULL,
  reason text NOT NULL,
  ended_by text NOT NULL REFERENCES person,
  machine_at timestamptz NOT NULL
);
CREATE TRIGGER relation_end_append_only BEFORE UPDATE OR DELETE ON relation_end FOR EACH ROW EXECUTE FUNCTION refuse_change();
