-- Alignments: two texts sentence by sentence, on their way into a memory.

create table language.alignment (
  office         text        not null,
  id             uuid        not null,
  version        int         not null default 1,
  name           text        not null check (name <> ''),
  file_zh        text,
  file_en        text,
  memory         uuid,
  -- The version that was put into the memory last, and how many units all storing added.
  stored_version int         check (stored_version <= version),
  stored         int         not null default 0,
  -- Kept with every change: counting the beads of all of them takes too long for a list.
  beads          int         not null check (beads > 0),
  checked        int         not null default 0 check (checked between 0 and beads),
  made_at        timestamptz not null,
  made_by        text        not null,
  changed_at     timestamptz not null,
  changed_by     text        not null,
  primary key (office, id),
  foreign key (office, memory) references language.memory (office, id)
);
comment on table language.alignment is 'Two texts that say the same, aligned: material of work, discarded with its words when it is done.';
create index alignment_changed on language.alignment (office, changed_at desc, id desc);
select kernel.protect('language.alignment', 'select, insert, update, delete');

create table language.alignment_bead (
  office     text             not null,
  alignment  uuid             not null,
  -- Made by whoever changed it, so that one change can follow another before the first is answered.
  id         uuid             not null,
  -- Characters of both texts before it, blanks not counted: the order, whatever is split and merged.
  place      int              not null check (place >= 0),
  zh         jsonb            not null,
  en         jsonb            not null,
  confidence double precision check (confidence between 0 and 1),
  reasons    jsonb            not null default '[]',
  state      text             not null check (state in ('made', 'changed', 'checked')),
  locked     boolean          not null,
  -- The version of the alignment that put it, and the one that took it away.
  since      int              not null,
  gone       int,
  primary key (office, alignment, id),
  foreign key (office, alignment) references language.alignment (office, id) on delete cascade
);
comment on table language.alignment_bead is 'Beads of an alignment. None is changed: others take its place, and it stays to be put back.';
create index alignment_bead_now on language.alignment_bead (office, alignment, place) where gone is null;
select kernel.protect('language.alignment_bead', 'select, insert, update, delete');
