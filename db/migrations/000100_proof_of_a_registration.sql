-- 主体争议: whoever types a firm's credit code first is not therefore the firm. What a registrant shows for it, and who else says to
-- be the firm, until an administrator has decided by the licence.
ALTER TABLE registration
  ADD COLUMN licence_file text REFERENCES file (id) ON DELETE SET NULL,
  ADD COLUMN identity_file text REFERENCES file (id) ON DELETE SET NULL;

CREATE TABLE registration_dispute (
  id text PRIMARY KEY,
  enterprise_id text NOT NULL REFERENCES enterprise (id),
  person_id text NOT NULL REFERENCES person (id),
  name text NOT NULL,
  legal_representative text NOT NULL,
  address text NOT NULL,
  raised_at timestamptz NOT NULL,
  licence_file text REFERENCES file (id) ON DELETE SET NULL,
  identity_file text REFERENCES file (id) ON DELETE SET NULL,
  outcome text CHECK (outcome IN ('upheld', 'rejected')),
  how text,
  decided_by text REFERENCES person (id),
  decided_at timestamptz,
  CHECK (num_nonnulls(outcome, how, decided_by, decided_at) IN (0, 4))
);
CREATE INDEX registration_dispute_enterprise ON registration_dispute (enterprise_id);
CREATE INDEX registration_dispute_person ON registration_dispute (person_id);
