-- What may happen to a hazard beside its way: a later deadline, opened again, merged with an earlier record.
ALTER TABLE hazard ADD COLUMN plan_extended INTEGER;
ALTER TABLE hazard ADD COLUMN extension_until INTEGER;
ALTER TABLE hazard ADD COLUMN extension_reason VARCHAR(8000);
ALTER TABLE hazard ADD COLUMN extension_asked_by VARCHAR(400);
ALTER TABLE hazard ADD COLUMN extension_asked_on INTEGER;
ALTER TABLE hazard ADD COLUMN extension_granted BOOLEAN;
ALTER TABLE hazard ADD COLUMN extension_opinion VARCHAR(8000);
ALTER TABLE hazard ADD COLUMN extension_document VARCHAR(400);
ALTER TABLE hazard ADD COLUMN extension_decided_by VARCHAR(400);
ALTER TABLE hazard ADD COLUMN extension_decided_on INTEGER;
ALTER TABLE hazard ADD COLUMN reopen_reason VARCHAR(8000);
ALTER TABLE hazard ADD COLUMN merged_into ${id};
ALTER TABLE hazard ADD COLUMN merged_number VARCHAR(60);
ALTER TABLE hazard ADD COLUMN channels VARCHAR(8000) DEFAULT '' NOT NULL;
