-- Which successor goes on with a record after its enterprise was split. Nothing is looked for by it alone, but among the records of
-- that enterprise.
ALTER TABLE hazard ADD COLUMN heir_id ${id};
ALTER TABLE hazard ADD COLUMN heir_name VARCHAR(400);
ALTER TABLE record ADD COLUMN heir_id ${id};

-- What is to be seen on an attachment, in a few words.
ALTER TABLE attachment ADD COLUMN caption VARCHAR(1000);
