-- The service hall: what each service asked, as it held when a case began.

create schema service_hall;
grant usage on schema service_hall to chancery_app;

create table service_hall.edition (
  office  text           not null,
  service text           not null,
  number  int            not null check (number > 0),
  digest  text           not null check (digest ~ '^[0-9a-f]{64}$'),
  body    jsonb          not null,
  made_at timestamptz(3) not null,
  made_by text           not null,
  primary key (office, service, number),
  unique (office, service, digest)
);
comment on table service_hall.edition is
  'A definition of a service, whole and with the office''s values, as it held at a time. Written when first used, never changed: a case keeps its edition.';
select kernel.protect('service_hall.edition', 'select, insert');
