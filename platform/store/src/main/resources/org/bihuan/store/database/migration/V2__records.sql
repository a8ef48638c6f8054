-- Records of every kind that has no table of its own. The document is the record; all else is taken out of it so that it can
-- be looked for and counted, and the verifier compares.

CREATE TABLE record (
    id ${id} NOT NULL CONSTRAINT record_pk PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    number VARCHAR(60) NOT NULL CONSTRAINT record_number UNIQUE,
    sector_id VARCHAR(100),
    row_id VARCHAR(60) NOT NULL,
    lead_id VARCHAR(60),
    territory_id VARCHAR(60),
    enterprise_id ${id},
    enterprise_name VARCHAR(400) NOT NULL,
    occurred INTEGER NOT NULL,
    recorded BIGINT NOT NULL,
    state VARCHAR(40) NOT NULL,
    title VARCHAR(2000) NOT NULL,
    words ${longText} NOT NULL,
    document ${document} NOT NULL,
    version BIGINT NOT NULL,
    last_hash VARCHAR(64) NOT NULL
);
CREATE INDEX record_newest ON record (kind, id DESC);
CREATE INDEX record_state ON record (kind, state, id DESC);
CREATE INDEX record_sector ON record (kind, sector_id, id DESC);
CREATE INDEX record_lead ON record (kind, lead_id, id DESC);
CREATE INDEX record_territory ON record (kind, territory_id, id DESC);
CREATE INDEX record_enterprise ON record (kind, enterprise_id, id DESC);

CREATE TABLE record_link (
    id VARCHAR(160) NOT NULL CONSTRAINT record_link_pk PRIMARY KEY,
    record_id ${id} NOT NULL CONSTRAINT record_link_record REFERENCES record (id),
    other_kind VARCHAR(20) NOT NULL,
    other_id ${id} NOT NULL
);
CREATE INDEX record_link_of ON record_link (record_id, other_id);
CREATE INDEX record_link_other ON record_link (other_id, record_id DESC);

-- A contribution stands once for its additive row and once for each tag.
CREATE TABLE record_count (
    id VARCHAR(160) NOT NULL CONSTRAINT record_count_pk PRIMARY KEY,
    record_id ${id} NOT NULL CONSTRAINT record_count_record REFERENCES record (id),
    place INTEGER NOT NULL,
    row_id VARCHAR(60) NOT NULL,
    additive BOOLEAN NOT NULL,
    measure VARCHAR(40) NOT NULL,
    lead_id VARCHAR(60),
    territory_id VARCHAR(60),
    enterprise_id ${id},
    on_day INTEGER NOT NULL,
    amount BIGINT NOT NULL
);
CREATE INDEX record_count_of ON record_count (record_id, place);
CREATE INDEX record_count_day ON record_count (measure, on_day DESC, record_id DESC, place DESC);
