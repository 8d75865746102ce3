-- What a claim asks and rests on, where its step stands, and what came of it. Claims of nights before this are not asked
-- again: a night under other rules is another night.
ALTER TABLE claim
    ADD counterparty_name text COLLATE "C" NOT NULL DEFAULT '',
    ADD hours             text COLLATE "C" NOT NULL DEFAULT '',
    ADD note              text COLLATE "C" NOT NULL DEFAULT '',
    ADD requested_at      timestamp,
    ADD transaction_no    text COLLATE "C" NOT NULL DEFAULT '',
    ADD remedy            text COLLATE "C" NOT NULL DEFAULT 'PAY',
    ADD grounds           text COLLATE "C" NOT NULL DEFAULT '',
    ADD events            text COLLATE "C" NOT NULL DEFAULT '',
    ADD respond_by        date,
    ADD overdue_since     date,
    ADD recovered         bigint CONSTRAINT claim_recovered CHECK (recovered >= 0),
    ADD recovered_on      date,
    ADD recovery_days     bigint CONSTRAINT claim_recovery_days CHECK (recovery_days >= 0),
    ADD CONSTRAINT claim_recovery_whole CHECK (num_nulls(recovered, recovered_on, recovery_days) IN (0, 3)),
    ADD CONSTRAINT claim_recovered_with_recovery CHECK (status <> 'RECOVERED' OR recovered IS NOT NULL);
COMMENT ON COLUMN claim.recovery_days IS 'Calendar days from the first submission to the day all of it was there';
