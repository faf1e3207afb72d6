-- The working-day calendar of an office: notices it loaded itself, and days it closed or worked by its own decision.

create table kernel.calendar_notice (
  office    text           not null,
  year      int            not null check (year between 2000 and 2100),
  id        uuid           not null,
  version   int            not null check (version > 0),
  source    text           not null,
  loaded_by text           not null,
  loaded_at timestamptz(3) not null,
  primary key (office, year),
  unique (office, id)
);
comment on table kernel.calendar_notice is
  'The arrangement of a year as the office loaded it. It stands over the reference data of the house for that year.';
select kernel.protect('kernel.calendar_notice', 'select, insert, update');

create table kernel.calendar_notice_day (
  office  text    not null,
  year    int     not null,
  first   date    not null,
  last    date    not null,
  works   boolean not null,
  name_zh text,
  name_en text,
  primary key (office, year, first),
  foreign key (office, year) references kernel.calendar_notice (office, year),
  check (first <= last),
  -- A holiday has its name; a weekend day worked stands alone and needs none.
  check (works = (name_zh is null) and works = (name_en is null)),
  check (not works or first = last)
);
comment on table kernel.calendar_notice_day is
  'Holidays and weekend days worked of a loaded notice, replaced as a whole when the year is loaded again.';
select kernel.protect('kernel.calendar_notice_day', 'select, insert, delete');

create table kernel.calendar_own_days (
  office         text           not null,
  id             uuid           not null,
  first          date           not null,
  last           date           not null,
  works          boolean        not null,
  reason_zh      text,
  reason_en      text,
  added_by       text           not null,
  added_at       timestamptz(3) not null,
  removed_reason text,
  removed_by     text,
  removed_at     timestamptz(3),
  primary key (office, id),
  check (first <= last),
  check (reason_zh is not null or reason_en is not null),
  check ((removed_by is null) = (removed_at is null) and (removed_by is null) = (removed_reason is null))
);
comment on table kernel.calendar_own_days is
  'Days an office closed, or worked, by its own decision. What was taken back stays, with the reason, and no longer counts.';
-- The days that count, in order.
create index calendar_own_days_standing on kernel.calendar_own_days (office, first) where removed_at is null;
select kernel.protect('kernel.calendar_own_days', 'select, insert, update');
