-- The termbase: concepts, their editions, and the terms of each edition.

create table language.concept (
  office        text not null,
  id            uuid not null,
  version       int  not null default 1,
  -- The edition last written, and the one in force: another until it is approved.
  latest        int  not null check (latest > 0),
  in_force      int  check (in_force <= latest),
  -- Pinyin key of its first Chinese term, else of its first.
  sort_key      text collate "C" not null,
  withdrawn_at  timestamptz,
  withdrawn_by  text,
  withdrawn_why text,
  primary key (office, id),
  check (num_nonnulls(withdrawn_at, withdrawn_by, withdrawn_why) in (0, 3))
);
comment on table language.concept is 'A concept of the termbase. What is said of it stands in its editions.';
-- Lists, by name.
create index concept_sorted on language.concept (office, sort_key, id);
select kernel.protect('language.concept', 'select, insert, update');

create table language.concept_edition (
  office        text        not null,
  concept       uuid        not null,
  edition       int         not null,
  field         text,
  definition_zh text,
  definition_en text,
  source        text,
  note          text,
  -- Whoever wrote in it: none of them approves it.
  authors       text[]      not null check (cardinality(authors) > 0),
  proposed_at   timestamptz not null,
  approved_at   timestamptz,
  approved_by   text,
  primary key (office, concept, edition),
  foreign key (office, concept) references language.concept (office, id),
  check ((approved_at is null) = (approved_by is null)),
  check (approved_by <> all (authors))
);
comment on table language.concept_edition is 'What is said of a concept, proposed by some and approved by another. Editions that were in force are kept.';
select kernel.protect('language.concept_edition', 'select, insert, update');

create table language.term (
  office     text not null,
  concept    uuid not null,
  edition    int  not null,
  -- Its place among the terms of the edition, from 0.
  place      int  not null check (place >= 0),
  lang       text not null,
  text       text not null check (text <> ''),
  status     text not null check (status in ('preferred', 'admitted', 'forbidden')),
  valid_from date,
  valid_to   date,
  -- The kind of organ, and the title, it is said of: 副主任 of a committee and of an office differ.
  organ      text,
  title      text,
  source     text,
  note       text,
  primary key (office, concept, edition, place),
  foreign key (office, concept, edition) references language.concept_edition (office, concept, edition),
  check (valid_to >= valid_from)
);
comment on table language.term is 'A word for a concept in a language: preferred, admitted or forbidden, since when and until when, of which organ or title.';
select kernel.protect('language.term', 'select, insert, delete');
