-- 代理: for whom a substitute signed, by person and by the name of that day; null: for oneself.
ALTER TABLE signature ADD COLUMN for_person text REFERENCES person, ADD COLUMN for_name text,
  ADD CHECK ((for_person IS NULL) = (for_name IS NULL));

-- Of a notice to a capacity: only to those of this bureau, and to whoever answers for all of them; null: to all of the zone.
ALTER TABLE notice ADD COLUMN bureau text, ADD CHECK (bureau IS NULL OR capacity IS NOT NULL);
