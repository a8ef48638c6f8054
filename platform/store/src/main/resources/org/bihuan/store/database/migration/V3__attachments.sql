-- What is known of attachments; their bytes lie in files. The parts of a photo's perceptual hash have columns of their own:
-- hashes that differ in at most three of 64 bits agree in at least one of four parts.

CREATE TABLE attachment (
    id ${id} NOT NULL CONSTRAINT attachment_pk PRIMARY KEY,
    kind VARCHAR(20) NOT NULL,
    record_id ${id} NOT NULL,
    purpose VARCHAR(20) NOT NULL,
    name VARCHAR(1000) NOT NULL,
    type VARCHAR(10) NOT NULL,
    bytes BIGINT NOT NULL,
    sha256 VARCHAR(64) NOT NULL,
    sent_sha256 VARCHAR(64) NOT NULL,
    stripped BOOLEAN NOT NULL,
    width INTEGER,
    height INTEGER,
    look BIGINT,
    look_1 INTEGER,
    look_2 INTEGER,
    look_3 INTEGER,
    look_4 INTEGER,
    thumbnail VARCHAR(64),
    added_by ${id} NOT NULL,
    added_by_name VARCHAR(400) NOT NULL,
    added BIGINT NOT NULL,
    void_reason VARCHAR(8000),
    version BIGINT NOT NULL,
    last_hash VARCHAR(64) NOT NULL
);
CREATE INDEX attachment_record ON attachment (record_id, id);
CREATE INDEX attachment_sha256 ON attachment (sha256);
CREATE INDEX attachment_sent ON attachment (sent_sha256);
CREATE INDEX attachment_thumbnail ON attachment (thumbnail);
CREATE INDEX attachment_look_1 ON attachment (look_1);
CREATE INDEX attachment_look_2 ON attachment (look_2);
CREATE INDEX attachment_look_3 ON attachment (look_3);
CREATE INDEX attachment_look_4 ON attachment (look_4);

-- the seals that cover an event are looked for around its time
CREATE INDEX seal_sealed ON seal (sealed);
