-- Whether an office lets texts be translated by machine.

create table language.machine_switch (
  office     text        not null,
  version    int         not null check (version > 0),
  is_on      boolean     not null,
  changed_at timestamptz not null,
  changed_by text        not null,
  primary key (office)
);
comment on table language.machine_switch is 'Whether texts of the office may be sent to the machine translation service. No row: they may not.';
select kernel.protect('language.machine_switch', 'select, insert, update');
