-- A park publishes closures of its own (一区多园). A case counts by the calendar of the desk at which it was filed: the park
-- stands in what was filed, and moves with no project. What was filed before counts by the calendar of the zone.

ALTER TABLE calendar_publication ADD COLUMN park text GENERATED ALWAYS AS (content->>'park') STORED;
ALTER TABLE calendar_publication ADD FOREIGN KEY (zone_id, park) REFERENCES park (zone_id, code);

ALTER TABLE calendar_closure ADD COLUMN park text;  -- null: of the whole zone
ALTER TABLE calendar_closure ADD FOREIGN KEY (zone_id, park) REFERENCES park (zone_id, code);

ALTER TABLE case_row ADD COLUMN park text GENERATED ALWAYS AS (state->>'park') STORED;
