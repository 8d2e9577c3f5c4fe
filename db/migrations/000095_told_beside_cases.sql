-- Whoever looks is told of all that is done about a case, a project or a commitment, not of what happens to the case alone: a
-- complaint and its answer, a notice, a visit, who is asked to help. `changed` names what it is about, as
-- `zone enterprise id id …`; `-` where it is about no zone or no enterprise.

DROP TRIGGER claim_told ON claim;
DROP TRIGGER urging_told ON urging;
DROP TRIGGER urging_reply_told ON urging_reply;
DROP FUNCTION tell_claim_changed();
DROP FUNCTION tell_urging_changed();
DROP FUNCTION tell_reply_changed();

-- Of its own, since the state of a case is large and is written at each act.
CREATE OR REPLACE FUNCTION tell_case_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changed', concat_ws(' ', NEW.zone_id, NEW.enterprise_id, NEW.case_id, NEW.project_id));
  RETURN NULL;
END $$;

-- Of what hangs on something else by a key: (its table, the key).
CREATE FUNCTION tell_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  it jsonb := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
  zone text;
  enterprise text;
  project text;
BEGIN
  IF TG_NARGS = 2 THEN
    EXECUTE format('SELECT to_jsonb(of_it) FROM %I of_it WHERE of_it.id = $1', TG_ARGV[0]) INTO it USING it ->> TG_ARGV[1];
  END IF;
  SELECT r.zone_id, r.enterprise_id, r.project_id INTO zone, enterprise, project FROM case_row r WHERE r.case_id = it ->> 'case_id';
  IF zone IS NULL THEN
    project := coalesce(it ->> 'project_id', CASE TG_TABLE_NAME WHEN 'project' THEN it ->> 'id' END);
    SELECT p.zone_id, p.enterprise_id INTO zone, enterprise FROM project p WHERE p.id = project;
  END IF;
  zone := coalesce(zone, it ->> 'zone_id');
  enterprise := coalesce(enterprise, it ->> 'enterprise_id');
  IF enterprise IS NULL THEN
    SELECT v.enterprise_id INTO enterprise FROM visit v WHERE v.id = it ->> 'visit_id';
  END IF;
  IF zone IS NOT NULL OR enterprise IS NOT NULL THEN
    PERFORM pg_notify('changed', concat_ws(' ', coalesce(zone, '-'), coalesce(enterprise, '-'),
      it ->> 'case_id', project, it ->> 'commitment_id'));
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER claim_told AFTER INSERT OR UPDATE OR DELETE ON claim FOR EACH ROW EXECUTE FUNCTION tell_changed('task', 'task_id');
CREATE TRIGGER urging_told AFTER INSERT ON urging FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER urging_reply_told AFTER INSERT ON urging_reply FOR EACH ROW EXECUTE FUNCTION tell_changed('urging', 'urging_id');
CREATE TRIGGER complaint_told AFTER INSERT ON complaint FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER complaint_answer_told AFTER INSERT ON complaint_answer
  FOR EACH ROW EXECUTE FUNCTION tell_changed('complaint', 'complaint_id');
CREATE TRIGGER notice_told AFTER INSERT ON notice FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER rating_told AFTER INSERT ON rating FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER late_record_told AFTER INSERT ON late_record FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER late_record_answer_told AFTER INSERT ON late_record_answer
  FOR EACH ROW EXECUTE FUNCTION tell_changed('late_record', 'record_id');
CREATE TRIGGER paper_pdf_told AFTER INSERT ON paper_pdf FOR EACH ROW EXECUTE FUNCTION tell_changed('paper', 'paper_id');
CREATE TRIGGER joint_site_visit_told AFTER INSERT ON joint_site_visit FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER joint_handling_told AFTER INSERT OR UPDATE ON joint_handling FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER joint_extension_told AFTER INSERT ON joint_extension
  FOR EACH ROW EXECUTE FUNCTION tell_changed('submission', 'submission_id');
CREATE TRIGGER project_told AFTER INSERT OR UPDATE ON project FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER project_answer_told AFTER INSERT ON project_answer FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER project_report_told AFTER INSERT ON project_report FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER project_works_told AFTER INSERT ON project_works FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER land_contract_told AFTER INSERT ON land_contract FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER project_commitment_row_told AFTER INSERT OR UPDATE ON project_commitment_row
  FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER steward_request_told AFTER INSERT ON steward_request FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER steward_answer_told AFTER INSERT ON steward_answer
  FOR EACH ROW EXECUTE FUNCTION tell_changed('steward_request', 'request_id');
CREATE TRIGGER counter_attendance_told AFTER INSERT OR UPDATE ON counter_attendance FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER visit_request_told AFTER INSERT OR UPDATE ON visit_request FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER visit_told AFTER INSERT OR UPDATE ON visit FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER visit_event_told AFTER INSERT ON visit_event FOR EACH ROW EXECUTE FUNCTION tell_changed('visit', 'visit_id');
CREATE TRIGGER visit_result_told AFTER INSERT ON visit_result FOR EACH ROW EXECUTE FUNCTION tell_changed('visit', 'visit_id');
CREATE TRIGGER superior_inspection_told AFTER INSERT ON superior_inspection FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER mandate_told AFTER INSERT ON mandate FOR EACH ROW EXECUTE FUNCTION tell_changed();
CREATE TRIGGER mandate_end_told AFTER INSERT ON mandate_end FOR EACH ROW EXECUTE FUNCTION tell_changed('mandate', 'mandate_id');
CREATE TRIGGER credit_note_told AFTER INSERT OR UPDATE ON credit_note FOR EACH ROW EXECUTE FUNCTION tell_changed();
