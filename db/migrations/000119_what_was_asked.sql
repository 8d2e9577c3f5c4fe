-- By what a filing that comes once more is known: from a second window, or from a page that never saw the answer. Null: filed before
-- this was kept.
ALTER TABLE submission ADD COLUMN asked_hash char(64);
