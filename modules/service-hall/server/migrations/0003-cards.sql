-- Travel cards: who holds one, what each economy has said, the cards, and what goes to the ministry and comes back.

create schema if not exists service_hall;
grant usage on schema service_hall to chancery_app;

create table service_hall.holder (
  office        text not null,
  id            uuid not null,
  version       int  not null default 1,
  name_zh       text,
  name_en       text not null,
  born          date not null,
  -- The resident number, where it is known.
  id_number     text,
  passport      text not null,
  passport_ends date not null,
  firm_code     text,
  firm_zh       text,
  firm_en       text,
  post_zh       text,
  post_en       text,
  -- Booked journeys: economy and day.
  trips         jsonb not null default '[]',
  sort_key      text collate "C" not null,
  primary key (office, id)
);
comment on table service_hall.holder is
  'A person who has, had or asks for a travel card. Known by resident number, or by passport and birth; never by name alone.';
create unique index holder_id_number on service_hall.holder (office, id_number) where id_number is not null;
create unique index holder_passport on service_hall.holder (office, passport, born);
create index holder_sorted on service_hall.holder (office, sort_key, id);
create index holder_firm on service_hall.holder (office, firm_code, sort_key, id);
select kernel.protect('service_hall.holder', 'select, insert, update');

create table service_hall.card (
  office     text not null,
  id         uuid not null,
  holder     uuid not null,
  state      text not null check (state in ('interim', 'active', 'reported-lost', 'cancelled', 'superseded', 'expired')),
  -- Made before every economy had answered.
  early      boolean not null,
  service    text not null,
  number     text not null,
  passport   text not null,
  issued_on  date not null,
  ends_on    date not null,
  -- The economies printed on it, each with the last day of its own permission where that is known.
  listed     jsonb not null,
  replaces   uuid,
  ended_on   date,
  ground     text,
  primary key (office, id),
  foreign key (office, holder) references service_hall.holder (office, id),
  foreign key (office, replaces) references service_hall.card (office, id),
  check (ends_on >= issued_on),
  check ((ended_on is null) = (state in ('interim', 'active')))
);
comment on table service_hall.card is 'A card as it was made, and what became of it.';
-- Whatever happens: one card in force for a person. So there are never two for one person and passport.
create unique index card_one_in_force on service_hall.card (office, holder) where state in ('interim', 'active');
create unique index card_number on service_hall.card (office, number);
create index card_holder on service_hall.card (office, holder, issued_on);
create index card_ends on service_hall.card (office, ends_on) where state in ('interim', 'active');
select kernel.protect('service_hall.card', 'select, insert, update');

create table service_hall.clearance (
  office    text not null,
  id        uuid not null,
  holder    uuid not null,
  service   text not null check (service in ('abtc-new', 'abtc-renew')),
  -- The case of the hall it comes from, where there is one.
  case_id   uuid,
  opened_on date not null,
  sent_on   date,
  ended_on  date,
  primary key (office, id),
  foreign key (office, holder) references service_hall.holder (office, id)
);
comment on table service_hall.clearance is 'One application to the economies, with a line for each.';
create unique index clearance_running on service_hall.clearance (office, holder) where ended_on is null;
create index clearance_holder on service_hall.clearance (office, holder, opened_on);
select kernel.protect('service_hall.clearance', 'select, insert, update');

create table service_hall.economy_line (
  office      text not null,
  id          uuid not null,
  clearance   uuid not null,
  holder      uuid not null,
  economy     text not null,
  state       text not null check (state in
    ('not-applicable', 'not-sent', 'pending', 'granted', 'refused', 'withdrawn', 'lapsed')),
  sent_on     date,
  answered_on date,
  valid_until date,
  primary key (office, id),
  unique (office, clearance, economy),
  foreign key (office, clearance) references service_hall.clearance (office, id),
  check (state not in ('pending', 'granted', 'refused') or sent_on is not null),
  check (state not in ('granted', 'refused') or answered_on is not null),
  check (answered_on >= sent_on)
);
comment on table service_hall.economy_line is 'What one economy has said of one application.';
create index economy_line_holder on service_hall.economy_line (office, holder);
-- How long economies took: only what was answered counts.
create index economy_line_answered on service_hall.economy_line (office, economy, answered_on)
  where state in ('granted', 'refused', 'lapsed') and answered_on is not null;
select kernel.protect('service_hall.economy_line', 'select, insert, update');

create table service_hall.line_change (
  office      text        not null,
  line        uuid        not null,
  n           int         not null check (n > 0),
  from_state  text        not null,
  to_state    text        not null,
  -- The day it happened, as told.
  on_day      date        not null,
  valid_until date,
  source      text        not null check (source in ('tracker', 'ministry', 'applicant', 'card', 'office')),
  seen_at     timestamptz not null,
  seen_by     text        not null,
  -- Said why, where what was written before is corrected.
  reason      text,
  primary key (office, line, n),
  foreign key (office, line) references service_hall.economy_line (office, id)
);
comment on table service_hall.line_change is 'Every change of a line: when it was seen, by whom, and from what source.';
select kernel.protect('service_hall.line_change', 'select, insert');

create table service_hall.batch (
  office    text        not null,
  id        uuid        not null,
  version   int         not null default 1,
  number    text        not null,
  state     text        not null check (state in ('made', 'sent', 'returned')),
  made_at   timestamptz not null,
  made_by   text        not null,
  sent_on   date,
  primary key (office, id),
  unique (office, number)
);
comment on table service_hall.batch is 'What goes to the ministry together.';
select kernel.protect('service_hall.batch', 'select, insert, update');

create table service_hall.card_request (
  office    text not null,
  id        uuid not null,
  holder    uuid not null,
  service   text not null,
  case_id   uuid,
  filed_on  date not null,
  state     text not null check (state in ('waiting', 'batched', 'sent', 'taken', 'sent-back', 'done', 'withdrawn')),
  batch     uuid,
  -- Its number within the batch.
  place     int,
  remark    text,
  primary key (office, id),
  foreign key (office, holder) references service_hall.holder (office, id),
  foreign key (office, batch) references service_hall.batch (office, id),
  check ((batch is null) = (place is null))
);
comment on table service_hall.card_request is 'What is asked of the ministry for one person: the item of a batch.';
create unique index card_request_place on service_hall.card_request (office, batch, place) where batch is not null;
create index card_request_waiting on service_hall.card_request (office, filed_on, id) where state = 'waiting';
create index card_request_holder on service_hall.card_request (office, holder);
-- One request of a service at a time for a person.
create unique index card_request_open on service_hall.card_request (office, holder, service)
  where state in ('waiting', 'batched', 'sent', 'taken');
select kernel.protect('service_hall.card_request', 'select, insert, update');

create table service_hall.batch_return (
  office    text        not null,
  id        uuid        not null,
  version   int         not null default 1,
  batch     uuid        not null,
  state     text        not null check (state in ('tried', 'written', 'dropped')),
  file_name text        not null,
  -- The rows as they were read. Emptied once they are written or dropped.
  rows      jsonb       not null,
  counts    jsonb,
  at        timestamptz not null,
  by        text        not null,
  primary key (office, id),
  foreign key (office, batch) references service_hall.batch (office, id)
);
comment on table service_hall.batch_return is 'A sheet that came back from the ministry: tried first, then written.';
create index batch_return_batch on service_hall.batch_return (office, batch, at);
select kernel.protect('service_hall.batch_return', 'select, insert, update');
