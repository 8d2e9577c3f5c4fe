-- What lists read of each case's state, kept apart: to unpack the whole state for every row cost half of a list's time.
-- The server derives these columns from `state` whenever it is written, so that they cannot differ from it. As `json` they
-- are sent as they lie here.
ALTER TABLE case_row
  ADD COLUMN item_name text GENERATED ALWAYS AS (state->'item'->>'name') STORED,
  ADD COLUMN caps json GENERATED ALWAYS AS ((state->'item'->'caps')::text::json) STORED,
  ADD COLUMN clocks json GENERATED ALWAYS AS ((state->'clocks')::text::json) STORED,
  ADD COLUMN procedures json GENERATED ALWAYS AS ((state->'procedures')::text::json) STORED,
  ADD COLUMN corrected boolean GENERATED ALWAYS AS (state->>'correction' IS NOT NULL) STORED,
  ADD COLUMN returned integer GENERATED ALWAYS AS (coalesce((state->>'returned')::integer, 0)) STORED;

-- Not packed as long as the state can be put elsewhere instead.
ALTER TABLE case_row ALTER COLUMN clocks SET STORAGE MAIN, ALTER COLUMN procedures SET STORAGE MAIN;
