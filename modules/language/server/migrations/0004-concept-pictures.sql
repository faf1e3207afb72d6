-- Pictures of a concept: part of an edition, approved with it.

create table language.concept_picture (
  office  text not null,
  concept uuid not null,
  edition int  not null,
  -- Its place among the pictures of the edition, from 0.
  place   int  not null check (place >= 0),
  -- The file of the concept it is, or where a file of another termbase said it stands: never fetched.
  file    uuid,
  target  text check (target <> ''),
  alt_zh  text,
  alt_en  text,
  -- Whose it is, and by what leave it is used.
  source  text,
  primary key (office, concept, edition, place),
  foreign key (office, concept, edition) references language.concept_edition (office, concept, edition),
  check (num_nonnulls(file, target) = 1)
);
comment on table language.concept_picture is 'A picture that shows what a concept is: what is on it in words, whose it is.';
select kernel.protect('language.concept_picture', 'select, insert, delete');
