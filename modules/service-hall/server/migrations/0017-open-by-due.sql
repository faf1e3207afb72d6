-- What is worked on, in the order it is due, page by page, of all or of one family; counted without looking at its rows.

create index hall_case_open_due on service_hall.hall_case (office, coalesce(due_on, '9999-12-31'::date), id)
  where state in ('submitted', 'correcting', 'in-hand', 'ready');
create index hall_case_open_due_family on service_hall.hall_case
  (office, family, coalesce(due_on, '9999-12-31'::date), id) include (channel, state)
  where state in ('submitted', 'correcting', 'in-hand', 'ready');
