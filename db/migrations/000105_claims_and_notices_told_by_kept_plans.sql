-- A claim and a notice of a case are told with every act. What tells of anything else asks by the name of a table, which is read and
-- planned anew each time: of a claim that took longer than the claim.

CREATE FUNCTION tell_claim_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changed', concat_ws(' ', r.zone_id, r.enterprise_id, r.case_id, r.project_id))
    FROM task t JOIN case_row r ON r.case_id = t.case_id
    WHERE t.id = CASE TG_OP WHEN 'DELETE' THEN OLD.task_id ELSE NEW.task_id END;
  RETURN NULL;
END $$;

CREATE FUNCTION tell_case_of_notice_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changed', concat_ws(' ', r.zone_id, r.enterprise_id, r.case_id, r.project_id))
    FROM case_row r WHERE r.case_id = NEW.case_id;
  RETURN NULL;
END $$;

DROP TRIGGER claim_told ON claim;
CREATE TRIGGER claim_told AFTER INSERT OR UPDATE OR DELETE ON claim FOR EACH ROW EXECUTE FUNCTION tell_claim_changed();

DROP TRIGGER notice_told ON notice;
CREATE TRIGGER notice_told AFTER INSERT ON notice FOR EACH ROW WHEN (NEW.case_id IS NULL) EXECUTE FUNCTION tell_changed();
CREATE TRIGGER notice_of_case_told AFTER INSERT ON notice
  FOR EACH ROW WHEN (NEW.case_id IS NOT NULL) EXECUTE FUNCTION tell_case_of_notice_changed();
