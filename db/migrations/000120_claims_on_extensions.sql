-- An extension is proposed by a reviewer since it is signed by an approver. Whoever had such a step in hand and may not take it any
-- more has it no more: it goes back to its pool, as a step does that nobody touched. What an upper organ extends stays with it.
WITH gone AS (
  DELETE FROM claim c USING task t
  WHERE t.id = c.task_id AND t.done_at IS NULL AND t.kind = 'extendPermit' AND t.unit NOT LIKE 'upper:%'
    AND NOT EXISTS (SELECT FROM hat h
      WHERE h.person_id = c.person_id AND h.zone_id = t.zone_id AND h.bureau = t.unit AND h.capacity = 'reviewer')
  RETURNING c.task_id, c.person_id, t.zone_id)
INSERT INTO claim_change (id, task_id, kind, from_person, changed_at, machine_at)
SELECT gen_random_uuid()::text, task_id, 'expired', person_id, coalesce(z.clock_at, now()), now()
FROM gone JOIN zone z ON z.id = gone.zone_id;
