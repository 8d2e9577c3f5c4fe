-- Whoever accepts an invitation acts where whoever invited acts: in one zone alone, if that is where their role counts.

ALTER TABLE invitation
  ADD COLUMN zone_id text REFERENCES zone; -- null: everywhere

UPDATE invitation i SET zone_id = bound.zone_id
FROM (
  SELECT person_id, enterprise_id, min(zone_id) AS zone_id FROM hat
  WHERE capacity = 'legalRepresentative' GROUP BY person_id, enterprise_id HAVING bool_and(zone_id IS NOT NULL)
) bound
WHERE bound.person_id = i.invited_by AND bound.enterprise_id = i.enterprise_id;

-- Roles that were given everywhere by who acts in one zone. One that has ended stays as it is: it ended by the machine's clock.
UPDATE hat h SET zone_id = i.zone_id,
  first_day = least(h.first_day, (coalesce(z.clock_at, now()) AT TIME ZONE 'Asia/Shanghai')::date)
FROM invitation i JOIN zone z ON z.id = i.zone_id
WHERE i.used_by = h.person_id AND i.enterprise_id = h.enterprise_id AND i.capacity = h.capacity
  AND h.zone_id IS NULL AND h.last_day IS NULL;
