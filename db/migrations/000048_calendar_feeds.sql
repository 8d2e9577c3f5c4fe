-- 日历订阅: a secret address under which a person's calendar reads the deadlines of an enterprise, until it is revoked.

CREATE TABLE calendar_feed (
  id text PRIMARY KEY,
  person_id text NOT NULL REFERENCES person,
  enterprise_id text NOT NULL REFERENCES enterprise,
  token_hash text NOT NULL UNIQUE,
  made_at timestamptz NOT NULL DEFAULT now(),
  revoked_at timestamptz
);
CREATE UNIQUE INDEX calendar_feed_one ON calendar_feed (person_id, enterprise_id) WHERE revoked_at IS NULL;
