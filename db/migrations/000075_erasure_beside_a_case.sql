-- With a case goes what stands beside it: complaints, urgings, ratings, reasons of reassignment, late records, whoever came to
-- the window, reads with a reason; with the last case of a visit what was found there; with the last case of a project its
-- commitments, answers and requests for a steward. Numbers, days and hashes stay.

-- What an event of a visit says in words is chained as a commitment, as the names of a case are: with the salt everybody can
-- check it, and once both are gone the chain holds all the same.
ALTER TABLE visit_event ADD COLUMN salt char(32);
DROP TRIGGER visit_event_append_only ON visit_event;
CREATE TRIGGER visit_event_append_only BEFORE DELETE ON visit_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER visit_event_erasure_only BEFORE UPDATE ON visit_event FOR EACH ROW EXECUTE FUNCTION refuse_change_but_erasure();

-- Is a row of this table of a case, of a visit or of a project of which a case has a confirmed erasure?
CREATE FUNCTION is_of_erased_case(of_table text, r jsonb) RETURNS boolean LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM erasure e JOIN case_file f ON f.id = e.case_id WHERE e.confirmed_at IS NOT NULL AND CASE of_table
      WHEN 'submission' THEN f.submission_id = r->>'id'
      WHEN 'joint_extension' THEN f.submission_id = r->>'submission_id'
      WHEN 'counter_attendance' THEN EXISTS (
        SELECT FROM submission s WHERE s.id = f.submission_id AND s.attendance_id = r->>'id')
      WHEN 'complaint_answer' THEN EXISTS (
        SELECT FROM complaint m WHERE m.id = r->>'complaint_id' AND m.case_id = f.id)
      WHEN 'urging_reply' THEN EXISTS (SELECT FROM urging u WHERE u.id = r->>'urging_id' AND u.case_id = f.id)
      WHEN 'claim_change' THEN EXISTS (SELECT FROM task t WHERE t.id = r->>'task_id' AND t.case_id = f.id)
      WHEN 'late_record_answer' THEN EXISTS (
        SELECT FROM late_record l WHERE l.id = r->>'record_id' AND l.case_id = f.id)
      WHEN 'personal_read' THEN r->>'thing' = f.id
      WHEN 'joint_site_visit' THEN r->'findings' @> jsonb_build_array(jsonb_build_object('case', f.id))
      WHEN 'visit_result' THEN EXISTS (
        SELECT FROM visit_request q WHERE q.visit_id = r->>'visit_id' AND q.case_id = f.id)
      WHEN 'project_answer' THEN f.project_id = r->>'project_id'
      WHEN 'steward_request' THEN f.project_id = r->>'project_id'
      WHEN 'steward_answer' THEN EXISTS (
        SELECT FROM steward_request q WHERE q.id = r->>'request_id' AND q.project_id = f.project_id)
      WHEN 'signature' THEN EXISTS (
        SELECT FROM case_event v WHERE v.case_id = f.id
          AND r->>'id' IN (v.data->'signature'->>'id', v.data->'promise'->'signature'->>'id'))
        OR EXISTS (
        SELECT FROM project_commitment c JOIN project_commitment_event v ON v.commitment_id = c.id
        WHERE c.project_id = f.project_id AND v.data->'signature'->>'id' = r->>'id')
      WHEN 'paper' THEN f.id = r->>'case_id'
        OR EXISTS (
        SELECT FROM project_commitment c WHERE c.id = r->>'commitment_id' AND c.project_id = f.project_id)
        OR EXISTS (
        SELECT FROM visit_request q LEFT JOIN visit_event v ON v.visit_id = r->>'visit_id' AND v.data->'requests' ? q.id
        WHERE q.case_id = f.id AND (q.visit_id = r->>'visit_id' OR v.visit_id IS NOT NULL))
      ELSE f.id = r->>'case_id'
    END)
$$;

CREATE OR REPLACE FUNCTION refuse_change_but_emptying() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' OR to_jsonb(OLD) - TG_ARGV IS DISTINCT FROM to_jsonb(NEW) - TG_ARGV
    OR NOT (is_of_erased_case(TG_TABLE_NAME, to_jsonb(OLD))
      -- Of whoever came to the window and filed nothing there is no case.
      OR TG_TABLE_NAME = 'counter_attendance'
        AND NOT EXISTS (SELECT FROM submission s WHERE s.attendance_id = to_jsonb(OLD)->>'id')) THEN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;

DROP TRIGGER complaint_append_only ON complaint;
CREATE TRIGGER complaint_append_only BEFORE UPDATE OR DELETE ON complaint
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('content');
DROP TRIGGER complaint_answer_append_only ON complaint_answer;
CREATE TRIGGER complaint_answer_append_only BEFORE UPDATE OR DELETE ON complaint_answer
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('content');
DROP TRIGGER rating_append_only ON rating;
CREATE TRIGGER rating_append_only BEFORE UPDATE OR DELETE ON rating
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('comment');
DROP TRIGGER urging_append_only ON urging;
CREATE TRIGGER urging_append_only BEFORE UPDATE OR DELETE ON urging
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('cause', 'demand');
DROP TRIGGER urging_reply_append_only ON urging_reply;
CREATE TRIGGER urging_reply_append_only BEFORE UPDATE OR DELETE ON urging_reply
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('reply');
DROP TRIGGER claim_change_append_only ON claim_change;
CREATE TRIGGER claim_change_append_only BEFORE UPDATE OR DELETE ON claim_change
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('reason');
DROP TRIGGER late_record_append_only ON late_record;
CREATE TRIGGER late_record_append_only BEFORE UPDATE OR DELETE ON late_record
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('wish', 'actor');
DROP TRIGGER late_record_answer_append_only ON late_record_answer;
CREATE TRIGGER late_record_answer_append_only BEFORE UPDATE OR DELETE ON late_record_answer
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('reason');
DROP TRIGGER personal_read_append_only ON personal_read;
CREATE TRIGGER personal_read_append_only BEFORE UPDATE OR DELETE ON personal_read
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('reason');
DROP TRIGGER joint_site_visit_append_only ON joint_site_visit;
CREATE TRIGGER joint_site_visit_append_only BEFORE UPDATE OR DELETE ON joint_site_visit
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('officers', 'findings');
DROP TRIGGER joint_extension_append_only ON joint_extension;
CREATE TRIGGER joint_extension_append_only BEFORE UPDATE OR DELETE ON joint_extension
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('reason');
DROP TRIGGER counter_attendance_append_only ON counter_attendance;
CREATE TRIGGER counter_attendance_append_only BEFORE UPDATE OR DELETE ON counter_attendance
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('name', 'letter');
DROP TRIGGER visit_result_append_only ON visit_result;
CREATE TRIGGER visit_result_append_only BEFORE UPDATE OR DELETE ON visit_result
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('findings', 'officers', 'remarks');
DROP TRIGGER project_answer_append_only ON project_answer;
CREATE TRIGGER project_answer_append_only BEFORE UPDATE OR DELETE ON project_answer
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('given_by', 'reason');
DROP TRIGGER steward_request_append_only ON steward_request;
CREATE TRIGGER steward_request_append_only BEFORE UPDATE OR DELETE ON steward_request
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('wish');
DROP TRIGGER steward_answer_append_only ON steward_answer;
CREATE TRIGGER steward_answer_append_only BEFORE UPDATE OR DELETE ON steward_answer
  FOR EACH ROW EXECUTE FUNCTION refuse_change_but_emptying('reason');
