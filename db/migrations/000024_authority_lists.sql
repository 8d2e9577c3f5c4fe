-- Lists of authorised items: the whole of a zone's powers as a file brought it in, proposed by one administrator and
-- confirmed by another. On confirmation new grants are entered, and those that the list does not have get their last day.

CREATE TABLE authority_list (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  title text NOT NULL,
  effective_from date NOT NULL,
  content jsonb NOT NULL,            -- {grants, competentOrgans}
  base text NOT NULL,                -- digest of the powers with which it was compared
  proposed_by text NOT NULL REFERENCES person,
  proposed_at timestamptz NOT NULL,  -- on the zone's clock, as the next two
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
CREATE INDEX authority_list_zone ON authority_list (zone_id, machine_at DESC, id);

CREATE FUNCTION refuse_change_of_authority_list() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (OLD.content, OLD.effective_from, OLD.proposed_by, OLD.base)
      IS DISTINCT FROM (NEW.content, NEW.effective_from, NEW.proposed_by, NEW.base)
    OR OLD.confirmed_at IS NOT NULL OR OLD.withdrawn_at IS NOT NULL THEN
    RAISE EXCEPTION 'a list of authorised items does not change' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER authority_list_fixed BEFORE UPDATE ON authority_list
  FOR EACH ROW EXECUTE FUNCTION refuse_change_of_authority_list();

ALTER TABLE authority_grant ADD COLUMN list_id text REFERENCES authority_list;
