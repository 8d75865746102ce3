-- The discrepancies of a big night as a script in DuckDB would find them. DuckDbPeer fills in what stands in ${ }.
-- The rules are those of the contract, as far as these programs and files can show them. Taken on trust, and so not
-- looked at: that no line comes twice, that every value can be read, that no day is missing, that a credit names what it
-- is for. Statements are kept in few columns, since reading their files three times over was measured to be slower.

SET preserve_insertion_order = false;

CREATE TEMP TABLE statement_lines AS
SELECT line_id, member_id, card_no, used_at, posted_on, type, approval_no, original_approval_no, amount, currency,
       program_id, reference,
       channel = 'OFFLINE' AND merchant_category NOT IN ('DEPARTMENT', 'HYPERMARKET') AS recognised
FROM (${statements})
WHERE posted_on <= DATE '${date}';

CREATE TEMP TABLE spent AS
SELECT member_id, date_trunc('month', used_at)::DATE AS month,
       sum(amount) FILTER (recognised) AS spend,
       sum(least(500, amount // 100)) AS reward
FROM statement_lines
WHERE type = 'PURCHASE' AND currency = 'KRW' AND used_at >= DATE '2025-09-01' AND used_at < DATE '2026-01-01'
GROUP BY ALL;

CREATE TEMP TABLE cancels AS
SELECT line_id, member_id, card_no, used_at, posted_on, original_approval_no, amount
FROM statement_lines
WHERE type = 'CANCEL';

-- A cancel belongs to the purchase used last, and all cancels of one take off no more than its amount.
CREATE TEMP TABLE taken_off AS
WITH linked AS (
  SELECT p.member_id, p.line_id, p.used_at, p.amount, p.recognised, c.amount AS cancelled
  FROM statement_lines p
  JOIN cancels c ON c.member_id = p.member_id AND c.card_no = p.card_no AND c.original_approval_no = p.approval_no
                AND p.used_at <= c.used_at
  WHERE p.type = 'PURCHASE' AND p.currency = 'KRW'
  QUALIFY row_number() OVER (PARTITION BY c.line_id ORDER BY p.used_at DESC, p.posted_on DESC, p.line_id DESC) = 1),
cancelled AS (
  SELECT member_id, used_at, amount, recognised, least(amount, sum(cancelled)) AS off
  FROM linked
  GROUP BY line_id, member_id, used_at, amount, recognised)
SELECT member_id, date_trunc('month', used_at)::DATE AS month,
       sum(off) FILTER (recognised) AS spend,
       sum(least(500, amount // 100) - least(500, (amount - off) // 100)) AS reward
FROM cancelled
WHERE used_at >= DATE '2025-09-01' AND used_at < DATE '2026-01-01'
GROUP BY ALL;

CREATE TEMP TABLE earned AS
SELECT s.member_id, s.month, coalesce(s.spend, 0) - coalesce(t.spend, 0) AS spend,
       s.reward - coalesce(t.reward, 0) AS reward
FROM spent s LEFT JOIN taken_off t USING (member_id, month)
WHERE s.month <= DATE '${date}';

CREATE TEMP TABLE enrolled AS
SELECT member_id, max(enrolled_on) AS enrolled_on, arg_max(baseline_amount, filename) AS baseline
FROM read_csv('${inbox}/enrollments-*.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  filename = true,
  columns = {program_id: 'VARCHAR', member_id: 'VARCHAR', enrolled_on: 'DATE', baseline_amount: 'BIGINT'})
WHERE program_id = 'SANGSAENG' AND enrolled_on <= DATE '${date}'
GROUP BY member_id;

CREATE TEMP TABLE payouts AS
SELECT payout_id, program_id, member_id, (period || '-01')::DATE AS month, amount, status, code, processed_at,
       coalesce(paid_on, processed_at::DATE) AS received_on
FROM read_csv('${inbox}/payouts-*.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
  filename = true,
  columns = {payout_id: 'VARCHAR', program_id: 'VARCHAR', member_id: 'VARCHAR', period: 'VARCHAR',
    reference: 'VARCHAR', amount: 'BIGINT', status: 'VARCHAR', code: 'VARCHAR', message: 'VARCHAR',
    processed_at: 'TIMESTAMP', paid_on: 'DATE'})
WHERE processed_at < DATE '${date}' + 1
QUALIFY row_number() OVER (PARTITION BY payout_id ORDER BY processed_at DESC, filename DESC) = 1;

CREATE TEMP TABLE obligations AS
SELECT 'SANGSAENG' AS program_id, 'SEMAS' AS counterparty_id, member_id, month, expected, 2 AS grace,
       (CASE WHEN day(enrolled_on) > 9
             THEN greatest(month + INTERVAL 1 MONTH, date_trunc('month', enrolled_on) + INTERVAL 1 MONTH)
             ELSE greatest(month + INTERVAL 1 MONTH, date_trunc('month', enrolled_on)) END)::DATE + 14 AS due_on
FROM (SELECT *, least(100000, greatest(0, spend - baseline) // 5) AS expected FROM earned JOIN enrolled USING (member_id))
WHERE expected > 0
UNION ALL
SELECT 'HANA_EACH', 'HANA', member_id, month, reward, 3, (month + INTERVAL 1 MONTH)::DATE + 9
FROM earned
WHERE reward > 0;

CREATE TEMP TABLE credits AS
SELECT program_id, member_id, month, amount, received_on
FROM payouts
WHERE status = 'PAID' AND amount > 0 AND received_on <= DATE '${date}'
UNION ALL
SELECT program_id, member_id, (split_part(reference, '/', 3) || '-01')::DATE, amount, posted_on
FROM statement_lines
WHERE type = 'CREDIT' AND currency = 'KRW' AND amount > 0 AND program_id = 'HANA_EACH'
  AND starts_with(reference, program_id || '/' || member_id || '/');

CREATE TEMP TABLE wrong AS
WITH received AS (
  SELECT program_id, member_id, month, sum(amount) AS received, max(received_on) AS last_on
  FROM credits
  GROUP BY ALL)
SELECT program_id, member_id, month, counterparty_id, due_on, grace, last_on,
       coalesce(expected, 0) AS expected, coalesce(received, 0) AS received
FROM obligations FULL JOIN received USING (program_id, member_id, month)
WHERE expected IS DISTINCT FROM received OR last_on > due_on + grace;

CREATE TEMP TABLE found AS
WITH alike AS (
  SELECT w.program_id, w.member_id, w.month, count(*) AS times
  FROM wrong w JOIN credits c USING (program_id, member_id, month)
  WHERE c.amount = w.expected
  GROUP BY ALL),
latest AS (
  SELECT p.program_id, p.member_id, p.month, p.status, p.code, p.processed_at::DATE AS processed_on, r.class
  FROM payouts p
  SEMI JOIN wrong w ON w.program_id = p.program_id AND w.member_id = p.member_id AND w.month = p.month
  LEFT JOIN (SELECT code, class FROM read_csv('${reference}/response-codes.csv', header = true, all_varchar = true)
             WHERE system = 'ONNURI') r ON r.code = p.code
  QUALIFY row_number() OVER (PARTITION BY p.program_id, p.member_id, p.month
                             ORDER BY p.processed_at DESC, p.payout_id DESC) = 1),
judged AS (
  SELECT w.*, latest.code AS last_code, processed_on, DATE '${date}' > due_on + grace AS overdue,
         CASE WHEN expected = 0 THEN 'UNEXPECTED'
              WHEN expected = received THEN 'LATE'
              WHEN received = 0 AND latest.status = 'FAILED' AND latest.class = 'SYSTEM' THEN 'SYSTEM_ERROR'
              WHEN received = 0 AND latest.status = 'FAILED' AND latest.class = 'BUSINESS' THEN 'REJECTED'
              WHEN received = 0 AND latest.status = 'FAILED' THEN 'UNKNOWN_RESULT'
              WHEN received = 0 AND overdue THEN 'MISSING'
              WHEN received < expected AND overdue THEN 'SHORT'
              WHEN received > expected AND alike.times >= 2 THEN 'DUPLICATE'
              WHEN received > expected THEN 'OVER' END AS type
  FROM wrong w LEFT JOIN alike USING (program_id, member_id, month) LEFT JOIN latest USING (program_id, member_id, month))
SELECT type, program_id, counterparty_id, member_id, strftime(month, '%Y-%m') AS period,
       program_id || '/' || member_id || '/' || period AS reference, expected, received, due_on,
       CASE WHEN received < expected THEN greatest(0, DATE '${date}' - due_on - grace)
            ELSE greatest(0, last_on - due_on - grace) END AS days_overdue,
       CASE WHEN type IN ('SYSTEM_ERROR', 'REJECTED', 'UNKNOWN_RESULT') THEN last_code END AS code,
       CASE WHEN type IN ('SYSTEM_ERROR', 'REJECTED', 'UNKNOWN_RESULT') THEN processed_on
            WHEN type IN ('MISSING', 'SHORT') THEN due_on + grace + 1
            ELSE last_on END AS since
FROM judged
WHERE type IS NOT NULL;

-- A refund answered is a cancel of its purchase on or after the day it was asked for; three business days from approval.
INSERT INTO found
WITH business_days AS (
  SELECT day::DATE AS day, row_number() OVER (ORDER BY day) AS place
  FROM range(DATE '2025-08-01', DATE '2026-03-01', INTERVAL 1 DAY) days(day)
  WHERE isodow(day) < 6
    AND day::DATE NOT IN (SELECT date FROM read_csv('${reference}/holidays.csv', header = true, auto_detect = false,
                            delim = ',', quote = '"', escape = '"', columns = {date: 'DATE', name: 'VARCHAR'}))),
third AS (
  SELECT d.day::DATE AS day, (SELECT min(day) FROM business_days b WHERE b.place =
           (SELECT coalesce(max(place), 0) FROM business_days e WHERE e.day <= d.day::DATE) + 3) AS due_on
  FROM range(DATE '2025-08-15', DATE '2026-02-01', INTERVAL 1 DAY) d(day)),
asked AS (
  SELECT request_id, member_id, approval_no, requested_at, amount, status, coalesce(decided_on, updated_at::DATE) AS decided
  FROM read_csv('${inbox}/refunds-*.csv', header = true, auto_detect = false, delim = ',', quote = '"', escape = '"',
    filename = true,
    columns = {request_id: 'VARCHAR', counterparty_id: 'VARCHAR', member_id: 'VARCHAR', approval_no: 'VARCHAR',
      requested_at: 'TIMESTAMP', amount: 'BIGINT', reason: 'VARCHAR', status: 'VARCHAR', decided_on: 'DATE',
      updated_at: 'TIMESTAMP'})
  WHERE updated_at < DATE '${date}' + 1
  QUALIFY row_number() OVER (PARTITION BY counterparty_id, request_id ORDER BY updated_at DESC, filename DESC) = 1),
answered AS (
  SELECT a.*, t.due_on, c.amount AS answer, c.posted_on
  FROM asked a
  JOIN third t ON t.day = a.decided
  LEFT JOIN cancels c ON c.member_id = a.member_id AND c.original_approval_no = a.approval_no
                     AND c.posted_on BETWEEN a.requested_at::DATE AND t.due_on + 45
  WHERE a.status = 'APPROVED'),
sums AS (
  SELECT request_id, member_id, amount AS expected, due_on, coalesce(sum(answer), 0) AS received,
         max(posted_on) AS last_on, count(*) FILTER (answer = amount) AS alike
  FROM answered
  GROUP BY request_id, member_id, amount, due_on),
judged AS (
  SELECT *, DATE '${date}' > due_on AS overdue,
         CASE WHEN expected = received AND last_on > due_on THEN 'LATE'
              WHEN expected = received THEN NULL
              WHEN received = 0 AND overdue THEN 'MISSING'
              WHEN received < expected AND overdue THEN 'SHORT'
              WHEN received > expected AND alike >= 2 THEN 'DUPLICATE'
              WHEN received > expected THEN 'OVER' END AS type
  FROM sums)
SELECT type, 'REFUND', 'HANA', member_id, NULL, request_id, expected, received, due_on,
       CASE WHEN received < expected THEN greatest(0, DATE '${date}' - due_on) ELSE greatest(0, last_on - due_on) END,
       NULL, CASE WHEN type IN ('MISSING', 'SHORT') THEN due_on + 1 ELSE last_on END
FROM judged
WHERE type IS NOT NULL;

COPY (
  SELECT type,
         CASE WHEN type IN ('MISSING', 'SYSTEM_ERROR') THEN 'HIGH'
              WHEN type IN ('REJECTED', 'LATE', 'UNEXPECTED') THEN 'LOW'
              ELSE 'MEDIUM' END AS severity,
         program_id, counterparty_id, member_id, period, reference, expected, received,
         received - expected AS difference, due_on, days_overdue, code, since
  FROM found
  ORDER BY type, program_id, member_id, period, reference)
TO '${out}' (FORMAT csv, HEADER true);
