-- A bad rating that was mended is followed by one more: how it is now. The first stays as it was given.

alter table service_hall.rating
  drop constraint rating_office_hall_case_key,
  add column again_of uuid,
  add foreign key (office, again_of) references service_hall.rating (office, id) deferrable initially deferred,
  add check (again_of <> id);
create unique index rating_first on service_hall.rating (office, hall_case) where again_of is null;
create unique index rating_again on service_hall.rating (office, again_of);
comment on column service_hall.rating.again_of is 'The bad rating, said to be mended, after which this one was given.';
comment on table service_hall.rating is
  'What whoever applied said of how a case was handled: once, and once more after a bad one was mended. A bad one is open until it is answered.';
