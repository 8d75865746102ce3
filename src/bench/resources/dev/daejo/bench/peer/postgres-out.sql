COPY (
  SELECT type,
         CASE WHEN type IN ('MISSING', 'SYSTEM_ERROR') THEN 'HIGH'
              WHEN type IN ('REJECTED', 'LATE', 'UNEXPECTED') THEN 'LOW'
              ELSE 'MEDIUM' END AS severity,
         program_id, counterparty_id, member_id, period, reference, expected, received,
         received - expected AS difference, due_on, days_overdue, code, since
  FROM found
  ORDER BY type, program_id, member_id, period, reference)
TO STDOUT (FORMAT csv, HEADER true)
