-- Terms found in texts that nobody wants in the termbase.

create table language.dismissed_term (
  office       text        not null,
  zh           text        not null check (zh <> ''),
  en           text        not null check (en <> ''),
  dismissed_at timestamptz not null,
  dismissed_by text        not null,
  primary key (office, zh, en)
);
comment on table language.dismissed_term is 'A Chinese and an English term found together in texts that are not suggested again.';
select kernel.protect('language.dismissed_term', 'select, insert, delete');
