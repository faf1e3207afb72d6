-- Files of subjects. The bytes lie in the file store, on disk or in S3-compatible storage; here is what they are.

create table kernel.file_content (
  office text   not null,
  key    text   not null check (key ~ '^[0-9a-f]{64}\.[0-9a-f]{8}$'),
  hash   text   not null check (hash ~ '^[0-9a-f]{64}$'),
  type   text   not null,
  size   bigint not null check (size > 0),
  width  int,
  height int,
  primary key (office, key),
  unique (office, hash, type),
  check ((width is null) = (height is null))
);
comment on table kernel.file_content is
  'Bytes of the store, by their SHA-256. Files of the same bytes share them; they go with the last of those files.';
select kernel.protect('kernel.file_content', 'select, insert, delete');
-- Sharing bytes locks them against going meanwhile, and only a right to update locks a row.
grant update (size) on kernel.file_content to chancery_app;

create table kernel.file_rendition (
  office  text   not null,
  content text   not null,
  width   int    not null check (width > 0),
  height  int    not null check (height > 0),
  format  text   not null check (format in ('webp', 'jpeg')),
  key     text   not null check (key ~ '^[0-9a-f]{64}\.[0-9a-f]{8}$'),
  size    bigint not null check (size > 0),
  primary key (office, content, width, format),
  foreign key (office, content) references kernel.file_content (office, key)
);
comment on table kernel.file_rendition is 'Smaller sizes of an image, each with its own bytes in the store.';
select kernel.protect('kernel.file_rendition', 'select, insert, delete');

create table kernel.file (
  office       text           not null,
  id           uuid           not null,
  version      int            not null check (version > 0),
  subject_kind text           not null,
  subject_id   uuid           not null,
  use          text           not null,
  content      text           not null,
  name         text           not null check (length(name) between 1 and 200),
  caption_zh   text,
  caption_en   text,
  alt_zh       text,
  alt_en       text,
  added_by     text           not null,
  added_at     timestamptz(3) not null,
  primary key (office, id),
  foreign key (office, content) references kernel.file_content (office, key)
);
comment on table kernel.file is 'A file of a subject, what it is kept for, and the words that go with it.';
-- The files of one subject, in the order they came.
create index file_subject on kernel.file (office, subject_kind, subject_id, use, id);
-- Whether bytes are still somebody's.
create index file_of_content on kernel.file (office, content);
select kernel.protect('kernel.file', 'select, insert, update, delete');
