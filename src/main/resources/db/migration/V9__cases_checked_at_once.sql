-- Evidence and claims belong to a case. A foreign key asks for each row by itself, which took most of the time that a night
-- with many cases needs to be stored; so the rows of one statement are asked for together. What holds is the same.

ALTER TABLE evidence DROP CONSTRAINT evidence_run_id_case_id_fkey;
ALTER TABLE claim DROP CONSTRAINT claim_run_id_case_id_fkey;

-- A run just written is not in the statistics; its cases are looked up one by one and not hashed with those of all runs.
CREATE FUNCTION rows_have_a_case() RETURNS trigger LANGUAGE plpgsql
    SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT run_id, case_id FROM fresh) wanted
        WHERE NOT EXISTS (
            SELECT FROM discrepancy d WHERE d.run_id = wanted.run_id AND d.case_id = wanted.case_id)
    ) THEN
        RAISE foreign_key_violation
            USING MESSAGE = format('a row of "%s" has no case in "discrepancy"', TG_TABLE_NAME),
            TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
    END IF;
    RETURN NULL;
END $$;

CREATE FUNCTION cases_have_no_rows() RETURNS trigger LANGUAGE plpgsql
    SET enable_hashjoin = off SET enable_mergejoin = off AS $$
BEGIN
    IF EXISTS (SELECT FROM gone JOIN evidence e USING (run_id, case_id))
        OR EXISTS (SELECT FROM gone JOIN claim c USING (run_id, case_id)) THEN
        RAISE foreign_key_violation
            USING MESSAGE = 'a case that is to go still has evidence or a claim',
            TABLE = TG_TABLE_NAME, CONSTRAINT = TG_NAME;
    END IF;
    RETURN NULL;
END $$;

CREATE TRIGGER evidence_has_a_case AFTER INSERT ON evidence REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION rows_have_a_case();
CREATE TRIGGER claim_has_a_case AFTER INSERT ON claim REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION rows_have_a_case();
CREATE TRIGGER evidence_keeps_its_case AFTER UPDATE ON evidence REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION rows_have_a_case();
CREATE TRIGGER claim_keeps_its_case AFTER UPDATE ON claim REFERENCING NEW TABLE AS fresh
    FOR EACH STATEMENT EXECUTE FUNCTION rows_have_a_case();
CREATE TRIGGER discrepancy_goes_last AFTER DELETE ON discrepancy REFERENCING OLD TABLE AS gone
    FOR EACH STATEMENT EXECUTE FUNCTION cases_have_no_rows();
