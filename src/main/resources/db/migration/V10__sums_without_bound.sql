-- A sum of won over members has no bound, as the won of the lines have none.

ALTER TABLE control_total ALTER COLUMN amount TYPE numeric;
ALTER TABLE control_total_share ALTER COLUMN amount TYPE numeric;
ALTER TABLE control_total ADD CONSTRAINT control_total_amount_whole CHECK (amount = trunc(amount));
ALTER TABLE control_total_share ADD CONSTRAINT control_total_share_amount_whole CHECK (amount = trunc(amount));
