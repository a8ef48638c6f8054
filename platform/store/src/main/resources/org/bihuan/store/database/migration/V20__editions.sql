-- What each content version of a sector asks for, from the instant at which it came: a check of an earlier day has the checklist of then.
CREATE TABLE sector_edition (
    id VARCHAR(100) NOT NULL CONSTRAINT sector_edition_pk PRIMARY KEY,
    sector_id VARCHAR(60) NOT NULL,
    version VARCHAR(40) NOT NULL,
    since BIGINT NOT NULL,
    requirements ${longText} NOT NULL
);
CREATE INDEX sector_edition_since ON sector_edition (sector_id, since);
