-- Places the office uses, and how people, bodies and places are reached.

create table directory.place (
  office      text not null,
  id          uuid not null,
  version     int  not null default 1,
  kind        text not null,
  name_zh     text,
  name_en     text,
  name_how    text not null check (name_how in ('recorded', 'translated', 'transliterated')),
  address_zh  text,
  address_en  text,
  city_zh     text,
  city_en     text,
  economy     text,
  latitude    double precision check (latitude between -90 and 90),
  longitude   double precision check (longitude between -180 and 180),
  capacity_zh text,
  capacity_en text,
  sort_key    text collate "C" not null,
  primary key (office, id),
  check (name_zh is not null or name_en is not null),
  check ((latitude is null) = (longitude is null))
);
comment on table directory.place is 'Hotels, halls, airports, sites, restaurants: where guests stay, meet, arrive, look and dine.';
-- Lists, by name.
create index place_sorted on directory.place (office, sort_key, id);
-- One place of a name in a city.
create unique index place_name on directory.place (office, name_zh, coalesce(city_zh, ''));
select kernel.protect('directory.place', 'select, insert, update');

create table directory.contact_point (
  office        text        not null,
  id            uuid        not null,
  version       int         not null default 1,
  person        uuid,
  body          uuid,
  place         uuid,
  kind          text        not null,
  label_zh      text,
  label_en      text,
  -- A number, an address on a network, a name on one.
  value         text,
  -- A postal address or the name of an assistant, in both languages.
  text_zh       text,
  text_en       text,
  usable_for    text        not null check (usable_for in ('office', 'partners', 'public')),
  consent_by    text,
  consent_on    date        not null,
  consent_until date,
  withdrawn_on  date,
  entered_at    timestamptz not null,
  primary key (office, id),
  -- Where an import is taken back and the person goes, so does what was kept of how to reach them.
  foreign key (office, person) references directory.person (office, id) on delete cascade,
  foreign key (office, body) references directory.body (office, id) on delete cascade,
  foreign key (office, place) references directory.place (office, id) on delete cascade,
  check (num_nonnulls(person, body, place) = 1),
  check (consent_until >= consent_on),
  -- What is withdrawn is gone: the kind and the days stay.
  check (withdrawn_on is null or num_nonnulls(value, text_zh, text_en, label_zh, label_en, consent_by) = 0),
  check (withdrawn_on is not null or (consent_by is not null and num_nonnulls(value, text_zh, text_en) > 0))
);
comment on table directory.contact_point is 'How a person, body or place is reached, what it may be used for, and who consented to that, when and until when.';
-- Those of one record.
create index contact_point_person on directory.contact_point (office, person) where person is not null;
create index contact_point_body on directory.contact_point (office, body) where body is not null;
create index contact_point_place on directory.contact_point (office, place) where place is not null;
select kernel.protect('directory.contact_point', 'select, insert, update');

-- What moved along when two records were merged.
alter table directory.merge add column contacts uuid[] not null default '{}';
