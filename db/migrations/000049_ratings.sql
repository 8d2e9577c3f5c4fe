-- 好差评: one grade for a case that has ended, with a comment if its enterprise gives one.

CREATE TABLE rating (
  case_id text PRIMARY KEY REFERENCES case_file,
  zone_id text NOT NULL REFERENCES zone,
  bureau text NOT NULL,
  grade text NOT NULL CHECK (grade IN ('best', 'good', 'fair', 'poor', 'worst')),
  comment text,
  complaint_id text REFERENCES complaint,   -- 差评: the complaint that the unit has to answer
  made_by text NOT NULL REFERENCES person,
  made_at timestamptz NOT NULL   -- on the zone's clock
);
CREATE INDEX rating_zone ON rating (zone_id, bureau);
CREATE TRIGGER rating_append_only BEFORE UPDATE OR DELETE ON rating FOR EACH ROW EXECUTE FUNCTION refuse_change();
