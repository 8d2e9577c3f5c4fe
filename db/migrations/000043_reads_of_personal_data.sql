-- Who read what about whom: kept beside the reading, never changed (个人信息保护法 51, 54).

CREATE TABLE personal_read (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id text NOT NULL,
  hat_id text,                       -- null: with a key of the system, or before a hat was chosen
  capacity text,
  zone_id text,                      -- of the hat; null: an enterprise's, or of the whole system
  kind text NOT NULL,                -- case, paper, file, evidence, people …
  thing text NOT NULL,               -- id of what was read
  read_at timestamptz NOT NULL       -- by the machine's clock
);
CREATE INDEX personal_read_thing ON personal_read (thing, id DESC);
CREATE INDEX personal_read_person ON personal_read (person_id, id DESC);
CREATE INDEX personal_read_zone ON personal_read (zone_id, id DESC);
CREATE TRIGGER personal_read_append_only BEFORE UPDATE OR DELETE ON personal_read FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER personal_read_no_truncate BEFORE TRUNCATE ON personal_read FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
