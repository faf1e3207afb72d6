-- Segments are split and merged by hand: those behind them move on by one.

alter table language.segment
  -- Checked once a statement is done: while places move, two segments have the same one.
  drop constraint segment_office_file_file_version_place_key,
  add constraint segment_place unique (office, file, file_version, place) deferrable initially immediate,
  -- Cut otherwise than its file was cut: a new version of the source is cut so, too.
  add column by_hand boolean not null default false;

alter table language.segment_revision
  drop constraint segment_revision_how_check,
  add constraint segment_revision_how_check check (how in ('typed', 'memory', 'machine', 'repetition', 'joined', 'settled',
    'replaced', 'file', 'before', 'split', 'merged'));

create table language.segment_cut (
  office  text        not null,
  -- The number of this change in its file.
  file    uuid        not null,
  change  bigint      not null check (change > 0),
  kind    text        not null check (kind in ('split', 'merged')),
  -- The segment that stays, and the one that came or went.
  segment uuid        not null,
  other   uuid        not null,
  at      timestamptz not null,
  by      text        not null,
  primary key (office, file, change),
  foreign key (office, file) references language.job_file (office, id)
);
comment on table language.segment_cut is 'A segment that was split, or merged with the next one: whoever has the file open hears of it, and where words typed into one that is gone belong.';
create index segment_cut_gone on language.segment_cut (office, other) where kind = 'merged';
select kernel.protect('language.segment_cut', 'select, insert');
