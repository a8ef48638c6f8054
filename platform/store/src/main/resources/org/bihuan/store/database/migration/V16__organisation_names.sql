-- The names by which public bodies are called, each once; whoever comes second with one finds it taken. Bodies written before have rows
-- from their next change on: whoever adds or renames one looks through all.
CREATE TABLE organisation_name (
    name VARCHAR(100) NOT NULL CONSTRAINT organisation_name_pk PRIMARY KEY,
    organisation_id VARCHAR(60) NOT NULL CONSTRAINT organisation_name_organisation REFERENCES organisation (id)
);
CREATE INDEX organisation_name_of ON organisation_name (organisation_id);
