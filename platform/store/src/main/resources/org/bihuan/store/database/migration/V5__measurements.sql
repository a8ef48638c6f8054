-- What was measured at the finding, and by what its lead was decided. The index holds all that a sector's own figures need.
ALTER TABLE hazard ADD COLUMN measurements VARCHAR(8000) DEFAULT '' NOT NULL;
ALTER TABLE hazard ADD COLUMN lead_basis VARCHAR(2000);
CREATE INDEX hazard_judged ON hazard (sector_id, item_id, occurred DESC, id DESC, stage, lead_id, territory_id,
    enterprise_id);
