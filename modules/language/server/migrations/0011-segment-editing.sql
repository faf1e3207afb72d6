-- Work on segments: what each was before, what is said of it, who is in which.

alter table language.segment
  -- The text as it was agreed on, where somebody else has changed it since: their changes wait to be accepted.
  add column agreed text,
  -- The number of the last change in its file, so that those who have it open hear of it.
  add column change bigint not null default 0,
  -- The unit it stands as in the memory of its job, once it is revised.
  add column unit uuid;
create index segment_change on language.segment (office, file, file_version, change);
create index segment_repeated on language.segment (office, file, file_version, source_hash);

create table language.segment_clock (
  office text   not null,
  file   uuid   not null,
  last   bigint not null check (last > 0),
  primary key (office, file),
  foreign key (office, file) references language.job_file (office, id)
);
comment on table language.segment_clock is 'The last change number of the segments of a file. Whoever writes holds the row, so that numbers are committed in their order.';
select kernel.protect('language.segment_clock', 'select, insert, update');

create table language.segment_revision (
  office  text        not null,
  segment uuid        not null,
  -- The version of the segment that it is.
  number  int         not null check (number > 0),
  target  text,
  state   text        not null check (state in ('new', 'draft', 'translated', 'revised', 'checked')),
  -- How the text came about.
  how     text        not null check (how in ('typed', 'memory', 'machine', 'repetition', 'joined', 'settled', 'replaced',
    'file', 'before')),
  at      timestamptz not null,
  by      text        not null,
  primary key (office, segment, number),
  foreign key (office, segment) references language.segment (office, id) on delete cascade
);
comment on table language.segment_revision is 'A text a segment had: who wrote it, when and how. What one person types within some minutes is one.';
select kernel.protect('language.segment_revision', 'select, insert, update, delete');

create table language.segment_comment (
  office     text        not null,
  id         uuid        not null,
  segment    uuid        not null,
  text       text        not null check (text <> ''),
  said_at    timestamptz not null,
  said_by    text        not null,
  settled_at timestamptz,
  settled_by text,
  primary key (office, id),
  foreign key (office, segment) references language.segment (office, id) on delete cascade,
  check ((settled_at is null) = (settled_by is null))
);
comment on table language.segment_comment is 'What somebody says of a segment: open until it is settled.';
create index segment_comment_of on language.segment_comment (office, segment, said_at);
select kernel.protect('language.segment_comment', 'select, insert, update');

create table language.segment_presence (
  office  text        not null,
  file    uuid        not null,
  user_id text        not null,
  segment uuid,
  seen_at timestamptz not null,
  primary key (office, file, user_id),
  foreign key (office, file) references language.job_file (office, id)
);
comment on table language.segment_presence is 'Who has a file open, and in which segment; whoever was not seen for a minute has gone.';
select kernel.protect('language.segment_presence', 'select, insert, update, delete');
