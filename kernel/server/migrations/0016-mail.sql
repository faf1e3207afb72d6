-- Notices by mail: what each person chose, and every mail with what became of it.

create table kernel.notice_choices (
  office            text    not null,
  user_id           text    not null,
  version           integer not null,
  ways              jsonb   not null,
  quiet_from        text,
  quiet_until       text,
  working_days_only boolean not null,
  digest_at         text    not null,
  primary key (office, user_id),
  check ((quiet_from is null) = (quiet_until is null))
);
comment on table kernel.notice_choices is
  'How a person wants notices by mail: ways is now, digest or none by kind of notice. Whoever has no row has the house''s defaults.';
select kernel.protect('kernel.notice_choices', 'select, insert, update');

create table kernel.mail (
  office      text           not null,
  id          uuid           not null,
  user_id     text           not null,
  kind        text           not null check (kind in ('notice', 'digest', 'trial')),
  notice_kind text,
  state       text           not null check (state in ('waiting', 'sending', 'sent', 'given-up', 'dropped')),
  why         text           check (why in ('read', 'gone', 'off', 'tries', 'refused', 'interrupted')),
  tries       integer        not null default 0,
  repeated    boolean        not null default false,
  reply       text,
  made_at     timestamptz(3) not null,
  due_at      timestamptz(3) not null,
  tried_at    timestamptz(3),
  closed_at   timestamptz(3),
  primary key (office, id)
);
comment on table kernel.mail is
  'Every mail and what became of it: to whom, of what kind, how often tried. Neither address nor text is kept; reply is the mail server''s code. Sending is written before the mail is handed over, so that a crash is seen.';
-- What comes due for a person at one hour is one mail, however many tell of it at once.
create unique index mail_collecting on kernel.mail (office, user_id, due_at) where kind = 'digest' and state = 'waiting';
-- The log, the newest first.
create index mail_newest on kernel.mail (office, id desc);
select kernel.protect('kernel.mail', 'select, insert, update');

alter table kernel.notice add column mail uuid;
comment on column kernel.notice.mail is 'The mail that tells of it.';
create index notice_of_mail on kernel.notice (office, mail) where mail is not null;
