-- The working calendar as a row of publications: each is drafted by one administrator, published by another, and then
-- carried through every open case. What a zone had arranged before is its version 0.

CREATE TABLE calendar_publication (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  content jsonb NOT NULL,            -- {kind: 'year', …} or {kind: 'closures', …}
  drafted_by text NOT NULL,
  drafted_at timestamptz NOT NULL,
  discarded_at timestamptz,
  version integer,                   -- its number in the zone, given when it is published
  published_by text,
  published_at timestamptz,          -- machine time
  effective_at timestamptz,          -- on the zone's clock
  done_at timestamptz,               -- when every case had been recomputed
  UNIQUE (zone_id, version),
  CHECK (num_nonnulls(version, published_by, published_at, effective_at) IN (0, 4)),
  CHECK (discarded_at IS NULL OR published_at IS NULL)
);
CREATE INDEX calendar_publication_zone ON calendar_publication (zone_id, drafted_at DESC, id);
-- At most one of a zone is being carried out.
CREATE UNIQUE INDEX calendar_publication_running ON calendar_publication (zone_id)
  WHERE published_at IS NOT NULL AND done_at IS NULL;

CREATE FUNCTION refuse_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published_at IS NOT NULL
    AND (OLD.content, OLD.version, OLD.published_by, OLD.published_at, OLD.effective_at, OLD.drafted_by)
      IS DISTINCT FROM (NEW.content, NEW.version, NEW.published_by, NEW.published_at, NEW.effective_at, NEW.drafted_by) THEN
    RAISE EXCEPTION 'a published calendar does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER calendar_publication_fixed BEFORE UPDATE ON calendar_publication
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published();

-- The cases that were open when a calendar was published, and what it did to each.
CREATE TABLE calendar_recount (
  case_id text NOT NULL REFERENCES case_file,
  publication_id text NOT NULL REFERENCES calendar_publication,
  moves jsonb,                       -- [{clock, from, to, kept}]; null: not recomputed yet
  PRIMARY KEY (case_id, publication_id)
);
CREATE INDEX calendar_recount_publication ON calendar_recount (publication_id, case_id);
CREATE INDEX calendar_recount_open ON calendar_recount (publication_id, case_id) WHERE moves IS NULL;

-- Of a year the newest version holds. Versions were counted for each year; from now on they are those of the zone.
ALTER TABLE calendar_year ADD COLUMN publication_id text REFERENCES calendar_publication;

-- Of a day the newest version holds: closed, or open again.
ALTER TABLE calendar_closure
  ADD COLUMN version integer NOT NULL DEFAULT 0,
  ADD COLUMN closed boolean NOT NULL DEFAULT true,
  ADD COLUMN publication_id text REFERENCES calendar_publication,
  DROP CONSTRAINT calendar_closure_pkey,
  ADD PRIMARY KEY (zone_id, day, version);
