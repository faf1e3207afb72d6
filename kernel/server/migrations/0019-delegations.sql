-- Delegated duties: whose roles somebody else has for a while, and lines of the ledger that say for whom.

create table auth.delegation (
  office     text        not null references auth.office,
  id         uuid        not null,
  version    integer     not null check (version > 0),
  from_user  text        not null,
  to_user    text        not null,
  roles      text[]      not null check (cardinality(roles) > 0),
  from_day   date        not null,
  to_day     date        not null,
  reason     text        not null check (length(reason) between 1 and 500),
  made_at    timestamptz not null,
  revoked_at timestamptz,
  revoked_by text,
  primary key (office, id),
  foreign key (from_user, office) references auth.member,
  foreign key (to_user, office) references auth.member,
  check (from_user <> to_user),
  check (to_day between from_day and from_day + 366),
  check ((revoked_at is null) = (revoked_by is null))
);
comment on table auth.delegation is
  'Roles somebody hands to a colleague from one day to another, both included. In force only while both belong to the office and the giver has the roles.';
-- Whose duties a person has, and who has a person's: asked whenever somebody is identified.
create index delegation_to on auth.delegation (to_user) where revoked_at is null;
create index delegation_from on auth.delegation (from_user) where revoked_at is null;

-- The one place that says which delegations hold, and for which roles.
create function auth.delegations_at(at timestamptz)
  returns table (office text, id uuid, from_user text, to_user text, roles text[], to_day date,
    giver_zh text, giver_en text, deputy_zh text, deputy_en text)
  language sql stable
as $$
  select d.office, d.id, d.from_user, d.to_user, held.roles, d.to_day,
    giver.name_zh, giver.name_en, deputy.name_zh, deputy.name_en
  from auth.delegation d
  join auth.office o on o.code = d.office
  join auth.member giver on giver.user_id = d.from_user and giver.office = d.office
  join auth.member deputy on deputy.user_id = d.to_user and deputy.office = d.office
  cross join lateral (select (at at time zone o.time_zone)::date as day) civil
  cross join lateral (select array(select unnest(d.roles) intersect select unnest(giver.roles) order by 1) as roles) held
  where d.revoked_at is null and civil.day between d.from_day and d.to_day
    and giver.ended_at is null and civil.day between giver.since and coalesce(giver.until, 'infinity')
    and deputy.ended_at is null and civil.day between deputy.since and coalesce(deputy.until, 'infinity')
    and cardinality(held.roles) > 0
$$;

alter table kernel.ledger add column acting_for text;
comment on column kernel.ledger.acting_for is 'Whose duties the actor had: the line was possible by them alone.';
