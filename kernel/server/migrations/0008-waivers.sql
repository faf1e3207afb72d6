-- Waivers: findings somebody looked at and let stand, with the reason.

-- Which finding it is, by what it says and where: the same after the next check, as long as nothing there changes.
alter table kernel.preflight_finding add column mark text not null default '';

create table kernel.preflight_waiver (
  office     text           not null,
  kind       text           not null,
  subject_id uuid           not null,
  mark       text           not null,
  check_id   text           not null,
  reason     text           not null check (length(reason) between 1 and 500),
  waived_by  text           not null,
  waived_at  timestamptz(3) not null,
  primary key (office, kind, subject_id, mark)
);
comment on table kernel.preflight_waiver is
  'Findings let stand with a reason. A waiver holds for the finding of its mark; it is idle while no check finds that.';
select kernel.protect('kernel.preflight_waiver', 'select, insert, delete');
