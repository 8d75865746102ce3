-- Lets go what superseded runs found and what runs without a result left, three months after they ended. Run by the owner
-- of the tables, after a backup, while no night runs:
--
--   psql -U daejo_owner -d daejo -v ON_ERROR_STOP=1 --single-transaction -f ops/postgres/prune.sql
--
-- The run itself stays as the record that it was. Its night can be asked for again: it is then computed anew from the
-- archive, which is why Spring Batch must forget too that it was done.

CREATE TEMPORARY TABLE gone ON COMMIT DROP AS
    SELECT run_id, fingerprint FROM night_run
    WHERE state IN ('SUPERSEDED', 'ANSWERED', 'DEAD')
        AND coalesce(finished_at, started_at) < (now() AT TIME ZONE 'Asia/Seoul') - interval '3 months';

DELETE FROM claim WHERE run_id IN (SELECT run_id FROM gone);
DELETE FROM evidence WHERE run_id IN (SELECT run_id FROM gone);
DELETE FROM discrepancy WHERE run_id IN (SELECT run_id FROM gone);
DELETE FROM run_block WHERE run_id IN (SELECT run_id FROM gone);
DELETE FROM control_total WHERE run_id IN (SELECT run_id FROM gone);
DELETE FROM control_total_share WHERE run_id IN (SELECT run_id FROM gone);
DELETE FROM run_reject WHERE run_id IN (SELECT run_id FROM gone);
DELETE FROM run_source WHERE run_id IN (SELECT run_id FROM gone);
DELETE FROM run_file WHERE run_id IN (SELECT run_id FROM gone);
DELETE FROM run_reference WHERE run_id IN (SELECT run_id FROM gone);

CREATE TEMPORARY TABLE gone_execution ON COMMIT DROP AS
    SELECT e.job_execution_id, e.job_instance_id
    FROM batch_job_execution e
    JOIN batch_job_execution_params p USING (job_execution_id)
    JOIN gone ON p.parameter_name = 'fingerprint' AND p.parameter_value = gone.fingerprint;

DELETE FROM batch_step_execution_context WHERE step_execution_id IN (
    SELECT step_execution_id FROM batch_step_execution JOIN gone_execution USING (job_execution_id));
DELETE FROM batch_step_execution WHERE job_execution_id IN (SELECT job_execution_id FROM gone_execution);
DELETE FROM batch_job_execution_context WHERE job_execution_id IN (SELECT job_execution_id FROM gone_execution);
DELETE FROM batch_job_execution_params WHERE job_execution_id IN (SELECT job_execution_id FROM gone_execution);
DELETE FROM batch_job_execution WHERE job_execution_id IN (SELECT job_execution_id FROM gone_execution);
DELETE FROM batch_job_instance WHERE job_instance_id IN (SELECT job_instance_id FROM gone_execution);

UPDATE night_run
SET state = 'ANSWERED', fingerprint = NULL, verdict = NULL, exit_status = NULL, holes = NULL, holes_in_words = NULL,
    open_cases = NULL, finished_at = NULL
WHERE run_id IN (SELECT run_id FROM gone);
