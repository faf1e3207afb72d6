-- Members of an office as those who keep them see them: changed by version, ended at once, last signed in when.

alter table auth.member
  add column version      integer not null default 1 check (version > 0),
  add column signed_in_at timestamptz,
  add column ended_at     timestamptz;
comment on column auth.member.ended_at is
  'The membership was ended then, and opens nothing since, whatever is left of the day.';
