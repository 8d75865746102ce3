-- What an operator is shown of a run and its rows alone do not tell: how it ended, which sources it lacked, and how its
-- pay days stand, so that the next one can be compared with what is usual.

ALTER TABLE night_run ADD COLUMN ended_at timestamp;
COMMENT ON COLUMN night_run.ended_at IS 'When the execution that began as this row ended well, by the wall clock of Asia/Seoul; none while it is at work, or where it failed or died';
UPDATE night_run SET ended_at = coalesce(finished_at, started_at) WHERE state IN ('FINISHED', 'SUPERSEDED', 'ANSWERED');

CREATE TABLE run_source (
    run_id          bigint NOT NULL REFERENCES night_run,
    kind            text COLLATE "C" NOT NULL CONSTRAINT run_source_kind CHECK (kind IN ('STATEMENT', 'PAYOUTS')),
    counterparty_id text COLLATE "C" NOT NULL,
    holes           bigint NOT NULL CONSTRAINT run_source_holes CHECK (holes >= 0),
    PRIMARY KEY (run_id, kind, counterparty_id)
);
COMMENT ON TABLE run_source IS 'The checked sources of a run, with their days that no file covers';

ALTER TABLE control_total_share DROP CONSTRAINT control_total_share_part_of;
ALTER TABLE control_total_share ADD CONSTRAINT control_total_share_part_of
    CHECK (part_of IN ('PROGRAM', 'DAY', 'STEP', 'PAY_DAY'));
COMMENT ON COLUMN control_total_share.part IS 'A program id; or a day, the due day of what is expected and settled, the day of receipt of credits; or a step of pairing; or a program id, a blank and a pay day: what is expected of it, outstanding where nothing came, not yet due where it is in its grace';

CREATE VIEW last_night AS
    SELECT * FROM night_run WHERE state = 'FINISHED' ORDER BY business_date DESC LIMIT 1;
COMMENT ON VIEW last_night IS 'The result of the greatest business date that has one';
