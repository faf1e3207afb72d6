-- Spreadsheets handed in, their rows, and what was written from them: the way back.

create table directory.import (
  office       text        not null,
  id           uuid        not null,
  version      int         not null default 1,
  kind         text        not null check (kind in ('people', 'bodies')),
  state        text        not null,
  file_name    text        not null,
  written      text        not null,
  left_aside   text[]      not null,
  heading_line int         not null,
  columns      jsonb       not null,
  options      jsonb       not null,
  counts       jsonb,
  total        int         not null,
  done         int         not null default 0,
  at           timestamptz not null,
  primary key (office, id)
);
comment on table directory.import is 'A spreadsheet of people or bodies handed in, and what became of it.';
-- The list, latest first.
create index import_at on directory.import (office, at desc, id);
select kernel.protect('directory.import', 'select, insert, update');

create table directory.import_row (
  office  text  not null,
  import  uuid  not null,
  line    int   not null,
  cells   jsonb not null,
  -- Joined cells and headings inside the table, as the file had them.
  form    jsonb not null,
  verdict text,
  remarks jsonb not null default '[]',
  changes jsonb not null default '[]',
  plan    jsonb,
  turn    int,
  outcome text check (outcome in ('written', 'stale')),
  primary key (office, import, line),
  foreign key (office, import) references directory.import (office, id)
);
comment on table directory.import_row is 'A row of a spreadsheet handed in, what the dry run said of it and would write. Kept until the import is cleared.';
-- The rows of one verdict, in order.
create index import_row_verdict on directory.import_row (office, import, verdict, line);
-- What is still to be written, in its turn.
create index import_row_turn on directory.import_row (office, import, turn) where plan is not null and outcome is null;
select kernel.protect('directory.import_row', 'select, insert, update, delete');

create table directory.import_mark (
  office  text not null,
  import  uuid not null,
  n       int  not null,
  kind    text not null check (kind in ('person', 'post', 'body')),
  id      uuid not null,
  -- The person a post belongs to; else the record itself.
  owner   uuid not null,
  version int  not null,
  -- The record as it was; null where the import entered it.
  before  jsonb,
  back    text check (back in ('taken', 'left')),
  primary key (office, import, kind, id),
  foreign key (office, import) references directory.import (office, id)
);
comment on table directory.import_mark is 'A record an import wrote, its version then and how it was before: what taking back goes by.';
-- The records of one owner; what is still to be taken back.
create index import_mark_owner on directory.import_mark (office, import, owner);
create index import_mark_open on directory.import_mark (office, import, n) where back is null;
select kernel.protect('directory.import_mark', 'select, insert, update, delete');

-- Taking an import back removes what it entered and nobody has touched since.
grant delete on directory.person, directory.post, directory.body to chancery_app;
