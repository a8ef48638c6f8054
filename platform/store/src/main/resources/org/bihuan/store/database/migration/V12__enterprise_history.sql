-- What an enterprise was: its former names, its superiors and its successors in one text. What is found by them has rows of
-- its own, made of that text: former names with their keys as those of today have, and the enterprises that are named.
ALTER TABLE enterprise ADD COLUMN history ${longText} DEFAULT '' NOT NULL;

CREATE TABLE former_name (
    id VARCHAR(60) NOT NULL CONSTRAINT former_name_pk PRIMARY KEY,
    enterprise_id ${id} NOT NULL,
    territory_id VARCHAR(60) NOT NULL,
    name ${sortedText} NOT NULL,
    name_key ${sortedText} NOT NULL,
    name_back ${sortedText} NOT NULL
);
CREATE INDEX former_name_of ON former_name (enterprise_id);
CREATE INDEX former_name_key ON former_name (name_key, id);
CREATE INDEX former_name_front ON former_name (territory_id, name_key);
CREATE INDEX former_name_back ON former_name (territory_id, name_back);

CREATE TABLE enterprise_tie (
    id VARCHAR(100) NOT NULL CONSTRAINT enterprise_tie_pk PRIMARY KEY,
    enterprise_id ${id} NOT NULL,
    kind VARCHAR(20) NOT NULL,
    other_id ${id} NOT NULL
);
CREATE INDEX enterprise_tie_of ON enterprise_tie (enterprise_id);
CREATE INDEX enterprise_tie_other ON enterprise_tie (other_id, kind);
