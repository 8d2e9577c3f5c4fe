-- 许可法 69: what an upper organ granted that organ alone revokes, and lengthens. A step to do so that was open before this was so
-- lay with the bureau, which may not take it any more: it goes to the organ, and whoever had it in hand has it no more.
WITH moved AS (
  UPDATE task t SET unit = 'upper:' || (r.state->'upper'->>'organ')
  FROM case_row r
  WHERE r.case_id = t.case_id AND r.stage = 'decided' AND r.state->'upper'->>'organ' IS NOT NULL
    AND t.done_at IS NULL AND t.kind IN ('revoke', 'extendPermit') AND t.unit NOT LIKE 'upper:%'
  RETURNING t.id)
DELETE FROM claim USING moved WHERE claim.task_id = moved.id;
