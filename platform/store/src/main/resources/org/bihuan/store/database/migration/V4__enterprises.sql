-- What is known of an enterprise beyond name, code and place in the tree. Telephone numbers are encrypted; the key lies
-- outside the database. The name's key and the same backwards serve the search for enterprises of nearly the same name.
ALTER TABLE enterprise ADD COLUMN further_sectors VARCHAR(1200) DEFAULT '' NOT NULL;
ALTER TABLE enterprise ADD COLUMN industry VARCHAR(10);
ALTER TABLE enterprise ADD COLUMN size_id VARCHAR(10);
ALTER TABLE enterprise ADD COLUMN principal VARCHAR(400);
ALTER TABLE enterprise ADD COLUMN phone_masked VARCHAR(40);
ALTER TABLE enterprise ADD COLUMN phone_sealed VARCHAR(200);
ALTER TABLE enterprise ADD COLUMN tags VARCHAR(600) DEFAULT '' NOT NULL;
ALTER TABLE enterprise ADD COLUMN high_risk ${longText} DEFAULT '' NOT NULL;
ALTER TABLE enterprise ADD COLUMN address VARCHAR(800);
ALTER TABLE enterprise ADD COLUMN longitude DECIMAL(9, 6);
ALTER TABLE enterprise ADD COLUMN latitude DECIMAL(9, 6);
ALTER TABLE enterprise ADD COLUMN closed INTEGER;
ALTER TABLE enterprise ADD COLUMN name_key ${sortedText} DEFAULT '' NOT NULL;
ALTER TABLE enterprise ADD COLUMN name_back ${sortedText} DEFAULT '' NOT NULL;
CREATE INDEX enterprise_key ON enterprise (name_key, id);
CREATE INDEX enterprise_front ON enterprise (territory_id, name_key);
CREATE INDEX enterprise_back ON enterprise (territory_id, name_back);
-- a further sector is found as the main one is, by no index of its own
DROP INDEX enterprise_sector;
