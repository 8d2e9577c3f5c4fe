-- 代理: while somebody is away, a colleague acts in that person's roles in the zone, from the first to the last day. Nothing is
-- changed afterwards: it is ended, and another begun. What the substitute does carries the person for whom.

CREATE TABLE substitution (
  id text PRIMARY KEY,
  zone_id text NOT NULL REFERENCES zone,
  absent_id text NOT NULL REFERENCES person,
  substitute_id text NOT NULL REFERENCES person CHECK (substitute_id <> absent_id),
  first_day date NOT NULL,
  last_day date NOT NULL CHECK (last_day >= first_day),
  reason text NOT NULL,
  made_by text NOT NULL REFERENCES person,
  machine_at timestamptz NOT NULL
);
CREATE INDEX substitution_substitute ON substitution (substitute_id);
CREATE INDEX substitution_absent ON substitution (absent_id, zone_id);
CREATE TRIGGER substitution_append_only BEFORE UPDATE OR DELETE ON substitution FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE substitution_end (
  substitution_id text PRIMARY KEY REFERENCES substitution,
  reason text NOT NULL,
  ended_by text NOT NULL REFERENCES person,
  machine_at timestamptz NOT NULL
);
CREATE TRIGGER substitution_end_append_only BEFORE UPDATE OR DELETE ON substitution_end FOR EACH ROW EXECUTE FUNCTION refuse_change();
