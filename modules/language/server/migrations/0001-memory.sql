-- Translation memories and their units.

create schema language;
grant usage on schema language to chancery_app;

create table language.memory (
  office  text        not null,
  id      uuid        not null,
  version int         not null default 1,
  name_zh text        not null check (name_zh <> ''),
  name_en text        not null check (name_en <> ''),
  purpose text,
  client  text,
  -- Taken off the score of every match from it.
  penalty int         not null check (penalty between 0 and 100),
  -- Whether all of the office see it, or those only who translate.
  shared  boolean     not null,
  -- How many units it holds, kept with every write: counting a million takes too long for a list.
  units   int         not null default 0 check (units >= 0),
  made_at timestamptz not null,
  made_by text        not null,
  primary key (office, id)
);
comment on table language.memory is 'A translation memory: what has been translated before, for a purpose or a client.';
-- One memory of a name.
create unique index memory_name on language.memory (office, name_zh);
select kernel.protect('language.memory', 'select, insert, update');

create table language.memory_clock (
  office text   not null,
  last   bigint not null check (last > 0),
  primary key (office)
);
comment on table language.memory_clock is 'The last change number of the units of an office. Whoever writes holds the row, so that numbers are committed in their order.';
select kernel.protect('language.memory_clock', 'select, insert, update');

create table language.unit (
  office      text        not null,
  id          uuid        not null,
  version     int         not null default 1,
  memory      uuid        not null,
  zh          text        not null,
  en          text        not null,
  zh_hash     text        not null,
  en_hash     text        not null,
  -- The hashes of the neighbours in the text it comes from, Chinese and English, with a dot between.
  before_hash text,
  after_hash  text,
  document    text,
  origin      text        not null check (origin in ('typed', 'imported', 'aligned', 'job', 'release')),
  reviewed    boolean     not null,
  confidence  double precision check (confidence between 0 and 1),
  -- What a file brought along that has no column here.
  props       jsonb       not null default '{}',
  used        int         not null default 0,
  change      bigint      not null,
  made_at     timestamptz not null,
  made_by     text        not null,
  changed_at  timestamptz not null,
  changed_by  text        not null,
  removed_at  timestamptz,
  primary key (office, id),
  foreign key (office, memory) references language.memory (office, id),
  -- Of what was removed the words are gone; the row stays, so that indexes hear of it.
  check ((removed_at is null) = (zh <> '' and en <> '')),
  check (removed_at is null or (zh = '' and en = '' and zh_hash = '' and en_hash = ''))
);
comment on table language.unit is 'A sentence and its translation, looked up from either side.';
-- A pair of texts stands in a memory once.
create unique index unit_pair on language.unit (office, memory, zh_hash, en_hash) where removed_at is null;
-- What has changed since, for indexes that follow.
create index unit_change on language.unit (office, change, id);
-- The units of a memory, latest change first.
create index unit_memory on language.unit (office, memory, change desc, id desc) where removed_at is null;
select kernel.protect('language.unit', 'select, insert, update');
