-- Bodies outside the office that may ask the centre for translations, their people and programs, and what they asked for.

create table language.client (
  office     text        not null,
  id         uuid        not null,
  version    int         not null default 1,
  -- The body of the directory.
  body       uuid        not null,
  state      text        not null check (state in ('open', 'ended')),
  -- Who may ask: single mail addresses, and every address of a domain. In small letters.
  addresses  text[]      not null,
  domains    text[]      not null,
  -- So many requests in a calendar month, and so many under work at once.
  monthly    int         not null check (monthly between 1 and 1000),
  at_once    int         not null check (at_once between 1 and 200),
  -- Days that who asked is remembered after the last of their requests is over.
  keep_days  int         not null check (keep_days between 30 and 3650),
  made_at    timestamptz not null,
  made_by    text        not null,
  changed_at timestamptz not null,
  ended_at   timestamptz,
  primary key (office, id),
  unique (office, body),
  check ((state = 'ended') = (ended_at is not null))
);
comment on table language.client is 'A client body: one outside the office that may ask the centre for translations.';
select kernel.protect('language.client', 'select, insert, update');

create table language.contact (
  office    text        not null,
  id        uuid        not null,
  client    uuid        not null,
  -- Empty once erased.
  email     text,
  name      text,
  phone     text,
  language  text        not null check (language in ('zh', 'en')),
  made_at   timestamptz not null,
  -- When a link to this address was last opened.
  opened_at timestamptz,
  erased_at timestamptz,
  primary key (office, id),
  foreign key (office, client) references language.client (office, id),
  check ((email is null) = (erased_at is not null)),
  check (erased_at is null or (name is null and phone is null))
);
comment on table language.contact is 'Somebody of a client body who asks for translations, known by the mail address a link was sent to.';
create unique index contact_of_address on language.contact (office, client, email) where email is not null;
select kernel.protect('language.contact', 'select, insert, update, delete');

create table language.client_key (
  office   text        not null,
  -- The key of the house (kernel.visitor_key) it is.
  id       uuid        not null,
  client   uuid        not null,
  name     text        not null check (name <> ''),
  made_at  timestamptz not null,
  made_by  text        not null,
  ends_at  timestamptz not null,
  ended_at timestamptz,
  primary key (office, id),
  foreign key (office, client) references language.client (office, id)
);
comment on table language.client_key is 'A key of a client body’s own program: what it is for, until when, and whether it was ended.';
select kernel.protect('language.client_key', 'select, insert, update');

create table language.outside_request (
  office  text not null,
  job     uuid not null,
  client  uuid not null,
  -- Who asked by the form; nobody where a program did.
  contact uuid,
  -- What the text is for.
  use     text not null,
  -- Whom to ask about it, as given with the request. Empty once erased.
  name    text,
  email   text,
  phone   text,
  primary key (office, job),
  foreign key (office, job) references language.job (office, id),
  foreign key (office, client) references language.client (office, id),
  foreign key (office, contact) references language.contact (office, id)
);
comment on table language.outside_request is 'That a job was asked for by a client body outside, by whom, and what for.';
create index outside_request_of on language.outside_request (office, client);
create index outside_request_by on language.outside_request (office, contact);
select kernel.protect('language.outside_request', 'select, insert, update');
