-- Writing many segments at once can be undone as a whole.

create table language.segment_former (
  office       text   not null,
  -- The act of filling or replacing, by the number its writer gave it, and who did it.
  act          uuid   not null,
  segment      uuid   not null,
  by           text   not null,
  -- The version it had after the act: where it has another, somebody changed it since.
  version      int    not null check (version > 0),
  -- What it was before.
  target       text,
  agreed       text,
  state        text   not null,
  match_score  int,
  match_unit   uuid,
  match_origin text,
  primary key (office, act, segment),
  foreign key (office, segment) references language.segment (office, id) on delete cascade
);
comment on table language.segment_former is 'What segments were before many were written at once: kept until that is undone, or its writer does so again.';
create index segment_former_of on language.segment_former (office, segment);
select kernel.protect('language.segment_former', 'select, insert, delete');

alter table language.segment_revision
  drop constraint segment_revision_how_check,
  add constraint segment_revision_how_check check (how in ('typed', 'memory', 'machine', 'repetition', 'joined', 'settled',
    'replaced', 'file', 'before', 'split', 'merged', 'undone'));
