-- Accounts in full: second factor, tries and waits, sessions one can read.

alter table auth.office
  add column session_hours    integer not null default 168 check (session_hours between 1 and 720),
  add column second_factor_of text[]  not null default '{}';
comment on column auth.office.second_factor_of is 'Roles whose holders must sign in with a second factor; * is everybody.';

alter table auth."user"
  add column language    text check (language in ('zh', 'en')),
  add column must_change boolean not null default false;
comment on column auth."user".must_change is 'The password was made by somebody else: nothing is open before a new one is chosen.';

alter table auth.session
  add column device       text,
  add column last_used_at timestamptz;
comment on column auth.session.device is 'Browser and system as two codes; the header they were read from is not kept.';

create table auth.second_factor (
  user_id      text        primary key references auth."user" on delete cascade,
  secret       text        not null,
  confirmed_at timestamptz,
  last_step    bigint      not null default 0,
  created_at   timestamptz not null
);
comment on table auth.second_factor is
  'Secrets of authenticator apps, encrypted with the installation''s key. In force once confirmed; last_step is the last time step a code was taken for, so that no code works twice.';

create table auth.recovery_code (
  user_id   text        not null references auth.second_factor on delete cascade,
  code_hash text        not null,
  used_at   timestamptz,
  primary key (user_id, code_hash)
);
comment on table auth.recovery_code is 'Codes for whoever lost the authenticator: only keyed hashes are kept, each opens once.';

create table auth.sign_in_try (
  account     text        primary key,
  failures    integer     not null,
  last_at     timestamptz not null,
  waits_until timestamptz
);
comment on table auth.sign_in_try is
  'Failed tries in a row, by a keyed hash of the email tried, whether there is such an account or not. Success or an unlocking removes the row.';
create index sign_in_try_last on auth.sign_in_try (last_at);
