-- Whether the works of a project are special ones (特殊建设工程): fire acceptance of those is never promised, that of others is
-- filed with a promise (消防法 13). Whatever was said stays; the last word holds.
CREATE TABLE works_kind (
  n bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  project_id text NOT NULL REFERENCES project,
  special boolean NOT NULL,
  said_by text NOT NULL REFERENCES person,
  said_at timestamptz NOT NULL,   -- on the zone's clock
  machine_at timestamptz NOT NULL
);
CREATE INDEX works_kind_of ON works_kind (project_id, n DESC);

-- The area assessment to whose sites a pilot instrument is limited; null: to none.
ALTER TABLE pilot_instrument ADD COLUMN area_assessment text;
