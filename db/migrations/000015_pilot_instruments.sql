-- Pilot instruments (试点文件): what opens an excluded class of item for commitment, from when to when. Entered by one person
-- and confirmed by another; five items never open (verification, hazardous projects, fire, lightning).

CREATE TABLE pilot_instrument (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  item_code text NOT NULL CHECK (item_code NOT IN ('A03', 'A14', 'A20', 'A21', 'A25b')),
  issuer text NOT NULL,
  instrument_no text NOT NULL,
  industries text[] CHECK (cardinality(industries) > 0),  -- beginnings of industry codes; null: every industry
  first_day date NOT NULL,
  last_day date NOT NULL CHECK (first_day <= last_day),
  entered_by text NOT NULL REFERENCES person,
  entered_at timestamptz NOT NULL,   -- on the zone's clock, as the next two
  confirmed_by text REFERENCES person,
  confirmed_at timestamptz,
  ended_by text REFERENCES person,
  ended_at timestamptz,
  machine_at timestamptz NOT NULL,
  CHECK (confirmed_by <> entered_by),
  CHECK ((confirmed_by IS NULL) = (confirmed_at IS NULL)),
  CHECK ((ended_by IS NULL) = (ended_at IS NULL))
);
CREATE INDEX pilot_instrument_zone ON pilot_instrument (zone_id, first_day);
