-- Why somebody asked to see what is hidden from their role; null for a plain read.
ALTER TABLE personal_read ADD COLUMN reason text;
