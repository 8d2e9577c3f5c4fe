-- Signing in through an OpenID Connect provider.

CREATE TABLE external_identity (
  issuer text NOT NULL,
  subject text NOT NULL,
  person_id text NOT NULL REFERENCES person,
  linked_at timestamptz NOT NULL,
  PRIMARY KEY (issuer, subject)
);

-- One journey to the provider and back; taken once. With a subject: somebody came back whom nobody knows here yet.
CREATE TABLE oidc_journey (
  token_hash text PRIMARY KEY,
  state text NOT NULL,
  nonce text NOT NULL,
  verifier text NOT NULL,
  subject text,
  name text,
  expires_at timestamptz NOT NULL
);

ALTER TABLE session ADD COLUMN means text NOT NULL DEFAULT 'password' CHECK (means IN ('password', 'oidc'));
