-- The search: one entry a subject, its tokens made by the application (no database segments Chinese).

create table kernel.search_entry (
  office     text           not null,
  kind       text           not null,
  id         uuid           not null,
  title_zh   text,
  title_en   text,
  how        text           not null check (how in ('recorded', 'translated', 'transliterated')),
  detail_zh  text,
  detail_en  text,
  tokens     tsvector       not null,
  sort_key   text collate "C" not null,
  changed_at timestamptz(3) not null,
  primary key (office, kind, id),
  check ((detail_zh is null) = (detail_en is null))
);
comment on table kernel.search_entry is
  'What the search keeps of each subject. Derived: it can be thrown away and made again from the modules.';
-- Every question of the search; an office token in each entry narrows it to the office.
create index search_entry_tokens on kernel.search_entry using gin (tokens);
select kernel.protect('kernel.search_entry', 'select, insert, update, delete');

-- Row-level security keeps a reader from any index whose operator could leak rows, and matching tokens is such
-- an operator: under the fence every question would read the whole office. So one function, with the rights of a
-- role that can do nothing else, matches within the office of the transaction and answers with ids only.
do $$ begin
  if not exists (select from pg_roles where rolname = 'chancery_search') then
    create role chancery_search nologin;
  end if;
  execute format('grant chancery_search to %I', current_user);
end $$;
grant usage on schema kernel to chancery_search;
grant select on kernel.search_entry to chancery_search;
create policy match_tokens on kernel.search_entry for select to chancery_search using (true);

create function kernel.search_matches(wanted tsquery, whole tsquery, begins tsquery, in_title tsquery, exact tsquery)
  returns table (kind text, id uuid, score int)
  language sql stable security definer set search_path = pg_catalog
as $$
  select e.kind, e.id, (e.tokens @@ whole)::int * 8 + (e.tokens @@ begins)::int * 4
    + (e.tokens @@ in_title)::int * 2 + (e.tokens @@ exact)::int
  from kernel.search_entry e
  where e.office = kernel.office_code() and e.tokens @@ wanted
$$;
comment on function kernel.search_matches is
  'Subjects of the transaction''s office that match, with a score: a whole title, the beginning of one, all in the title, full words.';
grant create on schema kernel to chancery_search;
alter function kernel.search_matches owner to chancery_search;
revoke create on schema kernel from chancery_search;
revoke execute on function kernel.search_matches from public;
grant execute on function kernel.search_matches to chancery_app;
