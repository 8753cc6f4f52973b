-- Version 17: received lists of names are sealed. The key that seals the file of a version; none: in clear.
ALTER TABLE livrable_version ADD COLUMN cle_id TEXT REFERENCES coffre_cle (id);
