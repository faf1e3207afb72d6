-- The office's own rules of segmentation.

create table language.segmentation (
  office     text        not null,
  version    int         not null check (version > 0),
  name       text        check (length(name) <= 255),
  srx        text        check (length(srx) <= 1000000),
  changed_at timestamptz not null,
  changed_by text        not null,
  primary key (office),
  check ((name is null) = (srx is null))
);
comment on table language.segmentation is 'By which rules (an SRX file, as it came) the office cuts the files of its jobs. No row, or none of a file: by the rules of the house.';
select kernel.protect('language.segmentation', 'select, insert, update');
