package dev.daejo.store;

/**
 * The cases of one run beside those of another, as SQL over the parameters {@code :run} and {@code :before}.
 *
 * <p>The same case id on both sides is the same case. Of the others, those of one program, member and reference are the
 * same in the order of the report: the first with the first, and so on. So each case of either side stands in one row.
 */
final class CaseComparison {

    /** Defines {@code compared} with the sides {@code now} and {@code was} of {@code case_id}, of which one may be absent. */
    static final String WITH_COMPARED = """
            WITH known AS (
                SELECT n.case_id FROM discrepancy n JOIN discrepancy b USING (case_id)
                WHERE n.run_id = :run AND b.run_id = :before
            ), numbered AS (
                SELECT d.run_id, d.case_id, d.program_id, d.member_id, d.reference, coalesce(k.case_id, '') AS same,
                    row_number() OVER (
                        PARTITION BY d.run_id, d.program_id, d.member_id, d.reference, k.case_id
                        ORDER BY %s) AS number
                FROM discrepancy d LEFT JOIN known k USING (case_id)
                WHERE d.run_id IN (:run, :before)
            ), compared AS (
                SELECT now.case_id AS now, was.case_id AS was
                FROM (SELECT * FROM numbered WHERE run_id = :run) now
                FULL JOIN (SELECT * FROM numbered WHERE run_id = :before) was
                    USING (program_id, member_id, reference, same, number)
            )
            """.formatted(DiscrepancyRow.REPORT_ORDER);

    /** Defines besides {@code on_new_file}: the cases of {@code :run} that rest on a file that {@code :before} did not count. */
    static final String AND_ON_NEW_FILE = """
            , new_file AS (
                SELECT name FROM (
                    SELECT name, sha256 FROM run_file WHERE run_id = :run AND verdict <> 'QUARANTINED'
                    EXCEPT
                    SELECT name, sha256 FROM run_file WHERE run_id = :before AND verdict <> 'QUARANTINED'
                ) fresh
            ), on_new_file AS (
                SELECT DISTINCT e.case_id FROM evidence e JOIN new_file f ON f.name = e.file WHERE e.run_id = :run
            )
            """;

    private CaseComparison() {}
}
