-- A step in hand is a lease: it goes back to the pool after so many idle working hours (zone.claim_hours). Each way in which it
-- changes hands is kept for good; what a substitute does is kept with the person for whom.

ALTER TABLE zone ADD COLUMN claim_hours integer NOT NULL DEFAULT 16 CHECK (claim_hours BETWEEN 1 AND 400);
ALTER TABLE claim ADD COLUMN used_at timestamptz;  -- on the zone's clock; null: not since it was claimed

ALTER TABLE claim_change ALTER COLUMN from_person DROP NOT NULL;  -- null: it lay in the pool
ALTER TABLE claim_change ALTER COLUMN by_person DROP NOT NULL;    -- null: the lease ended by itself
ALTER TABLE claim_change ADD COLUMN for_person text REFERENCES person;  -- for whom `by_person` stood in
ALTER TABLE claim_change DROP CONSTRAINT claim_change_kind_check;
ALTER TABLE claim_change DROP CONSTRAINT claim_change_check;
ALTER TABLE claim_change DROP CONSTRAINT claim_change_check1;
ALTER TABLE claim_change ADD CHECK (kind IN ('handedOver', 'returned', 'assigned', 'takenBack', 'expired', 'left'));
ALTER TABLE claim_change ADD CHECK ((kind IN ('handedOver', 'returned', 'assigned')) = (to_person IS NOT NULL));
ALTER TABLE claim_change ADD CHECK (reason IS NOT NULL OR kind IN ('handedOver', 'returned', 'expired'));
ALTER TABLE claim_change ADD CHECK ((kind = 'expired') = (by_person IS NULL));
ALTER TABLE claim_change ADD CHECK (from_person IS NOT NULL OR kind = 'assigned');
CREATE INDEX claim_change_from ON claim_change (from_person, machine_at);
CREATE INDEX claim_change_to ON claim_change (to_person, machine_at);
