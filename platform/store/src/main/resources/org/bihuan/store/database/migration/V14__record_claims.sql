-- What a record claims for itself among those of its kind, as a digest; whoever comes second finds it taken. Records written before
-- have no row: whoever adds one looks through them.
CREATE TABLE record_claim (
    id VARCHAR(64) NOT NULL CONSTRAINT record_claim_pk PRIMARY KEY,
    record_id ${id} NOT NULL CONSTRAINT record_claim_record REFERENCES record (id)
);
CREATE INDEX record_claim_of ON record_claim (record_id);
