-- 一区多园: the parks of a zone, each with its own desk. A project lies in one of them or in none; an officer of the window
-- may sit at the desk of one. No clock asks in which park a case is.

CREATE TABLE park (
  zone_id text NOT NULL REFERENCES zone,
  code text NOT NULL,
  name text NOT NULL,
  desk text NOT NULL,               -- where its window is
  PRIMARY KEY (zone_id, code)
);

ALTER TABLE project ADD COLUMN park text;
ALTER TABLE project ADD COLUMN placed_at timestamptz;  -- when the window placed it last, on the zone's clock; null: as opened
ALTER TABLE project ADD COLUMN placed_by text REFERENCES person;
ALTER TABLE project ADD FOREIGN KEY (zone_id, park) REFERENCES park (zone_id, code);
CREATE INDEX project_park ON project (zone_id, park);

ALTER TABLE hat ADD COLUMN park text;
ALTER TABLE hat ADD FOREIGN KEY (zone_id, park) REFERENCES park (zone_id, code);
ALTER TABLE hat ADD CHECK (park IS NULL OR capacity = 'window');
