-- After a mission: service passports handed back at the counter, one by one. It is a close-out of another kind.

alter table service_hall.close_out
  add column kind text not null default 'visit' check (kind in ('visit', 'passports'));
comment on column service_hall.close_out.kind is
  'Days of the guests of an invitation, or passports handed back after a mission.';

create table service_hall.passport_return (
  office       text    not null,
  close_out    uuid    not null,
  person       uuid    not null,
  -- Was it out with its holder? Where somebody did not go, nothing comes back.
  went         boolean not null,
  handed_in_on date,
  noted_by     text    not null,
  primary key (office, close_out, person),
  foreign key (office, close_out) references service_hall.close_out (office, id),
  check (went = (handed_in_on is not null))
);
comment on table service_hall.passport_return is
  'The service passport of one member of a mission: handed in at the counter on, or not taken on the trip.';
select kernel.protect('service_hall.passport_return', 'select, insert, update');
