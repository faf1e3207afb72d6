-- A bad rating whose case was erased before anybody answered it waits for nobody any more.
alter table service_hall.rating
  drop constraint rating_state_check,
  add constraint rating_state_check check (state in ('given', 'open', 'unanswered', 'mended', 'mistaken'));
comment on table service_hall.rating is
  'What whoever applied said of how a case was handled: once, and once more after a bad one was mended. A bad one is open until it is answered, or its case erased.';
alter table service_hall.rating no force row level security;
alter table service_hall.hall_case no force row level security;
update service_hall.rating set state = 'unanswered', version = version + 1
  where state = 'open' and exists (select 1 from service_hall.hall_case of
    where of.office = rating.office and of.id = rating.hall_case and of.erased_on is not null);
alter table service_hall.rating force row level security;
alter table service_hall.hall_case force row level security;

-- Invitations nobody opened are looked through each night, as accounts that ended are.
create index account_invited on service_hall.account (office, made_at) where state = 'invited';
