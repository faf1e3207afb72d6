-- Other names of people and bodies; records merged into others; pairs somebody has told apart.

create table directory.other_name (
  office    text not null,
  id        uuid not null,
  version   int  not null default 1,
  person    uuid,
  body      uuid,
  kind      text not null check (kind in ('former-name', 'former-spelling', 'passport', 'alias')),
  text_zh   text,
  text_en   text,
  used_from date,
  used_to   date,
  note      text,
  primary key (office, id),
  foreign key (office, person) references directory.person (office, id),
  foreign key (office, body) references directory.body (office, id),
  check ((person is null) <> (body is null)),
  check (text_zh is not null or text_en is not null),
  check (kind <> 'passport' or person is not null),
  check (used_to >= used_from)
);
comment on table directory.other_name is 'Names a person or body has or had beside the present one: earlier names and spellings, the passport''s, aliases.';
-- The other names of a record.
create index other_name_person on directory.other_name (office, person) where person is not null;
create index other_name_body on directory.other_name (office, body) where body is not null;
select kernel.protect('directory.other_name', 'select, insert, update, delete');

create table directory.merge (
  office     text           not null,
  id         uuid           not null,
  kind       text           not null check (kind in ('person', 'body')),
  -- The record that went into the other; its address leads to the survivor.
  merged     uuid           not null,
  survivor   uuid           not null,
  name_zh    text,
  name_en    text,
  name_how   text           not null check (name_how in ('recorded', 'translated', 'transliterated')),
  -- Every record it changed, before and after: what the way back goes by.
  plan       jsonb          not null,
  files      uuid[]         not null,
  follow_ups uuid[]         not null,
  at         timestamptz(3) not null,
  undone_at  timestamptz(3),
  primary key (office, id)
);
comment on table directory.merge is 'A record that was merged into another of its kind, as it was, and what moved with it; undone_at is set when it was taken apart again.';
-- Where a record went: it is in one place at a time.
create unique index merge_standing on directory.merge (office, merged) where undone_at is null;
-- What went into a record.
create index merge_survivor on directory.merge (office, survivor) where undone_at is null;
select kernel.protect('directory.merge', 'select, insert, update');

create table directory.told_apart (
  office text           not null,
  kind   text           not null check (kind in ('person', 'body')),
  one    uuid           not null,
  other  uuid           not null,
  at     timestamptz(3) not null,
  primary key (office, kind, one, other),
  check (one < other)
);
comment on table directory.told_apart is 'Two records that look alike and, somebody has said, are not the same.';
select kernel.protect('directory.told_apart', 'select, insert, delete');
