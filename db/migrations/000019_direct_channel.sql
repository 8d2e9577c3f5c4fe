-- 直报: the zone accepts, reviews and forwards; the grantor decides (许可法 35).
ALTER TABLE authority_grant DROP CONSTRAINT authority_grant_mode_check;
ALTER TABLE authority_grant ADD CONSTRAINT authority_grant_mode_check
  CHECK (mode IN ('LAW', 'DELEGATION', 'CENTRALISED', 'STATIONED', 'DIRECT_REPORT'));
