-- By which body a hazard was registered; and, of every record, which one registered it where another one leads it: that one reads it.
-- Records registered before have neither.
ALTER TABLE hazard ADD COLUMN registrar_id VARCHAR(60);
ALTER TABLE hazard ADD COLUMN guest_id VARCHAR(60);
ALTER TABLE record ADD COLUMN guest_id VARCHAR(60);
CREATE INDEX hazard_guest ON hazard (guest_id, id DESC);
CREATE INDEX record_guest ON record (kind, guest_id, id DESC);
${onlyDerby}CREATE INDEX hazard_guest_back ON hazard (guest_id, id);
${onlyDerby}CREATE INDEX record_guest_back ON record (kind, guest_id, id);
