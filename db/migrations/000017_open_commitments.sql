-- The commitments of a zone that are under way, for the lists of whose turn it is.
CREATE INDEX project_commitment_open ON project_commitment_row (zone_id) WHERE open;
