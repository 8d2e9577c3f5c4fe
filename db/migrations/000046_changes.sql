-- Whoever looks at a case or a list is told that another acted: each commit that writes a case, a claim or an urging names the
-- case on the channel `changed`, as `zone enterprise case`. Nothing is kept; who was away reads anew.

CREATE FUNCTION tell_case_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changed', concat_ws(' ', NEW.zone_id, NEW.enterprise_id, NEW.case_id));
  RETURN NULL;
END $$;

CREATE FUNCTION tell_claim_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changed', concat_ws(' ', r.zone_id, r.enterprise_id, r.case_id))
  FROM task t JOIN case_row r ON r.case_id = t.case_id WHERE t.id = coalesce(NEW.task_id, OLD.task_id);
  RETURN NULL;
END $$;

CREATE FUNCTION tell_urging_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changed', concat_ws(' ', r.zone_id, r.enterprise_id, r.case_id)) FROM case_row r WHERE r.case_id = NEW.case_id;
  RETURN NULL;
END $$;

CREATE FUNCTION tell_reply_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changed', concat_ws(' ', r.zone_id, r.enterprise_id, r.case_id))
  FROM urging u JOIN case_row r ON r.case_id = u.case_id WHERE u.id = NEW.urging_id;
  RETURN NULL;
END $$;

CREATE TRIGGER case_row_told AFTER INSERT OR UPDATE ON case_row FOR EACH ROW EXECUTE FUNCTION tell_case_changed();
CREATE TRIGGER claim_told AFTER INSERT OR UPDATE OR DELETE ON claim FOR EACH ROW EXECUTE FUNCTION tell_claim_changed();
CREATE TRIGGER urging_told AFTER INSERT ON urging FOR EACH ROW EXECUTE FUNCTION tell_urging_changed();
CREATE TRIGGER urging_reply_told AFTER INSERT ON urging_reply FOR EACH ROW EXECUTE FUNCTION tell_reply_changed();
