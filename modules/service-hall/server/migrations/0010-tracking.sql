-- Tries to follow a case by its reference.

create table service_hall.track_try (
  office text           not null,
  id     uuid           not null,
  asked  text           not null,
  at     timestamptz(3) not null,
  primary key (office, id)
);
comment on table service_hall.track_try is
  'A try to follow a case: a fingerprint of the reference that was asked for, kept for a day, so that nobody guesses a second fact.';
create index track_try_asked on service_hall.track_try (office, asked, at);
select kernel.protect('service_hall.track_try', 'select, insert, delete');
