-- Zones, their versioned rules and calendar, the bureaus, people and enterprises.

CREATE TABLE zone (
  id text PRIMARY KEY,
  name text NOT NULL,
  organ text NOT NULL,              -- the organ that decides: 澄湖高新技术产业开发区管理委员会
  number_word text NOT NULL,        -- first word of its papers' numbers: 澄高
  region char(6) NOT NULL,          -- GB/T 2260 of the host district
  class text NOT NULL CHECK (class IN ('national', 'provincial')),
  contact jsonb NOT NULL,           -- {office, address, phone, hours}
  remedies jsonb NOT NULL,          -- where a decision can be taken: {reconsideration, court}
  practice boolean NOT NULL,
  clock_at timestamptz,             -- a practice zone's own time; null: real time
  clock_runs boolean NOT NULL DEFAULT false,
  clock_beat timestamptz,           -- machine time at which a running clock was last moved
  created_at timestamptz NOT NULL,
  closed_at timestamptz,
  edition integer NOT NULL DEFAULT 1, -- counts every change of the zone's rules, calendar, catalogue and grants
  case_serial integer NOT NULL DEFAULT 0,
  CHECK (practice = (clock_at IS NOT NULL)),
  CHECK (practice OR NOT clock_runs)
);

CREATE TABLE zone_rules (
  zone_id text NOT NULL REFERENCES zone,
  version integer NOT NULL,
  rules jsonb NOT NULL,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (zone_id, version)
);

CREATE TABLE calendar_year (
  zone_id text NOT NULL REFERENCES zone,
  year integer NOT NULL,
  version integer NOT NULL,
  status text NOT NULL CHECK (status IN ('published', 'provisional')),
  off_days date[] NOT NULL,
  work_days date[] NOT NULL,
  source text NOT NULL,
  notice text,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (zone_id, year, version)
);

CREATE TABLE calendar_closure (
  zone_id text NOT NULL REFERENCES zone,
  day date NOT NULL,
  instrument text NOT NULL,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (zone_id, day)
);

CREATE TABLE item_version (
  zone_id text NOT NULL REFERENCES zone,
  code text NOT NULL,
  version integer NOT NULL,
  effective_from date NOT NULL,
  item jsonb NOT NULL,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL,
  PRIMARY KEY (zone_id, code, version)
);

CREATE TABLE authority_grant (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  items text[],                     -- null: every item
  mode text NOT NULL CHECK (mode IN ('LAW', 'DELEGATION', 'CENTRALISED', 'STATIONED')),
  grantor text NOT NULL,
  instrument_no text NOT NULL,
  valid_from date NOT NULL,
  valid_to date,
  scope jsonb NOT NULL,
  made_by text NOT NULL,
  made_at timestamptz NOT NULL
);
CREATE INDEX authority_grant_zone ON authority_grant (zone_id);

CREATE TABLE bureau (
  zone_id text NOT NULL REFERENCES zone,
  code text NOT NULL,
  name text NOT NULL,
  PRIMARY KEY (zone_id, code)
);

CREATE TABLE person (
  id text PRIMARY KEY,
  name text NOT NULL,
  login text NOT NULL UNIQUE,
  password_hash text NOT NULL,
  failed_logins integer NOT NULL DEFAULT 0,
  locked_until timestamptz,
  created_at timestamptz NOT NULL
);

-- A hat: in what capacity a person acts, for which unit, from when to when.
CREATE TABLE hat (
  id text PRIMARY KEY,
  person_id text NOT NULL REFERENCES person,
  capacity text NOT NULL,
  zone_id text REFERENCES zone,     -- null: an administrator of the whole system, or somebody of an enterprise
  bureau text,
  enterprise_id text,
  mandate text,                     -- an agent's mandate: its scope in words
  first_day date NOT NULL,
  last_day date,
  FOREIGN KEY (zone_id, bureau) REFERENCES bureau (zone_id, code)
);
CREATE INDEX hat_person ON hat (person_id);

CREATE TABLE enterprise (
  id text PRIMARY KEY,
  uscc char(18) NOT NULL UNIQUE,
  name text NOT NULL,
  legal_representative text NOT NULL,
  address text NOT NULL,
  uscc_override text,               -- why a code that fails its check character was taken all the same
  created_at timestamptz NOT NULL
);
ALTER TABLE hat ADD FOREIGN KEY (enterprise_id) REFERENCES enterprise;
CREATE INDEX hat_enterprise ON hat (enterprise_id);

-- Credit facts that bar an enterprise from commitment or deferral until they are repaired.
CREATE TABLE credit_note (
  id text PRIMARY KEY,
  enterprise_id text NOT NULL REFERENCES enterprise,
  zone_id text REFERENCES zone,     -- null: it bars everywhere; what happened in practice bars only there
  kind text NOT NULL CHECK (kind IN ('serious', 'deferralLapsed', 'commitmentRevoked')),
  case_id text,
  noted_at timestamptz NOT NULL,
  repaired_at timestamptz,
  UNIQUE (kind, case_id)
);
CREATE INDEX credit_note_enterprise ON credit_note (enterprise_id);

CREATE TABLE session (
  token_hash text PRIMARY KEY,
  person_id text NOT NULL REFERENCES person,
  hat_id text REFERENCES hat,
  created_at timestamptz NOT NULL,
  seen_at timestamptz NOT NULL,
  confirmed_until timestamptz,
  ended_at timestamptz
);
CREATE INDEX session_person ON session (person_id);

CREATE TABLE api_key (
  key_hash text PRIMARY KEY,
  name text NOT NULL,
  person_id text NOT NULL REFERENCES person,
  expires_at timestamptz,
  revoked_at timestamptz,
  created_at timestamptz NOT NULL
);

CREATE TABLE setup_link (
  token_hash text PRIMARY KEY,
  expires_at timestamptz NOT NULL,
  used_at timestamptz
);

-- An organ's seal; one for practice and one in earnest, so that no practice paper bears a real one: key and certificate, encrypted with a passphrase that is not in the database.
CREATE TABLE organ_seal (
  organ text NOT NULL,
  valid_from timestamptz NOT NULL,
  p12 bytea NOT NULL,
  PRIMARY KEY (organ, valid_from)
);
