-- What people say on jobs, what revisers find, and the files kept on translators.

create table language.job_note (
  office  text        not null,
  id      uuid        not null,
  job     uuid        not null,
  kind    text        not null check (kind in ('declined', 'cancelled', 'sent-back', 'feedback', 'delivered')),
  text    text        not null check (text <> ''),
  said_at timestamptz not null,
  said_by text        not null,
  primary key (office, id),
  foreign key (office, job) references language.job (office, id)
);
comment on table language.job_note is 'Why a job was declined, cancelled or sent back, what its client said of it, and what was delivered with it.';
create index job_note_of on language.job_note (office, job, said_at);
select kernel.protect('language.job_note', 'select, insert');

create table language.job_revision (
  office     text        not null,
  id         uuid        not null,
  job        uuid        not null,
  translator text        not null,
  reviser    text        not null,
  -- How many words were read, and how many errors of each kind were found.
  words      int         not null check (words >= 0),
  errors     jsonb       not null,
  accepted   boolean     not null,
  done_at    timestamptz not null,
  primary key (office, id),
  foreign key (office, job) references language.job (office, id),
  check (reviser <> translator)
);
comment on table language.job_revision is 'A revision of a job by its reviser: how many errors of each kind were found in how many words.';
create index job_revision_of on language.job_revision (office, translator, done_at);
select kernel.protect('language.job_revision', 'select, insert');

create table language.translator (
  office    text        not null,
  -- The account of the person.
  user_id   text        not null,
  version   int         not null default 1,
  -- Languages with the level of each, and certificates.
  languages jsonb       not null,
  -- Kinds of text and fields the person is at home in.
  domains   text[]      not null,
  -- Points of further training: what, when, how many.
  training  jsonb       not null,
  -- Source words a working day.
  daily     int         not null check (daily > 0),
  -- The certificate is to be renewed until then.
  valid_to  date,
  note      text,
  changed_at timestamptz not null,
  changed_by text       not null,
  primary key (office, user_id)
);
comment on table language.translator is 'The talent file of a translator: languages and levels, domains, training, and how much a day.';
select kernel.protect('language.translator', 'select, insert, update');
