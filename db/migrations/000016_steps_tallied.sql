-- The numbers above a work list: how many open steps a unit has of each kind. To count ten thousand cost a millisecond of each
-- list. A number in one row would let one act of a unit be written at a time, so each statement that opens or ends steps adds
-- a row of its own, and the number is their sum: exact for every snapshot, since it is written where the step is.
CREATE TABLE task_tally (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  zone_id text NOT NULL,
  unit text NOT NULL,
  kind text NOT NULL,
  n bigint NOT NULL
);
CREATE INDEX task_tally_of ON task_tally (zone_id, unit, kind) INCLUDE (n);

-- From sixty-four rows on they are drawn together into one. Whoever does it takes the rows that nobody else is taking and
-- waits for none.
CREATE FUNCTION tally_steps(of_zone text, of_unit text, of_kind text, by bigint) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO task_tally (zone_id, unit, kind, n) VALUES (of_zone, of_unit, of_kind, by);
  IF (SELECT count(*) FROM (
        SELECT FROM task_tally WHERE zone_id = of_zone AND unit = of_unit AND kind = of_kind LIMIT 64) few) = 64 THEN
    WITH gone AS (
      DELETE FROM task_tally WHERE id IN (
        SELECT id FROM task_tally WHERE zone_id = of_zone AND unit = of_unit AND kind = of_kind FOR UPDATE SKIP LOCKED)
      RETURNING n
    )
    INSERT INTO task_tally (zone_id, unit, kind, n)
    SELECT of_zone, of_unit, of_kind, sum(n) FROM gone HAVING count(*) > 0;
  END IF;
END $$;

CREATE FUNCTION tally_opened_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tally_steps(zone_id, unit, kind, count(*)) FROM after WHERE done_at IS NULL GROUP BY zone_id, unit, kind;
  RETURN NULL;
END $$;

CREATE FUNCTION tally_changed_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tally_steps(zone_id, unit, kind, sum(by)) FROM (
    SELECT zone_id, unit, kind, 1 AS by FROM after WHERE done_at IS NULL
    UNION ALL
    SELECT zone_id, unit, kind, -1 FROM before WHERE done_at IS NULL
  ) change GROUP BY zone_id, unit, kind HAVING sum(by) <> 0;
  RETURN NULL;
END $$;

CREATE FUNCTION tally_deleted_steps() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM tally_steps(zone_id, unit, kind, -count(*)) FROM before WHERE done_at IS NULL GROUP BY zone_id, unit, kind;
  RETURN NULL;
END $$;

CREATE TRIGGER task_opened AFTER INSERT ON task
  REFERENCING NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION tally_opened_steps();
CREATE TRIGGER task_changed AFTER UPDATE ON task
  REFERENCING OLD TABLE AS before NEW TABLE AS after FOR EACH STATEMENT EXECUTE FUNCTION tally_changed_steps();
CREATE TRIGGER task_deleted AFTER DELETE ON task
  REFERENCING OLD TABLE AS before FOR EACH STATEMENT EXECUTE FUNCTION tally_deleted_steps();

INSERT INTO task_tally (zone_id, unit, kind, n)
SELECT zone_id, unit, kind, count(*) FROM task WHERE done_at IS NULL GROUP BY zone_id, unit, kind;

DROP INDEX task_counted;
