-- By which layout an accepted export was read: its name and the SHA-256 of its text, which the store keeps by that hash.
ALTER TABLE source_file ADD COLUMN layout text COLLATE "C" NOT NULL DEFAULT ''
    CONSTRAINT source_file_layout CHECK (layout ~ '^([a-z0-9][a-z0-9_-]* [0-9a-f]{64})?$');
COMMENT ON COLUMN source_file.layout IS 'Name and hash of the layout it was read by; empty: the canonical layout';
