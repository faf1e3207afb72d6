-- The order of hits is a matter of titles alone, and their tokens are few: kept apart, ordering ten thousand hits
-- need not unpack ten thousand texts.

alter table kernel.search_entry add column title_tokens tsvector not null
  generated always as (ts_filter(tokens, '{a}')) stored;

drop function kernel.search_matches;
create function kernel.search_matches(wanted tsquery, whole tsquery, begins tsquery, in_title tsquery, exact tsquery)
  returns table (kind text, id uuid, score int, changed_at timestamptz)
  language sql stable security definer set search_path = pg_catalog
as $$
  select e.kind, e.id, (e.title_tokens @@ whole)::int * 8 + (e.title_tokens @@ begins)::int * 4
    + (e.title_tokens @@ in_title)::int * 2 + (e.title_tokens @@ exact)::int, e.changed_at
  from kernel.search_entry e
  where e.office = kernel.office_code() and e.tokens @@ wanted
$$;
comment on function kernel.search_matches is
  'Subjects of the transaction''s office that match, with a score: a whole title, the beginning of one, all in the title, full words of it.';
grant create on schema kernel to chancery_search;
alter function kernel.search_matches owner to chancery_search;
revoke create on schema kernel from chancery_search;
revoke execute on function kernel.search_matches from public;
grant execute on function kernel.search_matches to chancery_app;
