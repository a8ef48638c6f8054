-- By which channel the platform learned of a hazard first, where that is another one than its own: a record merged into it came earlier.
ALTER TABLE hazard ADD COLUMN first_source VARCHAR(30);
