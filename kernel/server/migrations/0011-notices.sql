-- Notices: what a person is told because it concerns him or her.

create table kernel.notice (
  office       text           not null,
  id           uuid           not null,
  user_id      text           not null,
  key          text           not null,
  kind         text           not null,
  subject_kind text           not null,
  subject_id   uuid           not null,
  told_by      text           not null,
  told_at      timestamptz(3) not null,
  read_at      timestamptz(3),
  primary key (office, id),
  -- Nobody is told twice of one matter.
  unique (office, user_id, key)
);
comment on table kernel.notice is
  'Who was told of what by whom, and when he or she read it. The words are made when it is read: titles and names are not kept.';
-- A person's notices, the newest first.
create index notice_of_person on kernel.notice (office, user_id, id desc);
select kernel.protect('kernel.notice', 'select, insert, update');
