-- What a night with many cases still paid for row by row, as before for evidence and claims: that each case has its run, and
-- two indexes of claims over the same case. What holds is the same.

ALTER TABLE discrepancy DROP CONSTRAINT discrepancy_run_id_fkey;

CREATE FUNCTION cases_have_a_run() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT run_id FROM fresh) wanted
        WHERE NOT EXISTS (SELECT FROM night_run r WHERE r.run_id = wanted.run_id)
    ) THEN
        RAISE foreign_key_violation
            USING MESSAGE = 'a case has no run in "night_run"', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION runs_have_no_cases() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM gone WHERE EXISTS (SELECT FROM discrepancy d WHERE d.run_id = gone.run_id)) THEN
        RAISE foreign_key_violation
            USING MESSAGE = 'a run that is to go still has cases', TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER discrepancy_has_a_run AFTER INSERT ON discrepancy REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION cases_have_a_run();
CREATE TRIGGER discrepancy_keeps_its_run AFTER UPDATE ON discrepancy REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION cases_have_a_run();
CREATE TRIGGER night_run_goes_last AFTER DELETE ON night_run REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION runs_have_no_cases();

-- The open claims of a case are alike in this index, so that there is one; each that is closed stands by itself.
DROP INDEX claim_one_open_of_a_case;
DROP INDEX claim_of_a_case;
CREATE UNIQUE INDEX claim_one_open_of_a_case ON claim (run_id, case_id,
    (CASE WHEN status IN ('WITHDRAWN', 'RECOVERED', 'EXPIRED') THEN claim_id ELSE '' END));
