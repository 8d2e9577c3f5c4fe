-- Editions of a zone's catalogue: the whole of it as files brought it in, proposed by one administrator and confirmed by
-- another. On confirmation each changed item becomes a version of its own, and each item left out is withdrawn.

CREATE TABLE catalogue_edition (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  title text NOT NULL,
  effective_from date NOT NULL,
  items jsonb NOT NULL,              -- every item of the edition, complete
  base text NOT NULL,                -- the versions with which it was compared last
  proposed_by text NOT NULL REFERENCES person,
  proposed_at timestamptz NOT NULL,  -- on the zone's clock, as the next three
  compared_by text NOT NULL REFERENCES person,
  compared_at timestamptz NOT NULL,
  confirmed_by text REFERENCES person,
  confirmed_at timestamptz,
  withdrawn_by text REFERENCES person,
  withdrawn_at timestamptz,
  number integer,                    -- its number in the zone, given on confirmation
  machine_at timestamptz NOT NULL,
  UNIQUE (zone_id, number),
  CHECK (confirmed_by <> proposed_by),
  CHECK (num_nonnulls(confirmed_by, confirmed_at, number) IN (0, 3)),
  CHECK ((withdrawn_by IS NULL) = (withdrawn_at IS NULL)),
  CHECK (confirmed_at IS NULL OR withdrawn_at IS NULL)
);
CREATE INDEX catalogue_edition_zone ON catalogue_edition (zone_id, proposed_at DESC, id);

CREATE FUNCTION refuse_change_of_edition() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.items, OLD.effective_from, OLD.proposed_by) IS DISTINCT FROM (NEW.items, NEW.effective_from, NEW.proposed_by)
    OR OLD.confirmed_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'an edition of a catalogue does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER catalogue_edition_fixed BEFORE UPDATE ON catalogue_edition
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_edition();

ALTER TABLE item_version ADD COLUMN edition_id text REFERENCES catalogue_edition;

-- Items that an edition left out: from the day on the version and those before it are in force no more.
CREATE TABLE item_withdrawal (
  zone_id text NOT NULL,
  code text NOT NULL,
  version integer NOT NULL,
  effective_from date NOT NULL,
  edition_id text NOT NULL REFERENCES catalogue_edition,
  PRIMARY KEY (zone_id, code, version),
  FOREIGN KEY (zone_id, code, version) REFERENCES item_version (zone_id, code, version)
);
