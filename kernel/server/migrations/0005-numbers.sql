-- Running numbers, one series an office, a kind and a year.

create table kernel.number_series (
  office text not null,
  series text not null,
  last   int  not null,
  primary key (office, series)
);
comment on table kernel.number_series is 'The last number given in each series, such as the releases of a year. Taken in the transaction of what it numbers.';
select kernel.protect('kernel.number_series', 'select, insert, update');
