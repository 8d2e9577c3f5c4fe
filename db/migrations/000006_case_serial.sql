-- Serials of submissions and cases. A sequence instead of a counter in the zone's row, for which whoever files in the zone
-- had to wait until those before had filed. Five digits, over and over: a number also holds its day.
CREATE SEQUENCE case_serial AS integer MAXVALUE 99999 CYCLE;
SELECT setval('case_serial', coalesce(max(case_serial), 0) % 99999 + 1, false) FROM zone;
ALTER TABLE zone DROP COLUMN case_serial;
