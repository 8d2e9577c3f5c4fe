-- Sessions whose token changes while they go on, the second factor, and what happened to an account.

ALTER TABLE session ADD COLUMN id text;
UPDATE session SET id = gen_random_uuid()::text;
ALTER TABLE session
  ALTER COLUMN id SET NOT NULL,
  DROP CONSTRAINT session_pkey,
  ADD PRIMARY KEY (id),
  ADD UNIQUE (token_hash),
  ADD COLUMN previous_hash text UNIQUE,               -- the token before: good until the new one has come to the browser
  ADD COLUMN token_seen boolean NOT NULL DEFAULT true, -- the token has been used
  ADD COLUMN rotated_at timestamptz,
  ADD COLUMN address text NOT NULL DEFAULT '',
  ADD COLUMN device text NOT NULL DEFAULT '';
UPDATE session SET rotated_at = created_at;
ALTER TABLE session ALTER COLUMN rotated_at SET NOT NULL;

ALTER TABLE person
  ADD COLUMN password_given boolean NOT NULL DEFAULT false, -- set by an administrator: somebody else knows it
  ADD COLUMN rights_changed_at timestamptz;

-- Whoever gets or loses a hat goes on with another token.
CREATE FUNCTION note_rights_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE person SET rights_changed_at = clock_timestamp() WHERE id = coalesce(NEW.person_id, OLD.person_id);
  RETURN NULL;
END $$;
CREATE TRIGGER hat_rights_changed AFTER INSERT OR UPDATE OR DELETE ON hat FOR EACH ROW EXECUTE FUNCTION note_rights_changed();

CREATE TABLE second_factor (
  person_id text PRIMARY KEY REFERENCES person,
  secret bytea NOT NULL,            -- locked with the installation's key
  confirmed_at timestamptz,         -- null: shown, and no code given yet
  last_step bigint NOT NULL DEFAULT 0, -- half minute of the newest code that was taken: none of it or before is taken again
  created_at timestamptz NOT NULL
);

CREATE TABLE recovery_code (
  person_id text NOT NULL REFERENCES second_factor ON DELETE CASCADE,
  code_hash text NOT NULL,
  used_at timestamptz,
  PRIMARY KEY (person_id, code_hash)
);

-- What happened to an account, and by whom.
CREATE TABLE account_event (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  person_id text NOT NULL REFERENCES person,
  kind text NOT NULL,
  by_person text NOT NULL REFERENCES person,
  at timestamptz NOT NULL
);
CREATE INDEX account_event_person ON account_event (person_id, id);
CREATE TRIGGER account_event_append_only BEFORE UPDATE OR DELETE ON account_event FOR EACH ROW EXECUTE FUNCTION refuse_change();
