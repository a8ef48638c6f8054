-- One schema for Derby and PostgreSQL. A file that was released is never edited; another follows it and
-- is named in Schema.java.
-- Ids are the 16 bytes of a UUID. No time zone can touch an instant (nanoseconds since 1970 in UTC) or a day (20230501).
-- Derby reads no index backwards: what is listed newest first has an index that says DESC. What stands in dollar and
-- braces differs between the two and is said in Dialect.java.

CREATE TABLE event (
    record_id ${id} NOT NULL,
    sequence BIGINT NOT NULL,
    id ${id} NOT NULL,
    kind VARCHAR(20) NOT NULL,
    recorded BIGINT NOT NULL,
    actor_id ${id} NOT NULL,
    actor_name VARCHAR(400) NOT NULL,
    address VARCHAR(200) NOT NULL,
    action VARCHAR(100) NOT NULL,
    reason VARCHAR(8000) NOT NULL,
    changes ${longText} NOT NULL,
    record_digest VARCHAR(64) NOT NULL,
    command_key VARCHAR(400),
    command_digest VARCHAR(64),
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL,
    CONSTRAINT event_pk PRIMARY KEY (record_id, sequence),
    CONSTRAINT event_command UNIQUE (actor_id, command_key)
);
CREATE INDEX event_recorded ON event (recorded);

CREATE TABLE seal (
    number BIGINT NOT NULL CONSTRAINT seal_pk PRIMARY KEY,
    sealed BIGINT NOT NULL,
    events ${bytes} NOT NULL,
    root VARCHAR(64) NOT NULL,
    previous_hash VARCHAR(64) NOT NULL,
    hash VARCHAR(64) NOT NULL
);

CREATE TABLE hazard (
    id ${id} NOT NULL CONSTRAINT hazard_pk PRIMARY KEY,
    number VARCHAR(60) NOT NULL CONSTRAINT hazard_number UNIQUE,
    sector_id VARCHAR(100) NOT NULL,
    sector_name VARCHAR(400) NOT NULL,
    sector_version VARCHAR(60) NOT NULL,
    item_id VARCHAR(100) NOT NULL,
    requirement VARCHAR(8000) NOT NULL,
    basis VARCHAR(8000) NOT NULL,
    severity VARCHAR(10) NOT NULL,
    ground VARCHAR(30) NOT NULL,
    grade_reason VARCHAR(8000),
    also_found VARCHAR(8000) NOT NULL,
    place_category VARCHAR(400),
    row_id VARCHAR(60) NOT NULL,
    tags VARCHAR(600) NOT NULL,
    lead_id VARCHAR(60) NOT NULL,
    lead_reason VARCHAR(8000),
    territory_id VARCHAR(60) NOT NULL,
    enterprise_id ${id} NOT NULL,
    enterprise_name VARCHAR(400) NOT NULL,
    source VARCHAR(30) NOT NULL,
    place VARCHAR(800) NOT NULL,
    description VARCHAR(8000) NOT NULL,
    occurred INTEGER NOT NULL,
    recorded BIGINT NOT NULL,
    stage VARCHAR(20) NOT NULL,
    plan_responsible VARCHAR(400),
    plan_measures VARCHAR(8000),
    plan_funds DECIMAL(25, 2),
    plan_deadline INTEGER,
    plan_emergency VARCHAR(8000),
    plan_date INTEGER,
    rectified_on INTEGER,
    rectification VARCHAR(8000),
    on_the_spot BOOLEAN,
    measures_on INTEGER,
    accepted_on INTEGER,
    acceptance_opinion VARCHAR(8000),
    accepted_by VARCHAR(400),
    void_reason VARCHAR(8000),
    version BIGINT NOT NULL,
    last_hash VARCHAR(64) NOT NULL
);
CREATE INDEX hazard_newest ON hazard (id DESC);
CREATE INDEX hazard_stage ON hazard (stage, id DESC);
CREATE INDEX hazard_sector ON hazard (sector_id, id DESC);
CREATE INDEX hazard_lead ON hazard (lead_id, id DESC);
CREATE INDEX hazard_territory ON hazard (territory_id, id DESC);
CREATE INDEX hazard_enterprise ON hazard (enterprise_id, id DESC);
-- the first of the three holds all that the figures need
CREATE INDEX hazard_found ON hazard (row_id, occurred DESC, id DESC, lead_id, territory_id, severity, stage,
    measures_on, accepted_on, tags);
CREATE INDEX hazard_measures ON hazard (row_id, measures_on DESC, id DESC);
CREATE INDEX hazard_done ON hazard (row_id, accepted_on DESC, id DESC);

CREATE TABLE enterprise (
    id ${id} NOT NULL CONSTRAINT enterprise_pk PRIMARY KEY,
    name ${sortedText} NOT NULL,
    credit_code CHAR(18) NOT NULL CONSTRAINT enterprise_code UNIQUE,
    territory_id VARCHAR(60) NOT NULL,
    sector_id VARCHAR(100) NOT NULL,
    recorded BIGINT NOT NULL,
    version BIGINT NOT NULL,
    last_hash VARCHAR(64) NOT NULL
);
CREATE INDEX enterprise_name ON enterprise (name, id);
CREATE INDEX enterprise_territory ON enterprise (territory_id, name, id);
CREATE INDEX enterprise_sector ON enterprise (sector_id, name, id);

CREATE TABLE account (
    id ${id} NOT NULL CONSTRAINT account_pk PRIMARY KEY,
    login ${sortedText} NOT NULL CONSTRAINT account_login UNIQUE,
    name VARCHAR(400) NOT NULL,
    role VARCHAR(40) NOT NULL,
    organisation_id VARCHAR(60),
    enterprise_id ${id},
    active BOOLEAN NOT NULL,
    created BIGINT NOT NULL,
    version BIGINT NOT NULL,
    last_hash VARCHAR(64) NOT NULL
);
CREATE TABLE account_secret (
    account_id ${id} NOT NULL CONSTRAINT account_secret_pk PRIMARY KEY,
    password_hash VARCHAR(400),
    invitation_digest VARCHAR(64),
    invitation_expires BIGINT
);
CREATE INDEX account_secret_invitation ON account_secret (invitation_digest);

CREATE TABLE login (
    token_digest VARCHAR(64) NOT NULL CONSTRAINT login_pk PRIMARY KEY,
    account_id ${id} NOT NULL,
    csrf_token VARCHAR(100) NOT NULL,
    opened BIGINT NOT NULL,
    last_used BIGINT NOT NULL
);
CREATE INDEX login_account ON login (account_id);

CREATE TABLE module (
    sector_id VARCHAR(100) NOT NULL CONSTRAINT module_pk PRIMARY KEY,
    bundle VARCHAR(200) NOT NULL,
    content_version VARCHAR(60) NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    present BOOLEAN NOT NULL,
    changed BIGINT NOT NULL,
    version BIGINT NOT NULL,
    last_hash VARCHAR(64) NOT NULL
);
CREATE TABLE module_jar (
    sector_id VARCHAR(100) NOT NULL CONSTRAINT module_jar_pk PRIMARY KEY,
    jar ${bytes} NOT NULL
);

CREATE TABLE counter (
    name VARCHAR(200) NOT NULL CONSTRAINT counter_pk PRIMARY KEY,
    next_number BIGINT NOT NULL
);
