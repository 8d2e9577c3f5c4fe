-- 督办, 催办: an urging order by a supervisor or by the law (domain.md 6), and a plain reminder, by a supervisor or by the
-- enterprise. Each stays open until the unit that was asked has answered; neither the question nor the answer is changed.

CREATE TABLE urging (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  case_id text NOT NULL REFERENCES case_file,
  kind text NOT NULL CHECK (kind IN ('order', 'reminder')),
  origin text NOT NULL CHECK (origin IN ('supervisor', 'enterprise', 'law')),
  unit text NOT NULL,                 -- who must answer: a bureau, `window` or `upper`
  cause text NOT NULL,
  demand text,                        -- what the answer must say; null: the usual
  number text,                        -- of the urging order as a paper
  reply_by date NOT NULL,
  asked_at timestamptz NOT NULL,      -- on the zone's clock
  asked_by text REFERENCES person,    -- null: the law
  machine_at timestamptz NOT NULL,
  CHECK ((asked_by IS NULL) = (origin = 'law')),
  CHECK ((number IS NULL) = (kind = 'reminder'))
);
CREATE INDEX urging_zone ON urging (zone_id, reply_by, id);
CREATE INDEX urging_case ON urging (case_id, asked_at);
CREATE TRIGGER urging_append_only BEFORE UPDATE OR DELETE ON urging FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE urging_reply (
  urging_id text PRIMARY KEY REFERENCES urging,
  reply text NOT NULL,
  expected_on date,                   -- when the case is expected to be done
  replied_at timestamptz NOT NULL,    -- on the zone's clock
  replied_by text NOT NULL REFERENCES person,
  machine_at timestamptz NOT NULL
);
CREATE TRIGGER urging_reply_append_only BEFORE UPDATE OR DELETE ON urging_reply FOR EACH ROW EXECUTE FUNCTION refuse_change();
