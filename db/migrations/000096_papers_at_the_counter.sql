-- Papers for a case that somebody brings to a window in person, answers to a notice of correction (补正) and deferred ones (容缺补交):
-- for which case something was handed in at which attendance. What came of it stands in the case.
CREATE TABLE counter_hand_in (
  attendance_id text NOT NULL REFERENCES counter_attendance,
  case_id text NOT NULL REFERENCES case_file,
  PRIMARY KEY (attendance_id, case_id)
);
CREATE INDEX counter_hand_in_case ON counter_hand_in (case_id);

-- 补录: somebody came while the system was away, and that is told afterwards. `came_at` is when they came, this is when it was told;
-- null: it was registered when they came. On the zone's clock.
ALTER TABLE counter_attendance ADD COLUMN told_at timestamptz CHECK (told_at >= came_at);
