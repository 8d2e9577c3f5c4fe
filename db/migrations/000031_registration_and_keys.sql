-- Enterprises that register themselves, people whom they invite, and keys of systems with a scope.

CREATE TABLE registration (
  enterprise_id text PRIMARY KEY REFERENCES enterprise,
  person_id text NOT NULL REFERENCES person,
  registered_at timestamptz NOT NULL,
  confirmed_at timestamptz,         -- null: 未核验
  confirmed_by text REFERENCES person,
  how text                          -- by what the identity was confirmed
);
CREATE INDEX registration_open ON registration (registered_at) WHERE confirmed_at IS NULL;

CREATE TABLE invitation (
  id text PRIMARY KEY,
  token_hash text NOT NULL UNIQUE,
  enterprise_id text NOT NULL REFERENCES enterprise,
  capacity text NOT NULL CHECK (capacity IN ('staff', 'agent')),
  name text NOT NULL,               -- of whom is invited
  mandate text,
  invited_by text NOT NULL REFERENCES person,
  created_at timestamptz NOT NULL,
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  used_by text REFERENCES person,
  ended_at timestamptz
);
CREATE INDEX invitation_enterprise ON invitation (enterprise_id, created_at);

ALTER TABLE api_key
  ADD COLUMN scopes text[],         -- names or tags of routes; null: whatever its owner may
  ADD COLUMN zone_id text REFERENCES zone, -- acts as administrator of this zone alone
  ADD COLUMN last_used_at timestamptz;
