-- What people are told: written in the transaction of what happened, read in the message centre, and sent on as letters by mail
-- and short message. For what the law has served, the entry here is the moment of electronic service (送达).

CREATE TABLE notice (
  id text PRIMARY KEY,
  kind text NOT NULL,
  legal boolean NOT NULL,           -- cannot be switched off, and raises an alarm if nobody gets it
  zone_id text REFERENCES zone,
  case_id text REFERENCES case_file,
  enterprise_id text REFERENCES enterprise, -- for all who act for it; or
  person_id text REFERENCES person,         -- for one person; or
  capacity text,                            -- for all in this capacity, of the zone or of the whole system
  facts jsonb NOT NULL,
  once text UNIQUE,                 -- a reminder is given once
  at timestamptz NOT NULL,          -- on the zone's clock
  machine_at timestamptz NOT NULL DEFAULT now(),
  posted_at timestamptz,            -- when its letters were written
  alarmed_at timestamptz,           -- when it was told that nobody got it
  CHECK (num_nonnulls(enterprise_id, person_id, capacity) = 1)
);
CREATE INDEX notice_to_post ON notice (machine_at) WHERE posted_at IS NULL;
CREATE INDEX notice_enterprise ON notice (enterprise_id, machine_at DESC) WHERE enterprise_id IS NOT NULL;
CREATE INDEX notice_person ON notice (person_id, machine_at DESC) WHERE person_id IS NOT NULL;
CREATE INDEX notice_capacity ON notice (capacity, zone_id, machine_at DESC) WHERE capacity IS NOT NULL;
CREATE INDEX notice_case ON notice (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX notice_legal ON notice (machine_at) WHERE legal AND alarmed_at IS NULL;

-- Who opened it first and when, person by person (送达回证).
CREATE TABLE notice_read (
  notice_id text NOT NULL REFERENCES notice,
  person_id text NOT NULL REFERENCES person,
  read_at timestamptz NOT NULL,
  PRIMARY KEY (notice_id, person_id)
);

CREATE TABLE person_contact (
  person_id text PRIMARY KEY REFERENCES person,
  email text,
  mobile text,
  changed_at timestamptz NOT NULL
);

-- What somebody wants otherwise than usual.
CREATE TABLE notice_choice (
  person_id text NOT NULL REFERENCES person,
  kind text NOT NULL,
  channel text NOT NULL CHECK (channel IN ('centre', 'email', 'sms')),
  wanted boolean NOT NULL,
  PRIMARY KEY (person_id, kind, channel)
);

CREATE TABLE letter (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  notice_id text NOT NULL REFERENCES notice,
  person_id text NOT NULL REFERENCES person,
  channel text NOT NULL CHECK (channel IN ('email', 'sms')),
  address text NOT NULL,
  state text NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'failed')),
  attempts integer NOT NULL DEFAULT 0,
  due_at timestamptz NOT NULL DEFAULT now(),
  last_error text,
  ended_at timestamptz,
  UNIQUE (notice_id, person_id, channel)
);
CREATE INDEX letter_waiting ON letter (due_at) WHERE state = 'waiting';
