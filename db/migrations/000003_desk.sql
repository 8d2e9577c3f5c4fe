-- What people keep while they work, and what makes a repeated request harmless.

CREATE TABLE draft (
  id text PRIMARY KEY,
  person_id text NOT NULL REFERENCES person,
  subject text NOT NULL,            -- what it is a draft of: `submission`, `decision:<case>`, …
  content jsonb NOT NULL,
  version integer NOT NULL,
  saved_at timestamptz NOT NULL,
  UNIQUE (person_id, subject)
);

CREATE TABLE idempotent_answer (
  person_id text NOT NULL,
  key text NOT NULL,
  request_hash char(64) NOT NULL,
  status smallint,                  -- null: still being answered
  body jsonb,
  asked_at timestamptz NOT NULL,
  PRIMARY KEY (person_id, key)
);
CREATE INDEX idempotent_answer_age ON idempotent_answer (asked_at);
