-- Timed work: events that come due at an instant.

create table kernel.due (
  office       text           not null,
  event        text           not null,
  subject_kind text           not null,
  subject_id   uuid           not null,
  due_at       timestamptz(3) not null,
  data         jsonb,
  primary key (office, event, subject_id)
);
comment on table kernel.due is
  'Events that come due: one of a name for a subject. When its time has come the row leaves and the event goes into the queue, in one transaction.';
-- What has come due, over all offices, the earliest first.
create index due_at on kernel.due (due_at);
select kernel.protect('kernel.due', 'select, insert, update, delete');

-- The house's clock looks over every office, and it is the owner: the fence would hide the rows from it.
do $$ begin
  execute format('create policy come_due on kernel.due to %I using (true)', current_user);
end $$;
