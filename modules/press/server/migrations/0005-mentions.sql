-- Whom and what a release speaks of, as far as the directory knows them.

create table press.mention (
  office  text not null,
  release uuid not null,
  kind    text not null check (kind in ('person', 'body')),
  id      uuid not null,
  primary key (office, release, kind, id),
  foreign key (office, release) references press.release (office, id) on delete cascade
);
comment on table press.mention is 'The people and bodies of the directory a release names, kept with its findings.';
-- The releases that speak of somebody.
create index mention_of on press.mention (office, kind, id);
select kernel.protect('press.mention', 'select, insert, delete');
