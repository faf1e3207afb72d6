-- Translation jobs: what is asked for, its files with their versions, and their segments.

create table language.job (
  office       text    not null,
  id           uuid    not null,
  version      int     not null default 1,
  number       text    not null,
  -- Where it stands, as its ledger lines add up.
  state        text    not null check (state in ('requested', 'quoted', 'agreed', 'assigned', 'translating', 'revising',
    'reviewing', 'checking', 'delivered', 'closed', 'declined', 'cancelled')),
  title_zh     text,
  title_en     text,
  -- The kind of text: which checks hold for it, and how gravely.
  kind         text    not null,
  -- For whom: a division or a body.
  client       text,
  requested_by text    not null,
  requested_at timestamptz not null,
  -- Of what record of the house it is asked for.
  subject_kind text,
  subject_id   uuid,
  from_lang    text    not null check (from_lang in ('zh', 'en')),
  to_lang      text    not null check (to_lang in ('zh', 'en')),
  wanted_by    date    not null,
  instructions text,
  -- Seen by those it concerns only.
  confidential boolean not null default false,
  -- Where its confirmed segments go.
  memory       uuid,
  -- Who handed the translation on: none of them revises it.
  hands        text[]  not null default '{}',
  quote        jsonb,
  quoted_at    timestamptz,
  -- The day agreed on for delivery.
  due          date,
  translator   text,
  reviser      text,
  reviewer     text,
  translate_by date,
  revise_by    date,
  review_by    date,
  delivered_at timestamptz,
  -- What the client thought of it, 1 to 5.
  mark         int     check (mark between 1 and 5),
  changed_at   timestamptz not null,
  primary key (office, id),
  foreign key (office, memory) references language.memory (office, id),
  check (from_lang <> to_lang),
  check (num_nonnulls(title_zh, title_en) > 0),
  check ((subject_kind is null) = (subject_id is null)),
  -- A translation is revised by another person than who made it.
  check (reviser <> translator)
);
comment on table language.job is 'A translation job, from the request to the feedback. Its state is the sum of its ledger lines.';
create unique index job_number on language.job (office, number);
create index job_by_state on language.job (office, state, due);
select kernel.protect('language.job', 'select, insert, update');

create table language.job_file (
  office  text not null,
  id      uuid not null,
  job     uuid not null,
  place   int  not null check (place >= 0),
  name    text not null,
  -- The version its segments are worked on in.
  current int  not null default 1 check (current > 0),
  -- What was last delivered of it: a file of the house.
  delivered uuid,
  primary key (office, id),
  unique (office, job, place),
  foreign key (office, job) references language.job (office, id)
);
comment on table language.job_file is 'A file of a job. Each time its source changes it has a further version.';
select kernel.protect('language.job_file', 'select, insert, update');

create table language.job_file_version (
  office  text        not null,
  file    uuid        not null,
  number  int         not null check (number > 0),
  -- A file of the house, and the hash of its bytes.
  source  uuid        not null,
  hash    text        not null,
  format  text        not null,
  words   int         not null check (words >= 0),
  added_at timestamptz not null,
  added_by text       not null,
  primary key (office, file, number),
  foreign key (office, file) references language.job_file (office, id)
);
comment on table language.job_file_version is 'The source of a file of a job, as it was handed in and each time it changed.';
select kernel.protect('language.job_file_version', 'select, insert');

create table language.segment (
  office       text not null,
  id           uuid not null,
  version      int  not null default 1,
  file         uuid not null,
  file_version int  not null,
  -- Its place in the file, from 0, and the paragraph it stands in.
  place        int  not null check (place >= 0),
  paragraph    int  not null check (paragraph >= 0),
  -- What it is in the file: paragraph, heading, cell, note …
  kind         text not null,
  -- Tags inside stand as {1} … {/1}, empty ones as {2/}.
  source       text not null,
  source_hash  text not null,
  words        int  not null check (words >= 0),
  target       text,
  state        text not null check (state in ('new', 'draft', 'translated', 'revised', 'checked')),
  -- Not to be translated.
  locked       boolean not null default false,
  -- What of the target came from where: a score, a unit of a memory, and the kind of origin.
  match_score  int  check (match_score between 0 and 102),
  match_unit   uuid,
  match_origin text check (match_origin in ('memory', 'repetition', 'former', 'file', 'machine')),
  changed_at   timestamptz not null,
  changed_by   text not null,
  props        jsonb not null default '{}',
  primary key (office, id),
  unique (office, file, file_version, place),
  foreign key (office, file, file_version) references language.job_file_version (office, file, number),
  check (state in ('new', 'draft') or target is not null)
);
comment on table language.segment is 'A segment of a version of a file: its source, its target, and how far it is.';
select kernel.protect('language.segment', 'select, insert, update, delete');
