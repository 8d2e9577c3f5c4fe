-- An officer has asked the head to lengthen the legal limit, and there is no answer yet (申请延期). Derived like the other
-- columns of lists, and few at one time.
ALTER TABLE case_row ADD COLUMN extension_asked boolean
  GENERATED ALWAYS AS (stage IN ('received', 'accepted') AND coalesce(jsonb_typeof(state -> 'extensionAsked') = 'object', false)) STORED;
CREATE INDEX case_row_extension_asked ON case_row (zone_id) WHERE extension_asked;
