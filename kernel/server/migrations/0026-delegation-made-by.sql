-- Duties of somebody who is absent are handed on by whoever keeps the people.

alter table auth.delegation add column made_by text;
comment on column auth.delegation.made_by is 'Who handed the duties on, where it was not whose they are.';
