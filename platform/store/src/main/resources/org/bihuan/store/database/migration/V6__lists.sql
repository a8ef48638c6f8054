-- Lists that go both ways, and the filters that people save.

-- Derby reads no index backwards: going back in a list goes by an index of its own. One line each, since PostgreSQL skips
-- them as comments.
${onlyDerby}CREATE INDEX hazard_stage_back ON hazard (stage, id);
${onlyDerby}CREATE INDEX hazard_sector_back ON hazard (sector_id, id);
${onlyDerby}CREATE INDEX hazard_lead_back ON hazard (lead_id, id);
${onlyDerby}CREATE INDEX hazard_territory_back ON hazard (territory_id, id);
${onlyDerby}CREATE INDEX hazard_enterprise_back ON hazard (enterprise_id, id);
${onlyDerby}CREATE INDEX enterprise_name_back ON enterprise (name DESC, id DESC);
${onlyDerby}CREATE INDEX enterprise_territory_back ON enterprise (territory_id, name DESC, id DESC);
${onlyDerby}CREATE INDEX record_newest_back ON record (kind, id);
${onlyDerby}CREATE INDEX record_state_back ON record (kind, state, id);
${onlyDerby}CREATE INDEX record_sector_back ON record (kind, sector_id, id);
${onlyDerby}CREATE INDEX record_lead_back ON record (kind, lead_id, id);
${onlyDerby}CREATE INDEX record_territory_back ON record (kind, territory_id, id);
${onlyDerby}CREATE INDEX record_enterprise_back ON record (kind, enterprise_id, id);

CREATE TABLE saved_filter (
    id ${id} NOT NULL CONSTRAINT saved_filter_pk PRIMARY KEY,
    account_id ${id} NOT NULL,
    list VARCHAR(40) NOT NULL,
    name VARCHAR(200) NOT NULL,
    query VARCHAR(4000) NOT NULL,
    usual BOOLEAN NOT NULL,
    CONSTRAINT saved_filter_name UNIQUE (account_id, list, name)
);
