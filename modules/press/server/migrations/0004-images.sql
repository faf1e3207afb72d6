-- Images and tables of a release belong to a version of its text: what was approved with the words is shown with them.

alter table press.release_text
  add column images jsonb not null default '[]',
  add column tables jsonb not null default '[]';
comment on column press.release_text.images is 'Its images in order: the file, the place, what stands under it and what it shows, in both languages.';
comment on column press.release_text.tables is 'Its tables: rows of cells, each naming the paragraphs of both sides it holds.';

alter table press.handed_in add column left_aside jsonb not null default '[]';
comment on column press.handed_in.left_aside is 'Images of the document that were not taken, and why.';

-- What a release is about, by the codes of reference/news-subjects.json.
alter table press.release add column subjects text[] not null default '{}';
create index release_subjects on press.release using gin (subjects) where issue is not null;
