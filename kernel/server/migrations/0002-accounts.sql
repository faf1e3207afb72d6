-- Accounts, sessions, offices and tokens, in schema auth. Nothing here is granted to the application role: it has
-- no right to enter the schema. Who acts is settled before a transaction opens.

create table auth.office (
  code          text        primary key check (code ~ '^[a-z][a-z0-9-]{1,30}$'),
  name_zh       text        not null,
  name_en       text        not null,
  short_name_zh text        not null,
  short_name_en text        not null,
  chop          text        not null check (char_length(chop) between 1 and 9),
  time_zone     text        not null,
  hosts         text[]      not null default '{}',
  created_at    timestamptz not null
);
comment on table auth.office is 'The offices of this installation. The public site finds its office here by host name or code.';

create table auth."user" (
  id             text        primary key,
  name           text        not null,
  email          text        not null unique check (email = lower(email)),
  email_verified boolean     not null default false,
  image          text,
  demo           boolean     not null default false,
  created_at     timestamptz not null,
  updated_at     timestamptz not null
);
comment on column auth."user".demo is
  'The password of this account is printed at the start of a demonstration: while one exists the server listens on loopback only.';

create table auth.session (
  id         text        primary key,
  user_id    text        not null references auth."user" on delete cascade,
  token      text        not null unique,
  expires_at timestamptz not null,
  ip_address text,
  user_agent text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
-- All sessions of one person, to end them when the password is reset.
create index session_of_user on auth.session (user_id);

create table auth.account (
  id                       text        primary key,
  account_id               text        not null,
  provider_id              text        not null,
  user_id                  text        not null references auth."user" on delete cascade,
  access_token             text,
  refresh_token            text,
  id_token                 text,
  access_token_expires_at  timestamptz,
  refresh_token_expires_at timestamptz,
  scope                    text,
  password                 text,
  created_at               timestamptz not null,
  updated_at               timestamptz not null,
  unique (provider_id, account_id)
);
comment on table auth.account is 'How a person proves who he or she is: provider "credential" is a local password (argon2id).';
create index account_of_user on auth.account (user_id);

create table auth.verification (
  id         text        primary key,
  identifier text        not null,
  value      text        not null,
  expires_at timestamptz not null,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index verification_identifier on auth.verification (identifier);

create table auth.member (
  user_id text   not null references auth."user" on delete cascade,
  office  text   not null references auth.office,
  roles   text[] not null,
  name_zh text   not null,
  name_en text   not null,
  since   date   not null,
  until   date,
  -- The first office a person joined is where he or she works unless another is asked for.
  joined  bigint generated always as identity,
  primary key (user_id, office),
  check (until is null or until >= since)
);
comment on table auth.member is 'Who belongs to which office, in which roles, on which days (the last day included).';

create table auth.token (
  id           uuid        primary key,
  user_id      text        not null,
  office       text        not null,
  name         text        not null,
  token_hash   text        not null unique,
  created_at   timestamptz not null,
  last_used_at timestamptz,
  expires_at   timestamptz,
  revoked_at   timestamptz,
  foreign key (user_id, office) references auth.member on delete cascade
);
comment on table auth.token is 'Bearer tokens of the API: only the SHA-256 of the token is kept; it is shown once, when made.';
create index token_of_user on auth.token (user_id);

create table auth.secret (
  name  text primary key,
  value text not null
);
comment on table auth.secret is 'Keys every process of the installation shares: the one that signs session cookies.';
