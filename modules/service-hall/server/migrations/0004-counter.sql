-- The counter: tickets and windows, appointments, the register of papers issued, and who received a result.

create schema if not exists service_hall;
grant usage on schema service_hall to chancery_app;

create table service_hall.counter_group (
  office   text    not null,
  id       uuid    not null,
  version  int     not null,
  letter   text    not null check (letter ~ '^[A-Z]$'),
  name_zh  text    not null,
  name_en  text    not null,
  place    int     not null,
  active   boolean not null,
  primary key (office, id)
);
comment on table service_hall.counter_group is
  'Services that wait in one line. Its letter stands before the number of each ticket.';
create unique index counter_group_letter on service_hall.counter_group (office, letter) where active;
select kernel.protect('service_hall.counter_group', 'select, insert, update');

create table service_hall.counter_service (
  office   text not null,
  service  text not null,
  group_id uuid not null,
  minutes  int  not null check (minutes between 5 and 480),
  primary key (office, service),
  foreign key (office, group_id) references service_hall.counter_group (office, id)
);
comment on table service_hall.counter_service is
  'In which line a service waits, and how long an appointment for it takes.';
select kernel.protect('service_hall.counter_service', 'select, insert, update, delete');

create table service_hall.counter_window (
  office  text    not null,
  id      uuid    not null,
  version int     not null,
  number  text    not null check (number ~ '^[0-9A-Z]{1,4}$'),
  groups  uuid[]  not null,
  active  boolean not null,
  clerk   text,
  primary key (office, id)
);
comment on table service_hall.counter_window is
  'A window of the counter: which lines it calls from, and who sits at it now.';
create unique index counter_window_number on service_hall.counter_window (office, number) where active;
create unique index counter_window_clerk on service_hall.counter_window (office, clerk) where clerk is not null;
select kernel.protect('service_hall.counter_window', 'select, insert, update');

create table service_hall.counter_hours (
  office   text not null,
  id       uuid not null,
  weekday  int  not null check (weekday between 1 and 7),
  opens    text not null check (opens ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  closes   text not null check (closes ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  capacity int  not null check (capacity between 1 and 100),
  primary key (office, id),
  check (opens < closes)
);
comment on table service_hall.counter_hours is
  'When the counter is open on a day of the week (1 is Monday), and how many appointments may be at the same time then.';
select kernel.protect('service_hall.counter_hours', 'select, insert, delete');

create table service_hall.booking (
  office       text           not null,
  id           uuid           not null,
  version      int            not null,
  number       text           not null,
  service      text           not null,
  starts_at    timestamptz(3) not null,
  ends_at      timestamptz(3) not null,
  state        text           not null check (state in ('booked', 'came', 'missed', 'cancelled')),
  name         text           not null,
  contact      text,
  hall_case    uuid,
  holder_kind  text,
  holder_id    uuid,
  moved        int            not null default 0,
  made_by      text           not null,
  made_at      timestamptz(3) not null,
  primary key (office, id),
  unique (office, number),
  check (starts_at < ends_at),
  check ((holder_kind is null) = (holder_id is null))
);
comment on table service_hall.booking is
  'An appointment. Its holder is whoever outside made it with a key; what staff enter by telephone has none.';
create index booking_at on service_hall.booking (office, starts_at);
create unique index booking_of_holder on service_hall.booking (office, holder_kind, holder_id)
  where state = 'booked' and holder_id is not null;
select kernel.protect('service_hall.booking', 'select, insert, update');

create table service_hall.ticket (
  office        text           not null,
  id            uuid           not null,
  version       int            not null,
  day           date           not null,
  group_id      uuid           not null,
  letter        text           not null,
  number        int            not null check (number > 0),
  service       text,
  state         text           not null check (state in ('waiting', 'called', 'served', 'absent')),
  booking       uuid,
  first         boolean        not null default false,
  taken_at      timestamptz(3) not null,
  waiting_since timestamptz(3) not null,
  wanted_window uuid,
  window_id     uuid,
  clerk         text,
  calls         int            not null default 0,
  first_called  timestamptz(3),
  called_at     timestamptz(3),
  ended_at      timestamptz(3),
  primary key (office, id),
  unique (office, day, letter, number),
  foreign key (office, group_id) references service_hall.counter_group (office, id),
  foreign key (office, window_id) references service_hall.counter_window (office, id),
  foreign key (office, booking) references service_hall.booking (office, id),
  check ((state in ('served', 'absent')) = (ended_at is not null)),
  check (state <> 'called' or (window_id is not null and called_at is not null))
);
comment on table service_hall.ticket is
  'A number taken on a day. It says nothing of who took it. `first`: before those who wait in turn, for it has an appointment or was handed on.';
create unique index ticket_at_window on service_hall.ticket (office, day, window_id) where state = 'called';
create index ticket_of_day on service_hall.ticket (office, day, state);
select kernel.protect('service_hall.ticket', 'select, insert, update');

create table service_hall.issued_paper (
  office    text           not null,
  id        uuid           not null,
  version   int            not null,
  number    text           not null,
  kind      text           not null check (kind in ('apostille', 'legalisation', 'invitation', 'certificate', 'approval', 'letter')),
  issued_on date           not null,
  holder    text           not null,
  state     text           not null check (state in ('valid', 'void')),
  hall_case uuid,
  void_on   date,
  void_why  text,
  entered_by text          not null,
  entered_at timestamptz(3) not null,
  primary key (office, id),
  check ((state = 'void') = (void_on is not null and void_why is not null))
);
comment on table service_hall.issued_paper is
  'The register of papers issued. Anybody may ask whether a number, a day and a name match; nothing else is answered.';
create unique index issued_paper_number on service_hall.issued_paper (office, upper(regexp_replace(number, '[^0-9A-Za-z]', '', 'g')));
create index issued_paper_day on service_hall.issued_paper (office, issued_on);
select kernel.protect('service_hall.issued_paper', 'select, insert, update');

create table service_hall.receipt (
  office       text           not null,
  id           uuid           not null,
  hall_case    uuid           not null,
  items        text[]         not null,
  handed_by    text           not null,
  handed_at    timestamptz(3) not null,
  receiver     text           not null,
  capacity     text           not null check (capacity in ('self', 'clerk', 'agent')),
  id_last_four text           not null check (id_last_four ~ '^[0-9A-Z]{4}$'),
  strokes      jsonb,
  primary key (office, id),
  check (cardinality(items) > 0)
);
comment on table service_hall.receipt is
  'A result handed over, with two signatures: whoever is signed in gives it, and who receives it signs by name, last four of the identity number, and a signature drawn there (`strokes`) or scanned (a file of this receipt).';
create index receipt_of_case on service_hall.receipt (office, hall_case);
select kernel.protect('service_hall.receipt', 'select, insert');
