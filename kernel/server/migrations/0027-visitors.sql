-- Keys of people outside the office: each opens one thing of the house, and nothing else.

create table kernel.visitor_key (
  office      text           not null,
  id          uuid           not null,
  hash        text           not null check (hash ~ '^[0-9a-f]{64}$'),
  use         text           not null check (use in ('link', 'visit')),
  holder_kind text           not null,
  holder_id   uuid           not null,
  made_at     timestamptz(3) not null,
  expires_at  timestamptz(3) not null,
  opened_at   timestamptz(3),
  ended_at    timestamptz(3),
  primary key (office, id),
  unique (office, hash)
);
comment on table kernel.visitor_key is
  'Keys of people outside: a link opens once and gives a visit; a visit acts for what it was made for until it ends. Kept as hashes.';
create index visitor_key_holder on kernel.visitor_key (office, holder_kind, holder_id);
create index visitor_key_expiry on kernel.visitor_key (office, expires_at);
select kernel.protect('kernel.visitor_key', 'select, insert, update, delete');
