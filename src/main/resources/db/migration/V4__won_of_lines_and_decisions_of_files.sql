-- The won of every line have a place, as the lines have. Files taken in before are told as they were: all their won are
-- those of the amount column, and of the runs before all went where most lines go.
ALTER TABLE source_file ADD COLUMN won numeric NOT NULL DEFAULT 0
    CONSTRAINT source_file_won CHECK (won >= 0 AND won = trunc(won));
UPDATE source_file SET won = trunc(amount);
ALTER TABLE source_file ALTER COLUMN won DROP DEFAULT;
COMMENT ON COLUMN source_file.won IS 'The part of the amount that is in won';

ALTER TABLE run_file
    ADD COLUMN won_accepted   numeric NOT NULL DEFAULT 0 CONSTRAINT run_file_won_accepted CHECK (won_accepted >= 0),
    ADD COLUMN won_rejected   numeric NOT NULL DEFAULT 0 CONSTRAINT run_file_won_rejected CHECK (won_rejected >= 0),
    ADD COLUMN won_duplicates numeric NOT NULL DEFAULT 0 CONSTRAINT run_file_won_duplicates CHECK (won_duplicates >= 0),
    ADD COLUMN won_skipped    numeric NOT NULL DEFAULT 0 CONSTRAINT run_file_won_skipped CHECK (won_skipped >= 0);
UPDATE run_file r SET
    won_accepted   = CASE r.verdict WHEN 'ACCEPTED' THEN f.won ELSE 0 END,
    won_duplicates = CASE r.verdict WHEN 'DUPLICATE' THEN f.won ELSE 0 END
    FROM source_file f WHERE f.name = r.name AND f.sha256 = r.sha256;
ALTER TABLE run_file
    ALTER COLUMN won_accepted DROP DEFAULT,
    ALTER COLUMN won_rejected DROP DEFAULT,
    ALTER COLUMN won_duplicates DROP DEFAULT,
    ALTER COLUMN won_skipped DROP DEFAULT;
COMMENT ON TABLE run_file IS 'The files of the date of a run, with the accounting of their lines and of the won of these';

-- What people decided of files. The manifest has what stands now; this table has every decision, and is only added to.
ALTER TABLE source_file ADD COLUMN decision text COLLATE "C" NOT NULL DEFAULT 'NONE'
    CONSTRAINT source_file_decision CHECK (decision = 'NONE'
        OR (decision = 'RELEASED' AND verdict = 'ACCEPTED')
        OR (decision = 'WITHDRAWN' AND verdict = 'QUARANTINED'));
ALTER TABLE source_file ALTER COLUMN decision DROP DEFAULT;
COMMENT ON COLUMN source_file.decision IS 'NONE: the rules alone; RELEASED: quarantined, and accepted by a person; WITHDRAWN: taken back by a person';

CREATE TABLE file_decision (
    decision_id    bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    name           text COLLATE "C" NOT NULL,
    sha256         text COLLATE "C" NOT NULL,
    decision       text COLLATE "C" NOT NULL
        CONSTRAINT file_decision_decision CHECK (decision IN ('RELEASED', 'WITHDRAWN')),
    reason         text COLLATE "C" NOT NULL,
    verdict_before text COLLATE "C" NOT NULL,
    reason_before  text COLLATE "C" NOT NULL,
    decided_at     timestamp NOT NULL,
    FOREIGN KEY (name, sha256) REFERENCES source_file
);
COMMENT ON TABLE file_decision IS 'Every release and withdrawal of a file, with what a person said of it; wall-clock times of Asia/Seoul';
CREATE INDEX file_decision_of_a_file ON file_decision (name, sha256);
