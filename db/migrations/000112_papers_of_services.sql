-- Of which paper a service is (送达), so that the list of steps can tell it; null: the step is none.
ALTER TABLE task ADD COLUMN paper text;

-- Of what is open: the notice by its place in the case, else what was decided last.
UPDATE task t SET paper = CASE
    WHEN t.round BETWEEN 3 AND 1000 THEN r.state->'services'->(t.round - 3)->>'paper'
    WHEN r.stage = 'closed' THEN 'nonAcceptance'
    ELSE coalesce(r.state->'unserved'->-1->>'paper', CASE
      WHEN r.state->'permit'->>'revokedOn' IS NOT NULL THEN 'revocationDecision'
      WHEN r.outcome = 'grant' THEN 'grantDecision'
      ELSE 'refusalDecision' END)
  END
FROM case_row r WHERE r.case_id = t.case_id AND t.kind = 'serve' AND t.done_at IS NULL;
