-- Corrections and withdrawals: every time a release went public, and which of them the public reads.

create table press.issue (
  office       text        not null,
  release      uuid        not null,
  issue        int         not null check (issue > 0),
  number       text        not null,
  version      int         not null,
  day          date        not null,
  title_zh     text,
  title_en     text,
  authors      text[]      not null,
  approved_by  text        not null,
  published_at timestamptz not null,
  corrects_zh  text,
  corrects_en  text,
  current      boolean     not null,
  primary key (office, release, issue),
  foreign key (office, release) references press.release (office, id) deferrable initially deferred,
  check ((issue = 1) = (corrects_zh is null)),
  check ((corrects_zh is null) = (corrects_en is null))
);
comment on table press.issue is
  'A release as it went public: the first issue, then each correction, with what it corrects in words. The public reads the current one.';
create unique index issue_current on press.issue (office, release) where current;
-- The public site's list, newest first.
create index issue_public on press.issue (office, day desc, number desc) where current;
select kernel.protect('press.issue', 'select, insert, update');

alter table press.release
  add column issue         int,
  add column correcting_zh text,
  add column correcting_en text,
  add column withdrawn_at  timestamptz,
  add column withdrawn_by  text,
  add column withdrawn_why text;
comment on column press.release.issue is 'The issue the public reads; none before the first and after a withdrawal.';
comment on column press.release.correcting_zh is 'What the correction in work corrects; the public goes on reading the issue before it.';

-- What was published so far was published once. The fence is opened to the owner alone, for these two statements.
alter table press.release no force row level security;
alter table press.issue no force row level security;
insert into press.issue (office, release, issue, number, version, day, title_zh, title_en, authors, approved_by, published_at, current)
  select office, id, 1, number, version, day, title_zh, title_en, authors, approved_by, published_at, true
  from press.release where state = 'published';
update press.release set issue = 1 where state = 'published';
set constraints all immediate;
alter table press.release force row level security;
alter table press.issue force row level security;
drop index press.release_published;

-- The rules of the states are written anew: the old ones are found by what they say.
do $$ declare c text; begin
  for c in select conname from pg_constraint where conrelid = 'press.release'::regclass and contype = 'c'
    and (pg_get_constraintdef(oid) like '%published%' and pg_get_constraintdef(oid) not like '%goes_out%') loop
    execute format('alter table press.release drop constraint %I', c);
  end loop;
end $$;
alter table press.release
  add check (state in ('draft', 'submitted', 'approved', 'published', 'withdrawn', 'discarded')),
  add check (state not in ('approved', 'published') or approved_by is not null),
  add check (state not in ('draft', 'submitted', 'discarded') or approved_by is null),
  add check (state <> 'published' or issue is not null),
  add check (state not in ('withdrawn', 'discarded') or issue is null),
  add check (issue is null or published_at is not null),
  add check ((correcting_zh is not null) = (issue is not null and state <> 'published')),
  add check ((correcting_zh is null) = (correcting_en is null)),
  add check ((state = 'withdrawn') = (withdrawn_at is not null)),
  add check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null));
