-- Order of precedence: bodies get a rank beside the posts, and every change of a list keeps its reason.

-- The order of a body among those beside it; those without one stand last, by name.
alter table directory.body add column rank int check (rank > 0);

create table directory.precedence_change (
  office text        not null,
  id     uuid        not null,
  list   text        not null check (list in ('posts', 'bodies')),
  -- The body whose posts or parts were ordered; null where the topmost bodies were.
  body   uuid,
  reason text        not null check (reason <> ''),
  -- What moved: id, rank before, rank after.
  moves  jsonb       not null,
  at     timestamptz not null,
  actor  text        not null,
  primary key (office, id)
);
comment on table directory.precedence_change is 'A change of a list of precedence: who changed it, when, why, and what moved from which rank to which.';
-- The history of a list, latest first.
create index precedence_change_list on directory.precedence_change (office, list, body, at desc);
select kernel.protect('directory.precedence_change', 'select, insert');
