-- Appending to the ledger in one call: the office's chain is held only while the database itself is at work.

create function kernel.append_to_ledger(of_office text, lines jsonb) returns void language plpgsql as $$
declare
  line jsonb;
  at_seq bigint;
  before text;
  this_hash text;
begin
  perform pg_advisory_xact_lock(hashtextextended('chancery.ledger.' || of_office, 0));
  -- A statement of its own, so that it sees what the writer before committed while this one waited.
  select seq, hash into at_seq, before from kernel.ledger where office = of_office order by seq desc limit 1;
  at_seq := coalesce(at_seq, 0);
  before := coalesce(before, repeat('0', 64));
  for line in select one from jsonb_array_elements(lines) as one loop
    at_seq := at_seq + 1;
    -- The very text `lineHashOf` makes; only the number and the hash before were not known until now.
    this_hash := encode(sha256(convert_to(
      (line->>'before_seq') || at_seq || (line->>'before_hash') || before || (line->>'end'), 'UTF8')), 'hex');
    insert into kernel.ledger
      (office, seq, at, actor, acting_for, verb, subject_kind, subject_id, data, data_hash, prev_hash, hash)
    values (of_office, at_seq, (line->>'at')::timestamptz, line->>'actor', line->>'acting_for', line->>'verb',
      line->>'subject_kind', (line->>'subject_id')::uuid, line->'data', line->>'data_hash', before, this_hash);
    insert into kernel.ledger_salt (office, seq, salt) values (of_office, at_seq, line->>'salt');
    before := this_hash;
  end loop;
end $$;
comment on function kernel.append_to_ledger is
  'Appends lines to the office''s chain, which it holds until commit. It has no rights of its own: whoever calls it may insert and select.';
