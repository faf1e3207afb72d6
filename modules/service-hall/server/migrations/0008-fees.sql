-- Fees of a case, made out when it is accepted.

create table service_hall.fee_line (
  office        text           not null,
  id            uuid           not null,
  version       int            not null check (version > 0),
  hall_case     uuid           not null,
  place         int            not null check (place > 0),
  fee           text           not null,
  person        uuid,
  count         int            not null check (count > 0),
  amount        int            check (amount >= 0),
  currency      text           not null check (currency ~ '^[A-Z]{3}$'),
  state         text           not null check (state in ('due', 'paid', 'waived', 'refunded')),
  paid_amount   int            check (paid_amount >= 0),
  paid_how      text           check (paid_how in ('cash', 'transfer', 'proof', 'portal', 'gateway')),
  paid_on       date,
  paid_receipt  text,
  refunded      int            not null check (refunded >= 0),
  why           text           check (length(why) between 1 and 500),
  made_at       timestamptz(3) not null,
  changed_at    timestamptz(3) not null,
  primary key (office, id),
  unique (office, hall_case, place),
  foreign key (office, hall_case) references service_hall.hall_case (office, id),
  check ((state in ('paid', 'refunded')) = (paid_amount is not null)),
  check ((paid_amount is null) = (paid_on is null) and (paid_amount is null) = (paid_how is null)),
  check (refunded <= coalesce(paid_amount, 0))
);
comment on table service_hall.fee_line is
  'A fee of a case: how much (of one of what it is counted by), what was paid and how, what was given back. What it is called its edition says.';
select kernel.protect('service_hall.fee_line', 'select, insert, update');
