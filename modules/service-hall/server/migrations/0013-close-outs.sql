-- Close-outs: after an invitation, who of the guests came, when, and when they left; or that the visit did not take place.

create table service_hall.close_out (
  office      text not null,
  id          uuid not null,
  version     int  not null default 1,
  hall_case   uuid not null,
  -- Which of the after-duties of the case's edition it is.
  duty        text not null,
  -- The firm that invited, where the case was a firm's.
  firm        uuid,
  state       text not null check (state in ('open', 'closed', 'called-off')),
  -- The planned day it is counted from; where none was given, it has no day.
  planned_on  date,
  due_on      date,
  -- When whoever applied was reminded after the day had passed.
  reminded_on date,
  closed_on   date,
  -- Why the visit did not take place.
  why         text,
  primary key (office, id),
  foreign key (office, hall_case) references service_hall.hall_case (office, id),
  unique (office, hall_case),
  check ((closed_on is null) = (state = 'open')),
  check ((due_on is null) = (planned_on is null))
);
comment on table service_hall.close_out is
  'What stands after an invitation is done, until the days of each guest are entered or the visit was called off.';
create index close_out_firm on service_hall.close_out (office, firm, due_on) where state = 'open';
create index close_out_due on service_hall.close_out (office, due_on, id) where state = 'open';
select kernel.protect('service_hall.close_out', 'select, insert, update');

create table service_hall.close_out_visit (
  office     text not null,
  close_out  uuid not null,
  person     uuid not null,
  came       boolean not null,
  arrived_on date,
  left_on    date,
  primary key (office, close_out, person),
  foreign key (office, close_out) references service_hall.close_out (office, id),
  check (came = (arrived_on is not null)),
  check (left_on is null or left_on >= arrived_on)
);
comment on table service_hall.close_out_visit is 'One guest of an invitation: came on, left on; or did not come.';
select kernel.protect('service_hall.close_out_visit', 'select, insert, update');
