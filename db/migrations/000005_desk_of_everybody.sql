-- Wrong passwords are counted for each login and address, whether the login is there or not: nobody is told which logins
-- there are, and a stranger locks nobody else out.
CREATE TABLE sign_in_attempt (
  login_hash char(64) NOT NULL,
  address text NOT NULL,             -- '': from wherever
  failures integer NOT NULL,         -- wrong ones in a row
  locked_until timestamptz,
  known boolean NOT NULL DEFAULT false, -- a right password came from there before
  tried_at timestamptz NOT NULL,
  PRIMARY KEY (login_hash, address)
);
CREATE INDEX sign_in_attempt_age ON sign_in_attempt (tried_at);
ALTER TABLE person DROP COLUMN failed_logins, DROP COLUMN locked_until;

-- A task in hand that was handed over to a colleague, or taken back by a supervisor.
CREATE TABLE claim_change (
  id text PRIMARY KEY,
  task_id text NOT NULL REFERENCES task,
  kind text NOT NULL CHECK (kind IN ('handedOver', 'takenBack')),
  from_person text NOT NULL REFERENCES person,
  to_person text REFERENCES person,  -- null: back into the pool
  by_person text NOT NULL REFERENCES person,
  reason text,
  changed_at timestamptz NOT NULL,   -- on the zone's clock
  machine_at timestamptz NOT NULL,
  CHECK ((kind = 'handedOver') = (to_person IS NOT NULL)),
  CHECK (kind = 'handedOver' OR reason IS NOT NULL)
);
CREATE INDEX claim_change_task ON claim_change (task_id, machine_at);
CREATE TRIGGER claim_change_append_only BEFORE UPDATE OR DELETE ON claim_change FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What is swept away when it is old.
CREATE INDEX session_age ON session (created_at);
CREATE INDEX outbox_done ON outbox (done_at) WHERE done_at IS NOT NULL;
