-- What an office says of itself on paper; and what it lets others see.

alter table auth.office add column version integer not null default 1 check (version > 0);

create table kernel.letterhead (
  office     text    not null,
  id         uuid    not null,
  version    integer not null check (version > 0),
  address_zh text check (length(address_zh) between 1 and 200),
  address_en text check (length(address_en) between 1 and 200),
  phone      text check (length(phone) between 1 and 60),
  email      text check (length(email) between 1 and 200),
  primary key (office)
);
comment on table kernel.letterhead is
  'Address, telephone and email of the office as its papers show them. The id names the office where a subject is asked for: its emblem is a file of it.';
select kernel.protect('kernel.letterhead', 'select, insert, update');

-- Every office has one, blank at first. The fence holds for the owner too, so each is written within its office.
do $$ declare one text; begin
  for one in select code from auth.office loop
    perform set_config('chancery.office', one, true);
    insert into kernel.letterhead (office, id, version) values (one, gen_random_uuid(), 1);
  end loop;
  perform set_config('chancery.office', '', true);
end $$;

-- The office's civil day of the running transaction, by the house's clock. Unset means none: nothing that ends is open then.
create function kernel.today() returns date language sql stable
  as $$ select nullif(current_setting('chancery.today', true), '')::date $$;
grant execute on function kernel.today() to chancery_app;

create table kernel.access_grant (
  office        text           not null,
  id            uuid           not null,
  holder_office text           not null,
  -- One person; everybody of the office where nobody is named.
  holder_user   text,
  holder_zh     text           not null,
  holder_en     text           not null,
  kind          text           not null,
  -- One thing; those the conditions are true of where none is named.
  subject_id    uuid,
  conditions    jsonb          not null default '{}' check (jsonb_typeof(conditions) = 'object'),
  reach         text           not null check (reach in ('see', 'comment', 'use')),
  until         date,
  given_by      text           not null,
  given_at      timestamptz(3) not null,
  revoked_by    text,
  revoked_at    timestamptz(3),
  primary key (office, id),
  check (subject_id is null or conditions = '{}'),
  check (holder_office <> office or holder_user is not null),
  check ((revoked_at is null) = (revoked_by is null))
);
comment on table kernel.access_grant is
  'What somebody who has no right of the own may see of the office: who, which thing or things, how far, until when. Names of holders stand as they were when it was given.';
-- What somebody was granted: asked with every list and look.
create index access_grant_holder on kernel.access_grant (office, holder_office, kind) where revoked_at is null;
select kernel.protect('kernel.access_grant', 'select, insert, update');
