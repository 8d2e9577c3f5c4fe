-- What of an event tells of a person is chained as a salted commitment: with the salt everybody can check it, and once
-- salt and words are taken away (erasure after the term of the archive) the chain holds all the same.

ALTER TABLE case_event ADD COLUMN salt char(32);
ALTER TABLE project_commitment_event ADD COLUMN salt char(32);

-- The one change that an event can go through: its words of persons go, with their salt. Nothing that the chain hashes
-- changes, which every verification shows.
CREATE FUNCTION refuse_change_but_erasure() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.salt IS NULL OR NEW.salt IS NOT NULL
    OR to_jsonb(OLD) - 'data' - 'salt' IS DISTINCT FROM to_jsonb(NEW) - 'data' - 'salt' THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

DROP TRIGGER case_event_append_only ON case_event;
CREATE TRIGGER case_event_append_only BEFORE DELETE ON case_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER case_event_erasure_only BEFORE UPDATE ON case_event FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();

DROP TRIGGER project_commitment_event_append_only ON project_commitment_event;
CREATE TRIGGER project_commitment_event_append_only BEFORE DELETE ON project_commitment_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER project_commitment_event_erasure_only BEFORE UPDATE ON project_commitment_event
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();
