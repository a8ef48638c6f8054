-- Listed supervision, as the hazard itself knows of it; listed_treated_on is derived, for the figures.
ALTER TABLE hazard ADD COLUMN listing_id ${id};
ALTER TABLE hazard ADD COLUMN listing_level VARCHAR(20);
ALTER TABLE hazard ADD COLUMN listing_authority VARCHAR(400);
ALTER TABLE hazard ADD COLUMN listed_on INTEGER;
ALTER TABLE hazard ADD COLUMN listing_removed_on INTEGER;
ALTER TABLE hazard ADD COLUMN listed_treated_on INTEGER;
ALTER TABLE hazard ADD COLUMN acceptance_document VARCHAR(400);
-- it holds all that the figures need
DROP INDEX hazard_found;
CREATE INDEX hazard_found ON hazard (row_id, occurred DESC, id DESC, lead_id, territory_id, severity, stage,
    measures_on, listed_treated_on, accepted_on, tags);
CREATE INDEX hazard_listed ON hazard (row_id, listed_treated_on DESC, id DESC);
CREATE INDEX hazard_listing ON hazard (listing_level, id DESC);
${onlyDerby}CREATE INDEX hazard_listing_back ON hazard (listing_level, id);
