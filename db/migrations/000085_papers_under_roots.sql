-- What was issued lies under the root of its day too: each paper as a leaf, and its PDF as another once it is sealed. And each
-- new key of a zone is introduced by the one before, so that nobody can put a key of their own beside it.

ALTER TABLE daily_leaf DROP CONSTRAINT daily_leaf_kind_check;
ALTER TABLE daily_leaf ADD CONSTRAINT daily_leaf_kind_check CHECK (kind IN ('case', 'commitment', 'visit', 'paper', 'pdf'));

-- How many papers lie under the root; null: a day of before, whose content does not tell it.
ALTER TABLE daily_root ADD COLUMN papers integer;

-- PDFs of before lie under no root and are not looked for each night.
ALTER TABLE paper_pdf ADD COLUMN owes_leaf boolean NOT NULL DEFAULT false;
ALTER TABLE paper_pdf ALTER COLUMN owes_leaf SET DEFAULT true;
CREATE INDEX paper_pdf_owes_leaf ON paper_pdf (paper_id) WHERE owes_leaf;

-- The id of a key is now the whole SHA-256 of its public part. An introduction is what the key before signed: zone, key, the last
-- day with a root and its hash. Null: the first key, one of before, or one that followed a key that could not be opened.
ALTER TABLE proof_key
  ADD COLUMN introduced_by text REFERENCES proof_key,
  ADD COLUMN introduction jsonb,
  ADD COLUMN introduction_signature bytea,
  ADD CONSTRAINT proof_key_introduction CHECK (num_nulls(introduced_by, introduction, introduction_signature) IN (0, 3));
