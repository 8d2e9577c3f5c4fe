-- What is handed in is looked at before it is used (R30): a file is being checked, ready, or refused. Where no virus scan is
-- set up it is ready at once, and says that nobody has scanned it (未查毒).

ALTER TABLE file
  ADD state text NOT NULL DEFAULT 'ready' CHECK (state IN ('checking', 'ready', 'refused')),
  ADD scan text DEFAULT 'notScanned' CHECK (scan IN ('notScanned', 'clean', 'found')), -- null: under way
  ADD found text,              -- what the scan calls it
  ADD checked_at timestamptz,
  ADD check_due_at timestamptz, -- a check that fails is tried again from then on
  ADD upload_id text UNIQUE,    -- of the resumable upload it came by
  ADD CONSTRAINT file_scan_fits CHECK ((state = 'checking') = (scan IS NULL) AND (state = 'refused') = (scan IS NOT DISTINCT FROM 'found'));
CREATE INDEX file_checking ON file (check_due_at) WHERE state = 'checking';
CREATE INDEX file_sha256 ON file (sha256);

-- The bytes under a hash, looked at again and again: a fault stays until they are right again.
CREATE TABLE blob_check (
  sha256 char(64) PRIMARY KEY,
  checked_at timestamptz NOT NULL,
  fault text CHECK (fault IN ('missing', 'changed')), -- null: there, and what their hash says
  found_at timestamptz
);
CREATE INDEX blob_check_fault ON blob_check (found_at) WHERE fault IS NOT NULL;
