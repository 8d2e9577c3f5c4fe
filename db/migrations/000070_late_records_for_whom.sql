-- 代理: whoever confirms or refuses what was told late in the place of somebody who is away is kept with for whom (R38).
ALTER TABLE late_record_answer ADD COLUMN answered_for text REFERENCES person;
