-- The discrepancies of a big night in PostgreSQL, from the tables that PostgresPeer has copied the files into; it fills in
-- what stands in ${ }. The same rules as duckdb.sql, and the same taken on trust.

CREATE UNLOGGED TABLE spent AS
SELECT member_id, date_trunc('month', used_at)::date AS month,
       sum(amount) FILTER (WHERE channel = 'OFFLINE' AND merchant_category NOT IN ('DEPARTMENT', 'HYPERMARKET'))::bigint AS spend,
       sum(least(500, amount / 100))::bigint AS reward
FROM statement_lines
WHERE type = '${purchase}' AND currency = 'KRW' AND used_at >= '2025-09-01' AND used_at < '2026-01-01'
  AND posted_on <= '${date}'
GROUP BY 1, 2;

CREATE UNLOGGED TABLE cancels AS
SELECT line_id, member_id, card_no, used_at, posted_on, original_approval_no, amount
FROM statement_lines
WHERE type = '${cancel}' AND posted_on <= '${date}';

ANALYZE cancels;

-- A cancel belongs to the purchase used last, and all cancels of one take off no more than its amount.
CREATE UNLOGGED TABLE taken_off AS
WITH linked AS (
  SELECT DISTINCT ON (c.line_id) p.member_id, p.line_id, p.used_at, p.amount, c.amount AS cancelled,
         p.channel = 'OFFLINE' AND p.merchant_category NOT IN ('DEPARTMENT', 'HYPERMARKET') AS recognised
  FROM statement_lines p
  JOIN cancels c ON c.member_id = p.member_id AND c.card_no = p.card_no AND c.original_approval_no = p.approval_no
                AND p.used_at <= c.used_at
  WHERE p.type = '${purchase}' AND p.currency = 'KRW' AND p.posted_on <= '${date}'
  ORDER BY c.line_id, p.used_at DESC, p.posted_on DESC, p.line_id DESC),
cancelled AS (
  SELECT member_id, used_at, amount, recognised, least(amount, sum(cancelled)::bigint) AS off
  FROM linked
  GROUP BY line_id, member_id, used_at, amount, recognised)
SELECT member_id, date_trunc('month', used_at)::date AS month,
       sum(off) FILTER (WHERE recognised)::bigint AS spend,
       sum(least(500, amount / 100) - least(500, (amount - off) / 100))::bigint AS reward
FROM cancelled
WHERE used_at >= '2025-09-01' AND used_at < '2026-01-01'
GROUP BY 1, 2;

CREATE UNLOGGED TABLE earned AS
SELECT s.member_id, s.month, coalesce(s.spend, 0) - coalesce(t.spend, 0) AS spend,
       s.reward - coalesce(t.reward, 0) AS reward
FROM spent s LEFT JOIN taken_off t USING (member_id, month)
WHERE s.month <= '${date}';

CREATE UNLOGGED TABLE last_payouts AS
SELECT DISTINCT ON (payout_id) payout_id, program_id, member_id, (period || '-01')::date AS month, amount, status, code,
       processed_at, coalesce(paid_on, processed_at::date) AS received_on
FROM payouts
WHERE processed_at < date '${date}' + 1
ORDER BY payout_id, processed_at DESC;

CREATE UNLOGGED TABLE obligations AS
SELECT 'SANGSAENG' AS program_id, 'SEMAS' AS counterparty_id, member_id, month, expected, 2 AS grace,
       greatest(month + interval '1 month', date_trunc('month', enrolled_on)
         + CASE WHEN extract(day FROM enrolled_on) > 9 THEN interval '1 month' ELSE interval '0' END)::date + 14 AS due_on
FROM (SELECT e.member_id, month, enrolled_on, least(100000, greatest(0, spend - baseline_amount) / 5) AS expected
      FROM earned e
      JOIN (SELECT DISTINCT ON (member_id) * FROM enrollments
            WHERE program_id = 'SANGSAENG' AND enrolled_on <= '${date}'
            ORDER BY member_id, enrolled_on DESC) n ON n.member_id = e.member_id) due
WHERE expected > 0
UNION ALL
SELECT 'HANA_EACH', 'HANA', member_id, month, reward, 3, (month + interval '1 month')::date + 9
FROM earned
WHERE reward > 0;

CREATE UNLOGGED TABLE credits AS
SELECT program_id, member_id, month, amount, received_on
FROM last_payouts
WHERE status = 'PAID' AND amount > 0 AND received_on <= '${date}'
UNION ALL
SELECT program_id, member_id, (split_part(reference, '/', 3) || '-01')::date, amount, posted_on
FROM statement_lines
WHERE type = 'CREDIT' AND currency = 'KRW' AND amount > 0 AND program_id = 'HANA_EACH' AND posted_on <= '${date}'
  AND starts_with(reference, program_id || '/' || member_id || '/');

CREATE UNLOGGED TABLE wrong AS
WITH received AS (
  SELECT program_id, member_id, month, sum(amount)::bigint AS received, max(received_on) AS last_on
  FROM credits
  GROUP BY 1, 2, 3)
SELECT program_id, member_id, month, counterparty_id, due_on, grace, last_on,
       coalesce(expected, 0) AS expected, coalesce(received, 0) AS received
FROM obligations FULL JOIN received USING (program_id, member_id, month)
WHERE expected IS DISTINCT FROM received OR last_on > due_on + grace;

ANALYZE wrong;

CREATE UNLOGGED TABLE found AS
WITH alike AS (
  SELECT w.program_id, w.member_id, w.month, count(*) AS times
  FROM wrong w JOIN credits c USING (program_id, member_id, month)
  WHERE c.amount = w.expected
  GROUP BY 1, 2, 3),
latest AS (
  SELECT DISTINCT ON (p.program_id, p.member_id, p.month) p.program_id, p.member_id, p.month, p.status, p.code,
         p.processed_at::date AS processed_on, r.class
  FROM last_payouts p
  JOIN wrong w USING (program_id, member_id, month)
  LEFT JOIN response_codes r ON r.system = 'ONNURI' AND r.code = p.code
  ORDER BY p.program_id, p.member_id, p.month, p.processed_at DESC, p.payout_id DESC),
judged AS (
  SELECT w.*, latest.code AS last_code, processed_on,
         CASE WHEN expected = 0 THEN 'UNEXPECTED'
              WHEN expected = received THEN 'LATE'
              WHEN received = 0 AND latest.status = 'FAILED' AND latest.class = 'SYSTEM' THEN 'SYSTEM_ERROR'
              WHEN received = 0 AND latest.status = 'FAILED' AND latest.class = 'BUSINESS' THEN 'REJECTED'
              WHEN received = 0 AND latest.status = 'FAILED' THEN 'UNKNOWN_RESULT'
              WHEN received = 0 AND date '${date}' > due_on + grace THEN 'MISSING'
              WHEN received < expected AND date '${date}' > due_on + grace THEN 'SHORT'
              WHEN received > expected AND alike.times >= 2 THEN 'DUPLICATE'
              WHEN received > expected THEN 'OVER' END AS type
  FROM wrong w LEFT JOIN alike USING (program_id, member_id, month) LEFT JOIN latest USING (program_id, member_id, month))
SELECT type, program_id, counterparty_id, member_id, to_char(month, 'YYYY-MM') AS period,
       program_id || '/' || member_id || '/' || to_char(month, 'YYYY-MM') AS reference, expected, received, due_on,
       CASE WHEN received < expected THEN greatest(0, date '${date}' - due_on - grace)
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
  SELECT day::date AS day, row_number() OVER (ORDER BY day) AS place
  FROM generate_series(timestamp '2025-08-01', '2026-03-01', '1 day') day
  WHERE extract(isodow FROM day) < 6 AND day::date NOT IN (SELECT date FROM holidays)),
third AS (
  SELECT d::date AS day, (SELECT day FROM business_days b WHERE b.place =
           (SELECT coalesce(max(place), 0) FROM business_days e WHERE e.day <= d::date) + 3) AS due_on
  FROM generate_series(timestamp '2025-08-15', '2026-02-01', '1 day') d),
asked AS (
  SELECT DISTINCT ON (counterparty_id, request_id) request_id, member_id, approval_no, requested_at, amount, status,
         coalesce(decided_on, updated_at::date) AS decided
  FROM refunds
  WHERE updated_at < date '${date}' + 1
  ORDER BY counterparty_id, request_id, updated_at DESC),
answered AS (
  SELECT a.*, t.due_on, c.amount AS answer, c.posted_on
  FROM asked a
  JOIN third t ON t.day = a.decided
  LEFT JOIN cancels c ON c.member_id = a.member_id AND c.original_approval_no = a.approval_no
                     AND c.posted_on BETWEEN a.requested_at::date AND t.due_on + 45
  WHERE a.status = 'APPROVED'),
sums AS (
  SELECT request_id, member_id, amount AS expected, due_on, coalesce(sum(answer), 0)::bigint AS received,
         max(posted_on) AS last_on, count(*) FILTER (WHERE answer = amount) AS alike
  FROM answered
  GROUP BY request_id, member_id, amount, due_on),
judged AS (
  SELECT *,
         CASE WHEN expected = received AND last_on > due_on THEN 'LATE'
              WHEN expected = received THEN NULL
              WHEN received = 0 AND date '${date}' > due_on THEN 'MISSING'
              WHEN received < expected AND date '${date}' > due_on THEN 'SHORT'
              WHEN received > expected AND alike >= 2 THEN 'DUPLICATE'
              WHEN received > expected THEN 'OVER' END AS type
  FROM sums)
SELECT type, 'REFUND', 'HANA', member_id, NULL, request_id, expected, received, due_on,
       CASE WHEN received < expected THEN greatest(0, date '${date}' - due_on) ELSE greatest(0, last_on - due_on) END,
       NULL, CASE WHEN type IN ('MISSING', 'SHORT') THEN due_on + 1 ELSE last_on END
FROM judged
WHERE type IS NOT NULL;
