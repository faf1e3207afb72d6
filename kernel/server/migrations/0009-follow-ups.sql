-- Follow-ups: what is owed by whom until when.

create table kernel.follow_up (
  office        text           not null,
  id            uuid           not null,
  version       int            not null check (version > 0),
  -- Given by a division that closes it itself; a second one of the same key is the same while it is open.
  key           text,
  subject_kind  text,
  subject_id    uuid,
  title_zh      text,
  title_en      text,
  how           text           not null check (how in ('recorded', 'translated', 'transliterated')),
  owner         text           not null,
  opened_by     text           not null,
  opened_at     timestamptz(3) not null,
  due           date           not null,
  state         text           not null check (state in ('open', 'done', 'withdrawn')),
  closed_by     text,
  closed_at     timestamptz(3),
  evidence      text           check (length(evidence) between 1 and 2000),
  evidence_kind text,
  evidence_id   uuid,
  primary key (office, id),
  check (title_zh is not null or title_en is not null),
  check ((subject_kind is null) = (subject_id is null)),
  check ((evidence_kind is null) = (evidence_id is null)),
  check ((state = 'open') = (closed_by is null) and (state = 'open') = (closed_at is null)),
  -- Done is done with something to show, and nothing else has evidence.
  check ((state = 'done') = (evidence is not null or evidence_id is not null))
);
comment on table kernel.follow_up is
  'What is owed by whom until when. Its state is what its ledger lines add up to; words stand here and in the notes, not there.';
create unique index follow_up_key on kernel.follow_up (office, key) where state = 'open';
-- The desk and the list: what one owes, what one gave.
create index follow_up_owner on kernel.follow_up (office, owner, due) where state = 'open';
create index follow_up_opened_by on kernel.follow_up (office, opened_by, due) where state = 'open';
-- The follow-ups of a record.
create index follow_up_subject on kernel.follow_up (office, subject_kind, subject_id);
select kernel.protect('kernel.follow_up', 'select, insert, update');

create table kernel.follow_up_note (
  office    text not null,
  follow_up uuid not null,
  version   int  not null,
  note      text not null check (length(note) between 1 and 500),
  primary key (office, follow_up, version),
  foreign key (office, follow_up) references kernel.follow_up (office, id)
);
comment on table kernel.follow_up_note is
  'Why a follow-up was moved, handed over or withdrawn, by the version that step made.';
select kernel.protect('kernel.follow_up_note', 'select, insert');
