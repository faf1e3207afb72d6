-- Files read into memories.

create table language.memory_import (
  office     text        not null,
  id         uuid        not null,
  memory     uuid        not null,
  -- The file, until it was read to its end.
  file       uuid,
  name       text        not null,
  state      text        not null check (state in ('waiting', 'running', 'done', 'refused', 'stopped')),
  -- How many units the file has; known once reading began.
  units      int         check (units >= 0),
  read       int         not null default 0 check (read >= 0),
  added      int         not null default 0 check (added >= 0),
  known      int         not null default 0 check (known >= 0),
  left_out   int         not null default 0 check (left_out >= 0),
  -- The first of what was left out: the line in the file, and why.
  faults     jsonb       not null default '[]',
  -- Why no more of the file could be read, to be shown to people.
  refusal_zh text,
  refusal_en text,
  asked_at   timestamptz not null,
  asked_by   text        not null,
  ended_at   timestamptz,
  primary key (office, id),
  foreign key (office, memory) references language.memory (office, id),
  check ((ended_at is null) = (state in ('waiting', 'running')))
);
comment on table language.memory_import is 'A file being read into a memory, in portions: how far it is, and what was left out.';
create index memory_import_of on language.memory_import (office, memory, asked_at desc);
select kernel.protect('language.memory_import', 'select, insert, update');
