-- The house: its roles, the office fence, the ledger, answered requests, names for the ledger.

do $$ begin
  if not exists (select from pg_roles where rolname = 'chancery_app') then
    create role chancery_app nologin;
  end if;
  execute format('grant chancery_app to %I', current_user);
end $$;

create schema kernel;
create schema auth;
grant usage on schema kernel to chancery_app;
comment on schema auth is 'Accounts and sessions. Closed to the application role.';

-- The office of the running transaction. Unset means none: every fenced table is then empty.
create function kernel.office_code() returns text language sql stable
  as $$ select nullif(current_setting('chancery.office', true), '') $$;
grant execute on function kernel.office_code() to chancery_app;

-- Fences a table by office, also against its owner, and grants the application what it may do there.
create function kernel.protect(fenced regclass, rights text) returns void language plpgsql as $$
begin
  execute format('alter table %s enable row level security', fenced);
  execute format('alter table %s force row level security', fenced);
  execute format('create policy own_office on %s using (office = kernel.office_code()) with check (office = kernel.office_code())', fenced);
  execute format('grant %s on %s to chancery_app', rights, fenced);
end $$;

create table kernel.ledger (
  office       text           not null,
  seq          bigint         not null check (seq > 0),
  at           timestamptz(3) not null,
  actor        text           not null,
  verb         text           not null,
  subject_kind text,
  subject_id   uuid,
  data         jsonb          not null,
  data_hash    text           not null,
  prev_hash    text           not null,
  hash         text           not null,
  primary key (office, seq),
  check ((subject_kind is null) = (subject_id is null))
);
comment on table kernel.ledger is
  'What was done: ids, states, dates, codes and versions, never personal values or texts. Append-only: the application may insert and select.';
-- The history of one subject, in order.
create index ledger_subject on kernel.ledger (office, subject_kind, subject_id, seq);
-- Lines of one verb, for the year's figures.
create index ledger_verb on kernel.ledger (office, verb, at);
select kernel.protect('kernel.ledger', 'select, insert');

create table kernel.ledger_salt (
  office text   not null,
  seq    bigint not null,
  salt   text   not null,
  primary key (office, seq)
);
comment on table kernel.ledger_salt is
  'The key of each line''s data hash. Erasure destroys it; the chain of hashes still verifies.';
select kernel.protect('kernel.ledger_salt', 'select, insert');

create table kernel.answered_request (
  office     text        not null,
  actor      text        not null,
  request_id uuid        not null,
  operation  text        not null,
  input_hash text        not null,
  answer     jsonb,
  at         timestamptz not null,
  primary key (office, actor, request_id)
);
comment on table kernel.answered_request is
  'Writes already answered: a repeat of the same request gets the same answer, the same id with other input is refused. Kept two days.';
select kernel.protect('kernel.answered_request', 'select, insert, update, delete');

create table kernel.person_name (
  office  text not null,
  user_id text not null,
  name_zh text not null,
  name_en text not null,
  primary key (office, user_id)
);
comment on table kernel.person_name is
  'Names of the office''s account holders, so that pages can say who did what; accounts themselves are closed to the application.';
select kernel.protect('kernel.person_name', 'select, insert, update');
