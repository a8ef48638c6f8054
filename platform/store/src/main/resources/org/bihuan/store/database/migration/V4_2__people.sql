-- Whom the units named: who heads the campaign there, the special team, the contact officer.
CREATE TABLE person (
    id ${id} NOT NULL CONSTRAINT person_pk PRIMARY KEY,
    unit_id VARCHAR(60) NOT NULL,
    duty VARCHAR(30) NOT NULL,
    name VARCHAR(400) NOT NULL,
    post VARCHAR(400) NOT NULL,
    phone_masked VARCHAR(40),
    phone_sealed VARCHAR(200),
    first_day INTEGER NOT NULL,
    last_day INTEGER,
    version BIGINT NOT NULL,
    last_hash VARCHAR(64) NOT NULL
);
CREATE INDEX person_unit ON person (unit_id, first_day DESC, id);
