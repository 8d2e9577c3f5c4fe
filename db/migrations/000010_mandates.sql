-- Mandates (授权委托): what an enterprise's legal representative entrusts an agent with before a zone, from when to when
-- (民法典 165). Given and ended, never changed; a signature names the mandate on which it rests.

CREATE TABLE mandate (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  enterprise_id text NOT NULL REFERENCES enterprise,
  agent_id text NOT NULL REFERENCES person,
  powers text[] NOT NULL CHECK (cardinality(powers) > 0 AND powers <@ ARRAY['filing', 'commitment', 'deferral']),
  items text[] CHECK (cardinality(items) > 0),        -- null: every item
  projects text[] CHECK (cardinality(projects) > 0),  -- null: every project
  instrument text NOT NULL,
  first_day date NOT NULL,
  last_day date NOT NULL CHECK (first_day <= last_day),
  given_by text NOT NULL REFERENCES person,
  signature_id text NOT NULL REFERENCES signature,
  given_at timestamptz NOT NULL,     -- on the zone's clock
  machine_at timestamptz NOT NULL
);
CREATE INDEX mandate_agent ON mandate (zone_id, enterprise_id, agent_id);
CREATE TRIGGER mandate_append_only BEFORE UPDATE OR DELETE ON mandate FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Withdrawn by the enterprise, or the agent resigned (民法典 173).
CREATE TABLE mandate_end (
  mandate_id text PRIMARY KEY REFERENCES mandate,
  ended_by text NOT NULL REFERENCES person,
  reason text NOT NULL,
  ended_at timestamptz NOT NULL,     -- on the zone's clock
  machine_at timestamptz NOT NULL
);
CREATE TRIGGER mandate_end_append_only BEFORE UPDATE OR DELETE ON mandate_end FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE signature ADD COLUMN mandate_id text REFERENCES mandate;
