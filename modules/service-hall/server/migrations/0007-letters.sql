-- Letters of a case, each as it was issued.

create table service_hall.letter (
  office     text           not null,
  id         uuid           not null,
  hall_case  uuid           not null,
  kind       text           not null check (kind in ('receipt', 'acceptance', 'correction', 'not-accepted', 'decision',
    'delivery', 'payment')),
  round      int            not null check (round >= 0),
  number     text           not null,
  version    int            not null check (version > 0),
  facts      jsonb          not null,
  why        text           check (length(why) between 1 and 500),
  issued_at  timestamptz(3) not null,
  issued_by  text           not null,
  primary key (office, id),
  unique (office, hall_case, kind, round, version),
  unique (office, number, version),
  foreign key (office, hall_case) references service_hall.hall_case (office, id)
);
comment on table service_hall.letter is
  'A letter of a case with all it said when it was issued. A reissue is a further version under the same number.';
select kernel.protect('service_hall.letter', 'select, insert');
