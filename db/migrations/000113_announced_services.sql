-- 公告送达: papers whose service is published and whose days run, for everybody to read; gone once they were served or answered.
CREATE TABLE announced_service (
  case_id text NOT NULL REFERENCES case_file,
  zone_id text NOT NULL REFERENCES zone,
  place int NOT NULL, -- of the announcement in its case
  paper text NOT NULL, -- the kind
  announced_on date NOT NULL,
  until date NOT NULL, -- with which it counts as served
  why text NOT NULL CHECK (why IN ('notFound', 'othersFailed')),
  PRIMARY KEY (case_id, place)
);
CREATE INDEX announced_service_in ON announced_service (zone_id, announced_on DESC, case_id, place);
