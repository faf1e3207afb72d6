-- Profiles: how gravely an office takes what the checks find.

create table kernel.preflight_rule (
  office   text           not null,
  kind     text           not null,
  check_id text           not null,
  id       uuid           not null,
  version  int            not null check (version > 0),
  -- Null: taken back, the check's own severity holds again.
  set_to   text           check (set_to in ('error', 'warning', 'note', 'off')),
  reason   text           not null check (length(reason) between 1 and 500),
  set_by   text           not null,
  set_at   timestamptz(3) not null,
  primary key (office, kind, check_id)
);
comment on table kernel.preflight_rule is
  'How gravely the office takes one kind of finding on one kind of subject, where it differs from the check''s own severity.';
select kernel.protect('kernel.preflight_rule', 'select, insert, update');

-- What the check itself says stays beside what the office makes of it: a rule set, changed or taken back holds at once.
alter table kernel.preflight_finding add column own_severity text;
update kernel.preflight_finding set own_severity = severity;
alter table kernel.preflight_finding
  alter column own_severity set not null,
  add check (own_severity in ('error', 'warning', 'note')),
  add column off boolean not null default false;
