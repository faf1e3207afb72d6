-- The enterprise desk: firms, the people who act for them, and the papers kept with them.

create table service_hall.firm (
  office       text           not null,
  id           uuid           not null,
  version      int            not null check (version > 0),
  code         text           not null check (code ~ '^[0-9A-HJ-NPQRTUWXY]{18}$'),
  name_zh      text           not null,
  name_en      text,
  address_zh   text,
  address_en   text,
  legal_person text,
  phone        text,
  state        text           not null check (state in ('waiting', 'confirmed', 'paused', 'refused')),
  why_zh       text,
  why_en       text,
  facts        jsonb          not null default '{}',
  keeper       text,
  sort_key     text collate "C" not null,
  made_at      timestamptz(3) not null,
  decided_at   timestamptz(3),
  decided_by   text,
  primary key (office, id),
  check ((state in ('paused', 'refused')) = (why_zh is not null)),
  check ((why_zh is null) = (why_en is null)),
  check ((state = 'waiting') = (decided_at is null)),
  check ((decided_at is null) = (decided_by is null))
);
comment on table service_hall.firm is
  'A firm or body that applies for its people: what it answered once and is asked no more, and whether the office has confirmed it.';
create unique index firm_code on service_hall.firm (office, code) where state <> 'refused';
create index firm_sorted on service_hall.firm (office, sort_key, id);
create index firm_state on service_hall.firm (office, state, sort_key, id);
select kernel.protect('service_hall.firm', 'select, insert, update');

create table service_hall.account (
  office   text           not null,
  id       uuid           not null,
  version  int            not null check (version > 0),
  firm     uuid           not null,
  name     text           not null,
  email    text           not null,
  phone    text,
  language text           not null check (language in ('zh', 'en')),
  role     text           not null check (role in ('lead', 'clerk')),
  state    text           not null check (state in ('invited', 'active', 'ended')),
  made_at  timestamptz(3) not null,
  ended_at timestamptz(3),
  primary key (office, id),
  foreign key (office, firm) references service_hall.firm (office, id),
  check ((state = 'ended') = (ended_at is not null))
);
comment on table service_hall.account is
  'Somebody outside who acts for a firm. Invited, until a link that was mailed has been opened.';
-- An address once in a firm, and one who leads.
create unique index account_email on service_hall.account (office, firm, lower(email)) where state <> 'ended';
create unique index account_lead on service_hall.account (office, firm) where role = 'lead' and state <> 'ended';
create index account_of_email on service_hall.account (office, lower(email)) where state <> 'ended';
select kernel.protect('service_hall.account', 'select, insert, update');

create table service_hall.firm_paper (
  office     text           not null,
  id         uuid           not null,
  firm       uuid           not null,
  -- The document of a service's definition it is, by its id there.
  paper      text           not null,
  file       uuid           not null,
  issued_on  date,
  expires_on date,
  standing   text           not null check (standing in ('good', 'doubtful')),
  findings   jsonb          not null,
  added_at   timestamptz(3) not null,
  added_by   text           not null,
  primary key (office, id),
  foreign key (office, firm) references service_hall.firm (office, id),
  check (expires_on >= issued_on)
);
comment on table service_hall.firm_paper is
  'A paper kept with a firm and used again in its cases. The last that was added of each document is the one that counts.';
create index firm_paper_firm on service_hall.firm_paper (office, firm, paper, added_at);
select kernel.protect('service_hall.firm_paper', 'select, insert, delete');
