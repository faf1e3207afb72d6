-- Ratings of how a case was handled.

create table service_hall.rating (
  office       text           not null,
  id           uuid           not null,
  version      int            not null check (version > 0),
  hall_case    uuid           not null,
  channel      text           not null check (channel in ('online', 'counter')),
  overall      int            not null check (overall between 1 and 5),
  scores       jsonb          not null,
  words        text           check (length(words) between 1 and 1000),
  state        text           not null check (state in ('given', 'open', 'mended', 'mistaken')),
  due          date,
  answer       text           check (length(answer) between 1 and 1000),
  answered_by  text,
  answered_at  timestamptz(3),
  given_at     timestamptz(3) not null,
  primary key (office, id),
  unique (office, hall_case),
  foreign key (office, hall_case) references service_hall.hall_case (office, id),
  check ((state = 'given') = (due is null)),
  check ((state in ('mended', 'mistaken')) = (answered_at is not null))
);
comment on table service_hall.rating is
  'What whoever applied said of how a case was handled, once. A bad one is open until it is answered.';
create index rating_given on service_hall.rating (office, given_at, id);
select kernel.protect('service_hall.rating', 'select, insert, update');
