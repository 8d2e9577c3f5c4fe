-- A journey to the identity provider may be one on which somebody who is signed in proves again who (s)he is, to sign; it
-- belongs to that session alone.
ALTER TABLE oidc_journey
  ADD session_id text REFERENCES session (id) ON DELETE CASCADE,
  ADD begun_at timestamptz NOT NULL DEFAULT now();

-- Some credit codes of old licences fail the check character (GB 32100): who said that one is right all the same, and when.
ALTER TABLE enterprise
  ADD uscc_override_by text REFERENCES person (id),
  ADD uscc_override_at timestamptz,
  ADD CHECK ((uscc_override_by IS NULL) = (uscc_override_at IS NULL)),
  ADD CHECK (uscc_override_by IS NULL OR uscc_override IS NOT NULL);

-- Of a relation: why; who and when stand in its row.
ALTER TABLE relation ADD uscc_override text;
