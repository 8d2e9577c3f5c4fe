-- Under review with a question to another department that is not settled yet: not answered, or answered and not weighed.
-- Derived like the other columns of lists, and few at one time.
ALTER TABLE case_row ADD COLUMN consulting boolean
  GENERATED ALWAYS AS (stage = 'accepted' AND jsonb_path_exists(state, '$.opinions[*] ? (@.weighed == null)')) STORED;
CREATE INDEX case_row_consulting ON case_row (zone_id) WHERE consulting;
