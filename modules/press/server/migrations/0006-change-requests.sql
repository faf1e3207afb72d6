-- Changes asked for: whoever checks a text marks a sentence and says what should change; its author answers there.

create table press.change_request (
  office      text           not null,
  id          uuid           not null,
  release     uuid           not null,
  state       text           not null check (state in ('open', 'answered', 'accepted', 'declined', 'settled')),
  lang        text           not null check (lang in ('zh', 'en')),
  sentence    int            not null,
  quote       text           not null,
  words       text           not null,
  proposed    text,
  asked_by    text           not null,
  asked_at    timestamptz(3) not null,
  answer      text,
  answered_by text,
  answered_at timestamptz(3),
  primary key (office, id),
  foreign key (office, release) references press.release (office, id) deferrable initially deferred,
  check ((answered_by is null) = (answered_at is null))
);
comment on table press.change_request is
  'A change asked for at a sentence, and what became of it. The sentence is known by its words: the text may move around it.';
create index change_request_of on press.change_request (office, release, asked_at);
select kernel.protect('press.change_request', 'select, insert, update');

alter table press.release
  add column changes_open     int not null default 0,
  add column changes_answered int not null default 0;
comment on column press.release.changes_open is 'Changes asked for that wait for the author; answered ones wait for whoever asked.';
