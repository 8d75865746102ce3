-- What is open, disputed or decided. Every row of a night carries its run; readers look at finished runs only.
-- Texts are ordered by code point: COLLATE "C", which is that in a UTF-8 database whatever its locale.
-- Days are dates and wall-clock times are Asia/Seoul without a zone, so that no session's time zone matters.

DO $$
BEGIN
    IF current_setting('server_encoding') <> 'UTF8' THEN
        RAISE EXCEPTION 'The database has the encoding %, but must have UTF8', current_setting('server_encoding');
    END IF;
END
$$;

CREATE TABLE night_run (
    run_id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    business_date  date NOT NULL,
    rules_version  text COLLATE "C" NOT NULL,
    fingerprint    text COLLATE "C",
    state          text COLLATE "C" NOT NULL DEFAULT 'RUNNING'
        CONSTRAINT night_run_state CHECK (state IN ('RUNNING', 'DEAD', 'ANSWERED', 'FINISHED', 'SUPERSEDED')),
    verdict        text COLLATE "C"
        CONSTRAINT night_run_verdict CHECK (verdict IN ('INCOMPLETE', 'DISCREPANCIES', 'RECONCILED')),
    exit_status    integer CONSTRAINT night_run_exit_status CHECK (exit_status IN (0, 3)),
    holes          bigint CONSTRAINT night_run_holes CHECK (holes >= 0),
    holes_in_words text[],
    open_cases     bigint CONSTRAINT night_run_open_cases CHECK (open_cases >= 0),
    started_at     timestamp NOT NULL,
    finished_at    timestamp,
    CONSTRAINT night_run_finished_is_known CHECK (
        (state IN ('FINISHED', 'SUPERSEDED')) = (num_nonnulls(verdict, exit_status, holes, holes_in_words, open_cases, finished_at) = 6)
        AND (fingerprint IS NOT NULL OR state NOT IN ('FINISHED', 'SUPERSEDED'))),
    -- A night is its date and its fingerprint; the rows of one night stand under one run, however often it was begun.
    CONSTRAINT night_run_of_a_night UNIQUE (business_date, fingerprint)
);
COMMENT ON TABLE night_run IS 'Executions for a business date';
COMMENT ON COLUMN night_run.state IS 'RUNNING: begun, dead where nobody holds the lock; DEAD: found so; ANSWERED: its night was finished by another run; FINISHED: the result of its date; SUPERSEDED: was so, kept';
COMMENT ON COLUMN night_run.fingerprint IS 'Of the files of the date, the reference data and the rules; known after intake';
COMMENT ON COLUMN night_run.open_cases IS 'Cases open after this run, counted when it finished';
CREATE UNIQUE INDEX night_run_one_result_of_a_date ON night_run (business_date) WHERE state = 'FINISHED';

CREATE TABLE source_file (
    name             text COLLATE "C" NOT NULL,
    sha256           text COLLATE "C" NOT NULL CONSTRAINT source_file_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    kind             text COLLATE "C",
    counterparty_id  text COLLATE "C" NOT NULL,
    bytes            bigint NOT NULL CONSTRAINT source_file_bytes CHECK (bytes >= 0),
    covers_from      date,
    covers_to        date,
    first_visible_on date,
    always_visible   boolean NOT NULL,
    verdict          text COLLATE "C" NOT NULL CONSTRAINT source_file_verdict CHECK (verdict IN ('ACCEPTED', 'QUARANTINED')),
    reason           text COLLATE "C" NOT NULL,
    lines            bigint NOT NULL CONSTRAINT source_file_lines CHECK (lines >= 0),
    rejected         bigint NOT NULL CONSTRAINT source_file_rejected CHECK (rejected >= 0),
    amount           numeric NOT NULL CONSTRAINT source_file_amount CHECK (amount >= 0),
    taken_in_by      bigint NOT NULL REFERENCES night_run,
    PRIMARY KEY (name, sha256)
);
COMMENT ON TABLE source_file IS 'The manifest: every file that was ever taken in';
CREATE UNIQUE INDEX source_file_one_accepted_of_a_name ON source_file (name) WHERE verdict = 'ACCEPTED';
CREATE INDEX source_file_taken_in_by ON source_file (taken_in_by);

CREATE TABLE run_reference (
    run_id bigint NOT NULL REFERENCES night_run,
    name   text COLLATE "C" NOT NULL,
    sha256 text COLLATE "C" NOT NULL CONSTRAINT run_reference_sha256 CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    PRIMARY KEY (run_id, name)
);
COMMENT ON TABLE run_reference IS 'The reference files a run used';

CREATE TABLE run_file (
    run_id     bigint NOT NULL REFERENCES night_run,
    name       text COLLATE "C" NOT NULL,
    sha256     text COLLATE "C" NOT NULL,
    verdict    text COLLATE "C" NOT NULL
        CONSTRAINT run_file_verdict CHECK (verdict IN ('ACCEPTED', 'QUARANTINED', 'DUPLICATE')),
    reason     text COLLATE "C" NOT NULL,
    accepted   bigint NOT NULL CONSTRAINT run_file_accepted CHECK (accepted >= 0),
    rejected   bigint NOT NULL CONSTRAINT run_file_rejected CHECK (rejected >= 0),
    duplicates bigint NOT NULL CONSTRAINT run_file_duplicates CHECK (duplicates >= 0),
    skipped    bigint NOT NULL CONSTRAINT run_file_skipped CHECK (skipped >= 0),
    PRIMARY KEY (run_id, name, sha256),
    FOREIGN KEY (name, sha256) REFERENCES source_file
);
COMMENT ON TABLE run_file IS 'The files of the date of a run, with the accounting of their lines';
CREATE INDEX run_file_of_a_source_file ON run_file (name, sha256);

CREATE TABLE run_reject (
    run_id   bigint NOT NULL REFERENCES night_run,
    position bigint NOT NULL,
    file     text COLLATE "C" NOT NULL,
    line     bigint NOT NULL,
    field    text COLLATE "C" NOT NULL,
    reason   text COLLATE "C" NOT NULL,
    value    text COLLATE "C" NOT NULL,
    PRIMARY KEY (run_id, position)
);
COMMENT ON TABLE run_reject IS 'The refused lines of the files of a run, their values masked';

CREATE TABLE run_block (
    run_id       bigint NOT NULL REFERENCES night_run,
    first_member text COLLATE "C" NOT NULL,
    last_member  text COLLATE "C" NOT NULL,
    members      integer NOT NULL CONSTRAINT run_block_members CHECK (members > 0),
    -- A block is added to the totals once, also when none of its members has a case.
    PRIMARY KEY (run_id, first_member),
    CONSTRAINT run_block_last_member UNIQUE (run_id, last_member)
);
COMMENT ON TABLE run_block IS 'The blocks of members that a run has reconciled';

CREATE TABLE discrepancy (
    run_id          bigint NOT NULL REFERENCES night_run,
    case_id         text COLLATE "C" NOT NULL,
    type            text COLLATE "C" NOT NULL,
    cause           text COLLATE "C" NOT NULL,
    program_id      text COLLATE "C" NOT NULL,
    counterparty_id text COLLATE "C" NOT NULL,
    member_id       text COLLATE "C" NOT NULL,
    period          text COLLATE "C",
    reference       text COLLATE "C" NOT NULL,
    expected        bigint NOT NULL CONSTRAINT discrepancy_expected CHECK (expected >= 0),
    received        bigint NOT NULL CONSTRAINT discrepancy_received CHECK (received >= 0),
    due_on          date,
    days_overdue    bigint NOT NULL CONSTRAINT discrepancy_days_overdue CHECK (days_overdue >= 0),
    code            text COLLATE "C" NOT NULL,
    incident_id     text COLLATE "C" NOT NULL,
    ambiguous       boolean NOT NULL,
    paired_by       text COLLATE "C" NOT NULL,
    since           date NOT NULL,
    first_file      text COLLATE "C",
    first_line      bigint,
    -- A case stands once in a run.
    PRIMARY KEY (run_id, case_id)
);
COMMENT ON TABLE discrepancy IS 'The cases of a run; amounts in won';
COMMENT ON COLUMN discrepancy.first_file IS 'With first_line where the first evidence stands; the last columns of the report order';

CREATE TABLE evidence (
    run_id    bigint NOT NULL,
    case_id   text COLLATE "C" NOT NULL,
    position  integer NOT NULL CONSTRAINT evidence_position CHECK (position >= 0),
    file      text COLLATE "C" NOT NULL,
    line      bigint NOT NULL,
    kind      text COLLATE "C" NOT NULL,
    dated     date,
    id        text COLLATE "C" NOT NULL,
    last_four text COLLATE "C" NOT NULL CONSTRAINT evidence_last_four CHECK (length(last_four) <= 4),
    amount    bigint NOT NULL CONSTRAINT evidence_amount CHECK (amount >= 0),
    counted   boolean NOT NULL,
    why       text COLLATE "C" NOT NULL,
    PRIMARY KEY (run_id, case_id, position),
    FOREIGN KEY (run_id, case_id) REFERENCES discrepancy
);
COMMENT ON TABLE evidence IS 'The rows that a case rests on, in the order of the case';
-- A credit has one place. One that answers several obligations (a batch) is rightly evidence of each of their cases, and
-- credits of what is settled are not stored; what a table can hold is that a credit that belongs to nothing is one case.
CREATE UNIQUE INDEX evidence_one_case_of_an_unpaired_credit ON evidence (run_id, file, line)
    WHERE counted AND why = 'BELONGS_TO_NOTHING';

CREATE TABLE claim (
    run_id          bigint NOT NULL,
    case_id         text COLLATE "C" NOT NULL,
    claim_id        text COLLATE "C" NOT NULL,
    direction       text COLLATE "C" NOT NULL CONSTRAINT claim_direction CHECK (direction IN ('CLAIM', 'RECOVER')),
    counterparty_id text COLLATE "C" NOT NULL,
    step            text COLLATE "C" NOT NULL,
    member_id       text COLLATE "C" NOT NULL,
    reference       text COLLATE "C" NOT NULL,
    amount          bigint NOT NULL CONSTRAINT claim_amount CHECK (amount >= 0),
    late_interest   bigint NOT NULL CONSTRAINT claim_late_interest CHECK (late_interest >= 0),
    expires_on      date,
    status          text COLLATE "C" NOT NULL,
    channel         text COLLATE "C" NOT NULL,
    contact         text COLLATE "C" NOT NULL,
    documents       text COLLATE "C" NOT NULL,
    PRIMARY KEY (run_id, claim_id),
    FOREIGN KEY (run_id, case_id) REFERENCES discrepancy
);
COMMENT ON TABLE claim IS 'What a run asks back; amounts in won';
CREATE INDEX claim_of_a_case ON claim (run_id, case_id);
CREATE UNIQUE INDEX claim_one_open_of_a_case ON claim (run_id, case_id)
    WHERE status NOT IN ('WITHDRAWN', 'RECOVERED', 'EXPIRED');

CREATE TABLE control_total (
    run_id bigint NOT NULL REFERENCES night_run,
    name   text COLLATE "C" NOT NULL,
    count  bigint NOT NULL CONSTRAINT control_total_count CHECK (count >= 0),
    amount bigint NOT NULL CONSTRAINT control_total_amount CHECK (amount >= 0),
    PRIMARY KEY (run_id, name)
);
COMMENT ON TABLE control_total IS 'Totals of a run over its members; amounts in won';
