-- What the control totals are made up of. It is added up block by block, as they are, so that a page about a night need not
-- know every obligation.

CREATE TABLE control_total_share (
    run_id  bigint NOT NULL REFERENCES night_run,
    part_of text COLLATE "C" NOT NULL CONSTRAINT control_total_share_part_of CHECK (part_of IN ('PROGRAM', 'DAY')),
    part    text COLLATE "C" NOT NULL,
    name    text COLLATE "C" NOT NULL,
    count   bigint NOT NULL CONSTRAINT control_total_share_count CHECK (count >= 0),
    amount  bigint NOT NULL CONSTRAINT control_total_share_amount CHECK (amount >= 0),
    PRIMARY KEY (run_id, part_of, part, name)
);
COMMENT ON TABLE control_total_share IS 'Shares of the totals of a run: all of them by program, some by days near the business date; amounts in won';
COMMENT ON COLUMN control_total_share.part IS 'A program id, or a day: the due day of what is expected and settled, the day of receipt of credits';
