-- How high the post of a person is within the unit; of people named before it was not told.
ALTER TABLE person ADD COLUMN post_rank VARCHAR(30);
