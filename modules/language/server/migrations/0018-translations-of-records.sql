-- The page of a record asks which translations of it were asked for.

create index job_by_subject on language.job (office, subject_kind, subject_id) where subject_id is not null;
