-- A body's own program may hold a key for long; and what people outside try is counted by the house, for every division.

alter table kernel.visitor_key drop constraint visitor_key_use_check;
alter table kernel.visitor_key add constraint visitor_key_use_check check (use in ('link', 'visit', 'program'));
comment on table kernel.visitor_key is
  'Keys of people outside: a link opens once and gives a visit; a visit, and the key of a program, act for what they were made for until they end. Kept as hashes.';

create table kernel.visitor_try (
  office text           not null,
  id     uuid           not null,
  asked  text           not null,
  at     timestamptz(3) not null,
  primary key (office, id)
);
comment on table kernel.visitor_try is
  'A try from outside: a fingerprint of what was asked for or of who asked, kept for a day, so that nobody guesses a fact or fills a mailbox.';
create index visitor_try_asked on kernel.visitor_try (office, asked, at);
select kernel.protect('kernel.visitor_try', 'select, insert, delete');
