-- Custody: who took which travel card out of the firm's safe, for what journey, and when it is to be back; and who has left the firm.

create table service_hall.card_loan (
  office      text not null,
  id          uuid not null,
  version     int  not null default 1,
  firm        uuid not null,
  holder      uuid not null,
  card        uuid not null,
  taken_on    date not null,
  economies   text[] not null,
  from_on     date not null,
  to_on       date not null,
  -- The end of the journey and the office's days; null where the office sets none.
  return_by   date,
  returned_on date,
  note        text,
  primary key (office, id),
  foreign key (office, firm) references service_hall.firm (office, id),
  foreign key (office, holder) references service_hall.holder (office, id),
  foreign key (office, card) references service_hall.card (office, id),
  check (to_on >= from_on),
  check (returned_on is null or returned_on >= taken_on)
);
comment on table service_hall.card_loan is
  'A line of a firm''s register of travel cards: taken out by its holder for a journey, and handed back to the keeper.';
create unique index card_loan_open on service_hall.card_loan (office, card) where returned_on is null;
create index card_loan_firm on service_hall.card_loan (office, firm, taken_on desc, id);
create index card_loan_due on service_hall.card_loan (office, return_by) where returned_on is null;
select kernel.protect('service_hall.card_loan', 'select, insert, update');

create table service_hall.card_leaver (
  office      text        not null,
  id          uuid        not null,
  firm        uuid        not null,
  holder      uuid        not null,
  left_on     date        not null,
  said_at     timestamptz not null,
  -- The case in which the card is cancelled, once it was begun.
  cancel_case uuid,
  -- It was said by mistake.
  taken_back  timestamptz,
  primary key (office, id),
  foreign key (office, firm) references service_hall.firm (office, id),
  foreign key (office, holder) references service_hall.holder (office, id)
);
comment on table service_hall.card_leaver is 'A firm has said that a holder of a travel card has left it, so that the card is to be cancelled.';
create unique index card_leaver_one on service_hall.card_leaver (office, firm, holder) where taken_back is null;
create index card_leaver_holder on service_hall.card_leaver (office, holder);
select kernel.protect('service_hall.card_leaver', 'select, insert, update');
