-- Papers get their serials inside the statement that travels with the COMMIT. Whoever numbers a paper holds its series until then;
-- a program that first asked for the serial and then wrote the paper held it while its answer lay in a queue.

-- `drafts` is an array of papers in their order; each bears a mark of its own wherever its serial belongs, in its own number, title
-- and text and in those of later ones. `canonical` is the text that is hashed. Answers the numbers in the same order.
CREATE FUNCTION issue_papers(drafts jsonb) RETURNS SETOF text LANGUAGE plpgsql AS $$
DECLARE
  paper record;
  serial integer;
  marks text[] := '{}';
  serials text[] := '{}';
  taken jsonb;
BEGIN
  -- All series in one order, so that no two transactions wait for each other; taken back with everything else if it is undone.
  WITH counted AS (
    INSERT INTO paper_sequence AS s (zone_id, kind, year, last)
    SELECT d.zone, d.series, d.year, count(*) FROM jsonb_to_recordset(drafts) AS d (zone text, series text, year integer)
    GROUP BY d.zone, d.series, d.year ORDER BY d.zone, d.series, d.year
    ON CONFLICT (zone_id, kind, year) DO UPDATE SET last = s.last + excluded.last
    RETURNING zone_id, kind, year, last)
  SELECT jsonb_object_agg(concat_ws(':', zone_id, kind, year), last) INTO taken FROM counted;

  FOR paper IN
    SELECT d.*, count(*) OVER (PARTITION BY d.zone, d.series, d.year ORDER BY d.nth DESC) AS left_over
    FROM ROWS FROM (jsonb_to_recordset(drafts) AS (id text, zone text, case_id text, commitment_id text, visit_id text, kind text,
      series text, year integer, mark text, number text, title text, canonical text, organ text, code text, seq integer,
      place smallint, at timestamptz)) WITH ORDINALITY AS d (id, zone, case_id, commitment_id, visit_id, kind, series, year, mark,
      number, title, canonical, organ, code, seq, place, at, nth)
    ORDER BY d.nth
  LOOP
    serial := (taken ->> concat_ws(':', paper.zone, paper.series, paper.year))::integer - paper.left_over + 1;
    marks := marks || paper.mark;
    serials := serials || serial::text;
    FOR nth IN 1 .. cardinality(marks) LOOP
      paper.number := replace(paper.number, marks[nth], serials[nth]);
      paper.title := replace(paper.title, marks[nth], serials[nth]);
      paper.canonical := replace(paper.canonical, marks[nth], serials[nth]);
    END LOOP;
    INSERT INTO paper (id, zone_id, case_id, commitment_id, visit_id, kind, series, year, serial, number, title, content, content_hash,
      organ, verify_code, event_seq, place, issued_at)
    VALUES (paper.id, paper.zone, paper.case_id, paper.commitment_id, paper.visit_id, paper.kind, paper.series, paper.year, serial,
      paper.number, paper.title, paper.canonical::jsonb, encode(sha256(convert_to(paper.canonical, 'UTF8')), 'hex'),
      paper.organ, paper.code, paper.seq, paper.place, paper.at);
    INSERT INTO outbox (kind, key, zone_id, due_at) VALUES ('renderPaper', paper.id, paper.zone, now());
    RETURN NEXT paper.number;
  END LOOP;
  PERFORM pg_notify('outbox', 'renderPaper');
END $$;
