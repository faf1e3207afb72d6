-- Releases: a row for lists, and every version of the text.

create schema press;
grant usage on schema press to chancery_app;

create table press.release (
  office         text        not null,
  id             uuid        not null,
  number         text        not null,
  version        int         not null,
  state          text        not null check (state in ('draft', 'submitted', 'approved', 'published', 'discarded')),
  title_zh       text,
  title_en       text,
  day            date        not null,
  author         text        not null,
  authors        text[]      not null,
  approved_by    text,
  sent_back_with text,
  errors         int         not null default 0,
  warnings       int         not null default 0,
  changed_at     timestamptz not null,
  published_at   timestamptz,
  primary key (office, id),
  unique (office, number),
  check (author = any (authors)),
  check (approved_by <> all (authors)),
  check ((state in ('approved', 'published')) = (approved_by is not null)),
  check ((state = 'published') = (published_at is not null))
);
comment on table press.release is
  'A release as lists see it. State, version, authors and approver equal the fold of its ledger lines; nobody approves what they wrote.';
-- The list, latest change first.
create index release_changed on press.release (office, changed_at desc, id);
-- The public site's list, newest first.
create index release_published on press.release (office, day desc, number desc) where state = 'published';
select kernel.protect('press.release', 'select, insert, update');

create table press.release_text (
  office  text  not null,
  release uuid  not null,
  version int   not null,
  zh      jsonb not null,
  en      jsonb not null,
  links   jsonb not null,
  repairs jsonb not null,
  found   jsonb not null,
  primary key (office, release, version),
  foreign key (office, release) references press.release (office, id) deferrable initially deferred
);
comment on table press.release_text is 'Every version of a release''s text: sentences of both sides, links, repairs, and the people and bodies found. Versions are added, never changed.';
select kernel.protect('press.release_text', 'select, insert');

create table press.handed_in (
  office  text not null,
  release uuid not null,
  text    text not null,
  encoding text not null,
  primary key (office, release),
  foreign key (office, release) references press.release (office, id) deferrable initially deferred
);
comment on table press.handed_in is 'The text as it was handed in, before any repair.';
select kernel.protect('press.handed_in', 'select, insert');
