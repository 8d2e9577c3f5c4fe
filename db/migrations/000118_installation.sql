-- By what this database is told from those of other systems, for as long as it lives, also where it is moved: a Temporal server of
-- somebody else's may carry several systems, and a namespace of it belongs to one of them.
CREATE TABLE installation (
  id text PRIMARY KEY,
  is_one boolean NOT NULL DEFAULT true UNIQUE CHECK (is_one)
);
INSERT INTO installation (id) VALUES (gen_random_uuid()::text);
