-- A memory is retired: no unit comes in any more, and it is looked through or not, as was chosen. It can come back.

alter table language.memory add column retired text check (retired in ('searched', 'unsearched'));
comment on column language.memory.retired is 'Retired: still looked through, or only where it is asked for by name. Null where it is in use.';
