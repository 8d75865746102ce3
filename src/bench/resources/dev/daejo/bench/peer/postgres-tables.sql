-- What PostgresPeer copies the files of a big night into. Unlogged, and left alone by the autovacuum: they are of use once.

CREATE UNLOGGED TABLE statement_lines (
  line_id text, member_id text, card_no text, used_at timestamp, posted_on date, type text, approval_no text,
  original_approval_no text, merchant_id text, merchant_name text, merchant_category text, channel text, amount bigint,
  currency text, program_id text, reference text) WITH (autovacuum_enabled = off);

CREATE UNLOGGED TABLE enrollments (program_id text, member_id text, enrolled_on date, baseline_amount bigint)
  WITH (autovacuum_enabled = off);

CREATE UNLOGGED TABLE payouts (
  payout_id text, program_id text, member_id text, period text, reference text, amount bigint, status text, code text,
  message text, processed_at timestamp, paid_on date) WITH (autovacuum_enabled = off);

CREATE UNLOGGED TABLE refunds (
  request_id text, counterparty_id text, member_id text, approval_no text, requested_at timestamp, amount bigint,
  reason text, status text, decided_on date, updated_at timestamp) WITH (autovacuum_enabled = off);

CREATE UNLOGGED TABLE holidays (date date, name text);

CREATE UNLOGGED TABLE response_codes (system text, code text, class text, meaning text);
