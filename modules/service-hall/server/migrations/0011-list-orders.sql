-- The list of cases in each of its orders, page by page, without reading them all: what was never submitted is not in it.

create index hall_case_listed on service_hall.hall_case (office, changed_at, id)
  where state not in ('draft', 'discarded');
create index hall_case_listed_service on service_hall.hall_case (office, service, changed_at, id)
  where state not in ('draft', 'discarded');
create index hall_case_listed_number on service_hall.hall_case (office, coalesce(number, ''), id)
  where state not in ('draft', 'discarded');
create index hall_case_listed_submitted on service_hall.hall_case (office, coalesce(submitted_at, made_at), id)
  where state not in ('draft', 'discarded');
