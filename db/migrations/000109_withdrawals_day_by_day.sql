-- An item that an edition to come leaves out may leave earlier by another, and come back between: each withdrawal is kept.
ALTER TABLE item_withdrawal DROP CONSTRAINT item_withdrawal_pkey;
ALTER TABLE item_withdrawal ADD PRIMARY KEY (zone_id, code, version, effective_from);
