-- Calendar feeds: an address of one's own that a calendar program reads.

create table auth.feed (
  id           uuid        primary key,
  user_id      text        not null,
  office       text        not null,
  name         text        not null,
  language     text        not null check (language in ('zh', 'en')),
  parts        text[]      not null,
  token_hash   text        not null unique,
  created_at   timestamptz not null,
  last_used_at timestamptz,
  revoked_at   timestamptz,
  foreign key (user_id, office) references auth.member on delete cascade
);
comment on table auth.feed is
  'Calendar feeds of people: only the SHA-256 of the secret in the address is kept; the address is shown once, when made.';
create index feed_of_user on auth.feed (user_id);
