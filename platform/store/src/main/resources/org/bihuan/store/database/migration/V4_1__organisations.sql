-- Public bodies with everything that they were: one row a body, its terms in one text.
CREATE TABLE organisation (
    id VARCHAR(60) NOT NULL CONSTRAINT organisation_pk PRIMARY KEY,
    place INTEGER NOT NULL,
    terms ${longText} NOT NULL,
    version BIGINT NOT NULL,
    last_hash VARCHAR(64) NOT NULL
);
