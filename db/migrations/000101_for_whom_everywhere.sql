-- 代理: wherever a row keeps who did something in a role in which a colleague may stand in, it keeps for whom as well (R38); null:
-- for nobody but oneself.
ALTER TABLE complaint_answer ADD COLUMN answered_for text REFERENCES person;
ALTER TABLE credit_note ADD COLUMN classed_for text REFERENCES person, ADD COLUMN repaired_for text REFERENCES person;
ALTER TABLE file ADD COLUMN uploaded_for text REFERENCES person;
ALTER TABLE joint_extension ADD COLUMN signed_for text REFERENCES person;
ALTER TABLE joint_site_visit ADD COLUMN recorded_for text REFERENCES person;
ALTER TABLE land_contract ADD COLUMN recorded_for text REFERENCES person;
ALTER TABLE late_proof ADD COLUMN taken_for text REFERENCES person;
ALTER TABLE project ADD COLUMN opened_for text REFERENCES person, ADD COLUMN placed_for text REFERENCES person;
ALTER TABLE registration ADD COLUMN confirmed_for text REFERENCES person;
ALTER TABLE steward_answer ADD COLUMN answered_for text REFERENCES person;
ALTER TABLE superior_inspection ADD COLUMN entered_for text REFERENCES person;
ALTER TABLE task ADD COLUMN done_for text REFERENCES person;
ALTER TABLE urging ADD COLUMN asked_for text REFERENCES person;
ALTER TABLE urging_reply ADD COLUMN replied_for text REFERENCES person;
ALTER TABLE visit ADD COLUMN approved_for text REFERENCES person;
ALTER TABLE visit_event ADD COLUMN for_person text REFERENCES person;
ALTER TABLE visit_file ADD COLUMN taken_for text REFERENCES person;
ALTER TABLE visit_request ADD COLUMN asked_for text REFERENCES person;
ALTER TABLE visit_result ADD COLUMN recorded_for text REFERENCES person;
ALTER TABLE works_kind ADD COLUMN said_for text REFERENCES person;
