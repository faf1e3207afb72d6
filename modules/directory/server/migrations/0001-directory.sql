-- People, bodies, and the posts people hold in them.

create schema directory;
grant usage on schema directory to chancery_app;

create table directory.body (
  office   text not null,
  id       uuid not null,
  version  int  not null default 1,
  name_zh  text,
  name_en  text,
  name_how text not null check (name_how in ('recorded', 'translated', 'transliterated')),
  short_zh text,
  short_en text,
  kind     text not null,
  parent   uuid,
  economy  text,
  sort_key text not null,
  primary key (office, id),
  foreign key (office, parent) references directory.body (office, id),
  check (name_zh is not null or name_en is not null),
  check (parent <> id)
);
comment on table directory.body is 'Organs, offices, committees, associations, companies, schools; each at most under one other.';
-- Lists, by name.
create index body_sorted on directory.body (office, sort_key, id);
-- What stands below a body.
create index body_parent on directory.body (office, parent);
-- One body of a name: two records of one body is how titles go wrong.
create unique index body_name on directory.body (office, name_zh);
select kernel.protect('directory.body', 'select, insert, update');

create table directory.person (
  office     text not null,
  id         uuid not null,
  version    int  not null default 1,
  name_order text not null check (name_order in ('surname-first', 'given-first')),
  surname_zh text,
  given_zh   text,
  surname_en text,
  given_en   text,
  name_how   text not null check (name_how in ('recorded', 'translated', 'transliterated')),
  full_zh    text,
  full_en    text,
  economy    text,
  note       text,
  sort_key   text not null,
  primary key (office, id),
  check ((surname_zh is null) = (full_zh is null)),
  check ((surname_en is null) = (full_en is null)),
  check (full_zh is not null or full_en is not null)
);
comment on table directory.person is 'People the office deals with: names in both languages, surname and given name apart. Nothing else about them but their posts.';
-- Lists, by name.
create index person_sorted on directory.person (office, sort_key, id);
-- A name found in a text, looked up.
create index person_full_zh on directory.person (office, full_zh);
create index person_full_en on directory.person (office, full_en);
select kernel.protect('directory.person', 'select, insert, update');

create table directory.post (
  office    text not null,
  id        uuid not null,
  version   int  not null default 1,
  person    uuid not null,
  body      uuid not null,
  title_zh  text,
  title_en  text,
  title_how text not null check (title_how in ('recorded', 'translated', 'transliterated')),
  rank      int check (rank > 0),
  held_from date,
  held_to   date,
  primary key (office, id),
  foreign key (office, person) references directory.person (office, id),
  foreign key (office, body) references directory.body (office, id),
  check (title_zh is not null or title_en is not null),
  check (held_to >= held_from)
);
comment on table directory.post is 'Who held which title in which body, from and to which day, both included; an open end is null.';
-- The posts of a person.
create index post_person on directory.post (office, person);
-- Who held the posts of a body on a day.
create index post_body on directory.post (office, body, held_from, held_to);
select kernel.protect('directory.post', 'select, insert, update');
