-- Filings: the people a firm files together by a sheet. Each becomes a case of its own.

create table service_hall.filing (
  office    text        not null,
  id        uuid        not null,
  version   int         not null default 1,
  firm      uuid        not null,
  account   uuid        not null,
  service   text        not null,
  language  text        not null check (language in ('zh', 'en')),
  state     text        not null check (state in ('tried', 'written', 'dropped')),
  file_name text        not null,
  -- The rows as they were read. Emptied once cases were made of them, or they were dropped.
  rows      jsonb       not null,
  counts    jsonb,
  made_at   timestamptz not null,
  primary key (office, id),
  foreign key (office, firm) references service_hall.firm (office, id)
);
comment on table service_hall.filing is 'A sheet of people a firm files together: tried first, then made into cases.';
create index filing_firm on service_hall.filing (office, firm, made_at desc, id);
select kernel.protect('service_hall.filing', 'select, insert, update');
