-- Saved views: a list as somebody looks at it, kept by name.

create table kernel.saved_view (
  office  text    not null,
  id      uuid    not null,
  version int     not null check (version > 0),
  user_id text    not null,
  list    text    not null,
  name    text    not null check (length(name) between 1 and 60),
  asked   jsonb   not null,
  shared  boolean not null,
  primary key (office, id)
);
comment on table kernel.saved_view is
  'What somebody asks of a list, in which order and which columns; for oneself, or shared with the office. May name people in what it asks for.';
-- One name stands for one view of a person's list.
create unique index saved_view_name on kernel.saved_view (office, list, user_id, lower(name));
select kernel.protect('kernel.saved_view', 'select, insert, update, delete');
