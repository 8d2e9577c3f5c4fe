-- 到期清除 (个人信息保护法 47): how long a zone keeps the names in its ended cases, and the erasures themselves, each proposed by
-- one administrator and confirmed by another.

CREATE TABLE retention_rule (
  zone_id text NOT NULL REFERENCES zone,
  item_code text,                     -- null: every item without a rule of its own
  years smallint NOT NULL CHECK (years BETWEEN 1 AND 100),
  set_by text NOT NULL REFERENCES person,
  set_at timestamptz NOT NULL,        -- on the zone's clock
  machine_at timestamptz NOT NULL
);
CREATE INDEX retention_rule_zone ON retention_rule (zone_id, item_code, machine_at);
CREATE TRIGGER retention_rule_append_only BEFORE UPDATE OR DELETE ON retention_rule
  FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE erasure (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  case_id text NOT NULL REFERENCES case_file,
  years smallint NOT NULL,            -- of the rule by which it was proposed
  proposed_by text NOT NULL REFERENCES person,
  proposed_at timestamptz NOT NULL,   -- on the zone's clock
  confirmed_by text REFERENCES person,
  confirmed_at timestamptz,
  withdrawn_by text REFERENCES person,
  withdrawn_at timestamptz,
  machine_at timestamptz NOT NULL,
  CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
  CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
  CHECK (confirmed_at IS NULL OR withdrawn_at IS NULL),
  CHECK (confirmed_by IS DISTINCT FROM proposed_by)
);
CREATE UNIQUE INDEX erasure_case ON erasure (case_id) WHERE withdrawn_at IS NULL;
CREATE INDEX erasure_zone ON erasure (zone_id, proposed_at);

-- Answered once, and never changed then.
CREATE FUNCTION refuse_change_of_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.confirmed_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'an erasure that was answered is not changed' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER erasure_fixed BEFORE UPDATE ON erasure FOR EACH ROW EXECUTE FUNCTION refuse_change_of_erasure();
CREATE TRIGGER erasure_kept BEFORE DELETE ON erasure FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A file whose bytes went; its hash stays, since events name it.
ALTER TABLE file DROP CONSTRAINT file_state_check;
ALTER TABLE file ADD CONSTRAINT file_state_check CHECK (state IN ('checking', 'ready', 'refused', 'erased'));

-- What a paper says, what somebody signed and what was filled in are emptied by an erasure and by nothing else: the columns
-- that a trigger names may change, and only once a case to which the row belongs has a confirmed erasure.
CREATE FUNCTION refuse_change_but_emptying() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(OLD) - TG_ARGV IS DISTINCT FROM to_jsonb(NEW) - TG_ARGV OR NOT EXISTS (
    SELECT 1 FROM erasure e WHERE e.confirmed_at IS NOT NULL AND CASE TG_TABLE_NAME
      WHEN 'paper' THEN e.case_id = to_jsonb(OLD)->>'case_id'
      WHEN 'submission' THEN EXISTS (
        SELECT 1 FROM case_file f WHERE f.id = e.case_id AND f.submission_id = to_jsonb(OLD)->>'id')
      ELSE EXISTS (SELECT 1 FROM case_event v WHERE v.case_id = e.case_id
        AND to_jsonb(OLD)->>'id' IN (v.data->'signature'->>'id', v.data->'promise'->'signature'->>'id'))
    END) THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

DROP TRIGGER paper_append_only ON paper;
CREATE TRIGGER paper_append_only BEFORE UPDATE OR DELETE ON paper
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('content');
DROP TRIGGER signature_append_only ON signature;
CREATE TRIGGER signature_append_only BEFORE UPDATE OR DELETE ON signature
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('name', 'text', 'for_name');
DROP TRIGGER submission_append_only ON submission;
CREATE TRIGGER submission_append_only BEFORE UPDATE OR DELETE ON submission
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('form');
