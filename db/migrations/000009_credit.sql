-- Credit records (失信信息): proposed by the system or entered from elsewhere, classed by the credit office with the term for
-- which they are public, and repaired after it (信用修复管理办法). And bans on applying again (许可法 78, 79).

ALTER TABLE credit_note DROP CONSTRAINT credit_note_kind_check;
ALTER TABLE credit_note
  ADD COLUMN class text CHECK (class IN ('minor', 'general', 'serious')),  -- null: proposed and not classed yet
  ADD COLUMN public_from date,
  ADD COLUMN public_to date,                                              -- null: no term is known
  ADD COLUMN reason text,
  ADD COLUMN classed_at timestamptz,                                      -- on the zone's clock
  ADD COLUMN classed_by text REFERENCES person,
  ADD COLUMN repair_reason text,
  ADD COLUMN repaired_by text REFERENCES person;
UPDATE credit_note SET kind = 'entered', class = 'serious' WHERE kind = 'serious';
ALTER TABLE credit_note
  ADD CHECK (kind IN ('entered', 'deferralLapsed', 'commitmentRevoked', 'falseMaterials')),
  ADD CHECK (kind <> 'entered' OR class IS NOT NULL),
  ADD CHECK (public_from <= public_to);
CREATE INDEX credit_note_zone ON credit_note (zone_id, noted_at DESC, id DESC);

CREATE TABLE item_ban (
  id text PRIMARY KEY,
  enterprise_id text NOT NULL REFERENCES enterprise,
  zone_id text NOT NULL REFERENCES zone,
  item_code text NOT NULL,
  case_id text NOT NULL REFERENCES case_file,
  article text NOT NULL,
  from_on date NOT NULL,
  until_on date NOT NULL,              -- its last day
  UNIQUE (case_id, article)
);
CREATE INDEX item_ban_enterprise ON item_ban (enterprise_id, zone_id);
CREATE TRIGGER item_ban_append_only BEFORE UPDATE OR DELETE ON item_ban FOR EACH ROW EXECUTE FUNCTION refuse_change();
