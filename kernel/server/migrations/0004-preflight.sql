-- Preflight: what the checks found on each subject when it was last checked.

create table kernel.preflight_finding (
  office     text           not null,
  kind       text           not null,
  subject_id uuid           not null,
  position   int            not null check (position >= 0),
  check_id   text           not null,
  severity   text           not null check (severity in ('error', 'warning', 'note')),
  -- Errors first, in every list.
  gravity    int            not null generated always as
    (case severity when 'error' then 0 when 'warning' then 1 else 2 end) stored,
  place      jsonb,
  place_zh   text,
  place_en   text,
  message_zh text           not null,
  message_en text           not null,
  source     text,
  fix        jsonb,
  fix_zh     text,
  fix_en     text,
  found_at   timestamptz(3) not null,
  primary key (office, kind, subject_id, position),
  check ((place_zh is null) = (place_en is null)),
  check ((fix_zh is null) = (fix_en is null))
);
comment on table kernel.preflight_finding is
  'Findings of a subject''s last preflight check, replaced as a whole by the next; position keeps the order of the checks.';
-- Open findings of the office, gravest first, newest first.
create index preflight_finding_gravity on kernel.preflight_finding (office, gravity, found_at desc, kind, subject_id, position);
select kernel.protect('kernel.preflight_finding', 'select, insert, update, delete');
