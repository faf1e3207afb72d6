-- What is kept beside cases has a time to live as they have: holders of cards, registers of firms, firms and their clerks.

alter table service_hall.holder
  -- When anything of the person was changed last. What stood before counts from the day of this change on.
  add column changed_on date not null default current_date;
create index holder_changed on service_hall.holder (office, changed_on);
create index card_loan_holder on service_hall.card_loan (office, holder);
create index clearance_case on service_hall.clearance (office, case_id) where case_id is not null;
grant delete on service_hall.holder, service_hall.card, service_hall.clearance, service_hall.economy_line,
  service_hall.line_change, service_hall.card_request, service_hall.card_loan, service_hall.card_leaver,
  service_hall.firm, service_hall.account to chancery_app;

-- The name of a sheet's file often is somebody's: it goes with the cases made of it.
alter table service_hall.filing alter column file_name drop not null;

-- Cases a chief keeps, and what is looked through each night.
create index hall_case_kept on service_hall.hall_case (office, account) where kept_why is not null;
create index account_ended on service_hall.account (office, ended_at) where state = 'ended' and name <> '';
