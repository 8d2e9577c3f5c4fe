-- At the end of each day of a zone's clock the heads of all chains that grew are put under one root, which is chained to
-- the day before, signed, and where an authority is named time-stamped (RFC 3161).

CREATE TABLE proof_key (
  id text PRIMARY KEY,               -- first 16 hex digits of the SHA-256 of the public key
  zone_id text NOT NULL REFERENCES zone,
  public_key bytea NOT NULL,         -- Ed25519, the 32 bytes of RFC 8032
  private_key bytea,                 -- locked with the secret of the system; taken away when another key follows
  valid_from timestamptz NOT NULL,
  valid_to timestamptz,
  made_by text NOT NULL
);
CREATE UNIQUE INDEX proof_key_in_use ON proof_key (zone_id) WHERE valid_to IS NULL;

CREATE TABLE daily_root (
  zone_id text NOT NULL REFERENCES zone,
  day date NOT NULL,
  leaves integer NOT NULL,
  root char(64) NOT NULL,
  previous char(64) NOT NULL,        -- hash of the day before
  hash char(64) NOT NULL,
  key_id text NOT NULL REFERENCES proof_key,
  signature bytea NOT NULL,
  sealed_at timestamptz NOT NULL,    -- by the machine's clock
  PRIMARY KEY (zone_id, day)
);
CREATE TRIGGER daily_root_append_only BEFORE UPDATE OR DELETE ON daily_root FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE daily_leaf (
  zone_id text NOT NULL,
  day date NOT NULL,
  kind text NOT NULL CHECK (kind IN ('case', 'commitment', 'visit')),
  chain_id text NOT NULL,
  seq integer NOT NULL,
  hash char(64) NOT NULL,
  PRIMARY KEY (zone_id, day, kind, chain_id),
  FOREIGN KEY (zone_id, day) REFERENCES daily_root DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX daily_leaf_chain ON daily_leaf (kind, chain_id, seq);
CREATE TRIGGER daily_leaf_append_only BEFORE UPDATE OR DELETE ON daily_leaf FOR EACH ROW EXECUTE FUNCTION refuse_change();

CREATE TABLE root_stamp (
  zone_id text NOT NULL,
  day date NOT NULL,
  token bytea NOT NULL,              -- TimeStampToken, DER
  stamped_at timestamptz NOT NULL,   -- as the authority says
  PRIMARY KEY (zone_id, day),
  FOREIGN KEY (zone_id, day) REFERENCES daily_root
);
CREATE TRIGGER root_stamp_append_only BEFORE UPDATE OR DELETE ON root_stamp FOR EACH ROW EXECUTE FUNCTION refuse_change();
