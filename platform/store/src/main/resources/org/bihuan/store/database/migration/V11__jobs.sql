-- Long work in the background. A job is its owner's own and has no events; it is forgotten some weeks after it ended.
CREATE TABLE job (
    id ${id} NOT NULL CONSTRAINT job_pk PRIMARY KEY,
    owner_id ${id} NOT NULL,
    owner_name VARCHAR(400) NOT NULL,
    owner_role VARCHAR(40) NOT NULL,
    owner_organisation VARCHAR(60),
    owner_enterprise ${id},
    owner_address VARCHAR(200) NOT NULL,
    command_key VARCHAR(400),
    command_digest VARCHAR(64),
    purpose VARCHAR(20) NOT NULL,
    subject VARCHAR(60) NOT NULL,
    language VARCHAR(10) NOT NULL,
    parameters ${longText} NOT NULL,
    state VARCHAR(20) NOT NULL,
    done BIGINT NOT NULL,
    total BIGINT NOT NULL,
    file_name VARCHAR(800),
    file_type VARCHAR(200),
    file_sha256 VARCHAR(64),
    file_bytes BIGINT,
    faults ${longText} NOT NULL,
    attempts INTEGER NOT NULL,
    created BIGINT NOT NULL,
    changed BIGINT NOT NULL,
    lease_node VARCHAR(100),
    lease_until BIGINT,
    version BIGINT NOT NULL,
    CONSTRAINT job_command UNIQUE (owner_id, command_key)
);
CREATE INDEX job_owner ON job (owner_id, id DESC);
${onlyDerby}CREATE INDEX job_owner_back ON job (owner_id, id);
CREATE INDEX job_state ON job (state, id);
