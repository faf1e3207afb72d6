-- An office's own values of its services: one draft each, one set in force, and those before it.

create table service_hall.value_set (
  office       text           not null,
  service      text           not null,
  number       int            not null check (number > 0),
  state        text           not null check (state in ('draft', 'in-force', 'superseded')),
  version      int            not null check (version > 0),
  body         jsonb          not null,
  changed_at   timestamptz(3) not null,
  changed_by   text           not null,
  published_at timestamptz(3),
  published_by text,
  primary key (office, service, number),
  check ((state = 'draft') = (published_at is null)),
  check ((published_at is null) = (published_by is null))
);
comment on table service_hall.value_set is
  'What an office says itself of a service: figures with their sources, and its counter. A published set is never changed.';
create unique index value_set_draft on service_hall.value_set (office, service) where state = 'draft';
create unique index value_set_in_force on service_hall.value_set (office, service) where state = 'in-force';
select kernel.protect('service_hall.value_set', 'select, insert, update, delete');
