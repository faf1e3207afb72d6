-- Copies of a file that left to be worked on elsewhere: what they said when they left, so that what comes back is
-- compared with it.

create table language.file_copy (
  office       text        not null,
  id           uuid        not null,
  file         uuid        not null,
  file_version int         not null,
  form         text        not null check (form in ('bilingual', 'xliff12', 'xliff21')),
  -- Of each segment in its order: its id, the translation, and what was said of it.
  texts        jsonb       not null,
  left_at      timestamptz not null,
  left_by      text        not null,
  primary key (office, id),
  foreign key (office, file, file_version) references language.job_file_version (office, file, number)
);
comment on table language.file_copy is 'A copy of a file that left to be worked on elsewhere, with its texts as they were then.';
create index file_copy_of on language.file_copy (office, file);
select kernel.protect('language.file_copy', 'select, insert');
