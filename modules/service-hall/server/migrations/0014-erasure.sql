-- A case and what was asked of the ministry for it find each other; drafts, closed cases and what is left of them.

create index card_request_case on service_hall.card_request (office, case_id) where case_id is not null;

alter table service_hall.hall_case
  -- The applicant was told by mail that the draft is discarded soon.
  add column warned_on date,
  -- Why it is kept longer than its service keeps cases, and who said so.
  add column kept_why text check (length(kept_why) between 1 and 500),
  add column kept_by text,
  -- Since when nothing personal is left of it.
  add column erased_on date,
  add check ((kept_why is null) = (kept_by is null));
create index hall_case_drafts on service_hall.hall_case (office, changed_at) where state = 'draft';
create index hall_case_to_erase on service_hall.hall_case (office, closed_at)
  where closed_at is not null and erased_on is null;

-- What an erased case said of a person goes with it.
grant delete on service_hall.case_note, service_hall.letter, service_hall.receipt, service_hall.correction_item to chancery_app;
