-- Cases: one application to the hall, from the first question to the result in the hand.

create table service_hall.hall_case (
  office           text           not null,
  id               uuid           not null,
  version          int            not null check (version > 0),
  number           text,
  service          text           not null,
  edition          int            not null,
  family           text           not null,
  state            text           not null check (state in ('draft', 'submitted', 'correcting', 'in-hand', 'ready', 'done',
    'not-accepted', 'refused', 'withdrawn', 'lapsed', 'discarded')),
  stage            text           not null,
  channel          text           not null check (channel in ('portal', 'counter', 'post')),
  filing           uuid,
  firm             uuid,
  account          uuid,
  title_zh         text,
  title_en         text,
  contact_name     text,
  contact_email    text,
  contact_phone    text,
  language         text           not null check (language in ('zh', 'en')),
  answers          jsonb          not null,
  office_answers   jsonb          not null,
  people           int            not null check (people >= 0),
  begun_by         text           not null,
  assigned_to      text,
  hands            text[]         not null,
  received_on      date,
  due_on           date,
  due_provisional  boolean        not null,
  clock_days       int,
  paused_since     date,
  pause_why        text,
  rounds           int            not null check (rounds >= 0),
  decision_zh      text,
  decision_en      text,
  made_at          timestamptz(3) not null,
  changed_at       timestamptz(3) not null,
  submitted_at     timestamptz(3),
  decided_at       timestamptz(3),
  closed_at        timestamptz(3),
  primary key (office, id),
  unique (office, number),
  foreign key (office, service, edition) references service_hall.edition (office, service, number),
  check ((state in ('draft', 'discarded')) = (number is null)),
  check ((paused_since is null) = (pause_why is null))
);
comment on table service_hall.hall_case is
  'One application to the hall: what lists see. Its state, stage and hands equal the fold of its ledger lines.';
create index hall_case_due on service_hall.hall_case (office, state, due_on, id);
create index hall_case_changed on service_hall.hall_case (office, state, changed_at, id);
create index hall_case_service on service_hall.hall_case (office, service, state, changed_at, id);
create index hall_case_received on service_hall.hall_case (office, submitted_at, id);
create index hall_case_assigned on service_hall.hall_case (office, assigned_to, state) where assigned_to is not null;
create index hall_case_account on service_hall.hall_case (office, account) where account is not null;
create index hall_case_firm on service_hall.hall_case (office, firm) where firm is not null;
create index hall_case_filing on service_hall.hall_case (office, filing) where filing is not null;
select kernel.protect('service_hall.hall_case', 'select, insert, update');

create table service_hall.case_person (
  office          text not null,
  id              uuid not null,
  hall_case       uuid not null,
  place           int  not null check (place > 0),
  name_zh         text,
  surname         text,
  given           text,
  sex             text check (sex in ('F', 'M', 'X')),
  born            date,
  nationality     text,
  passport        text,
  passport_until  date,
  mrz             text,
  id_number       text,
  post_zh         text,
  post_en         text,
  phone           text,
  email           text,
  findings        jsonb not null,
  primary key (office, id),
  foreign key (office, hall_case) references service_hall.hall_case (office, id)
);
comment on table service_hall.case_person is 'Somebody a case is for, as the application has him or her.';
create index case_person_case on service_hall.case_person (office, hall_case, place);
create index case_person_passport on service_hall.case_person (office, passport) where passport is not null;
select kernel.protect('service_hall.case_person', 'select, insert, update, delete');

create table service_hall.case_paper (
  office     text           not null,
  id         uuid           not null,
  hall_case  uuid           not null,
  person     uuid,
  paper      text           not null,
  file       uuid,
  standing   text           not null check (standing in ('good', 'doubtful', 'bad', 'seen', 'overruled')),
  findings   jsonb          not null,
  issued_on  date,
  why        text,
  added_at   timestamptz(3) not null,
  added_by   text           not null,
  primary key (office, id),
  foreign key (office, hall_case) references service_hall.hall_case (office, id)
);
comment on table service_hall.case_paper is
  'A paper of a case: an upload, or an original seen at the counter. `why` is the clerk''s reason where findings were overruled.';
create index case_paper_case on service_hall.case_paper (office, hall_case, paper);
select kernel.protect('service_hall.case_paper', 'select, insert, update, delete');

create table service_hall.correction (
  office      text           not null,
  hall_case   uuid           not null,
  round       int            not null check (round > 0),
  asked_by    text           not null,
  asked_at    timestamptz(3) not null,
  again_why   text,
  answered_at timestamptz(3),
  primary key (office, hall_case, round),
  foreign key (office, hall_case) references service_hall.hall_case (office, id),
  check ((round > 1) = (again_why is not null))
);
comment on table service_hall.correction is
  'The notice that says at once all that is missing; another round needs the reason of the chief.';
select kernel.protect('service_hall.correction', 'select, insert, update');

create table service_hall.correction_item (
  office      text           not null,
  id          uuid           not null,
  hall_case   uuid           not null,
  round       int            not null,
  target      text           not null check (target in ('answer', 'person', 'paper', 'other')),
  name        text           not null,
  person      uuid,
  says_zh     text           not null,
  says_en     text           not null,
  reply       text,
  answered_at timestamptz(3),
  primary key (office, id),
  foreign key (office, hall_case, round) references service_hall.correction (office, hall_case, round)
);
comment on table service_hall.correction_item is 'One thing to be put right: at which field or paper, and what.';
create index correction_item_case on service_hall.correction_item (office, hall_case, round);
select kernel.protect('service_hall.correction_item', 'select, insert, update');

create table service_hall.case_pause (
  office     text not null,
  id         uuid not null,
  hall_case  uuid not null,
  first      date not null,
  last       date,
  why        text not null,
  words      text,
  begun_by   text not null,
  primary key (office, id),
  foreign key (office, hall_case) references service_hall.hall_case (office, id),
  check (last is null or last >= first)
);
comment on table service_hall.case_pause is
  'A time in which the case did not wait for the office: days after the first up to and with the last do not count.';
create index case_pause_case on service_hall.case_pause (office, hall_case, first);
select kernel.protect('service_hall.case_pause', 'select, insert, update');

create table service_hall.case_note (
  office     text           not null,
  id         uuid           not null,
  hall_case  uuid           not null,
  words      text           not null check (length(words) between 1 and 2000),
  by         text           not null,
  at         timestamptz(3) not null,
  primary key (office, id),
  foreign key (office, hall_case) references service_hall.hall_case (office, id)
);
comment on table service_hall.case_note is 'What the staff write to one another about a case. The applicant never sees it.';
create index case_note_case on service_hall.case_note (office, hall_case, at);
select kernel.protect('service_hall.case_note', 'select, insert');
