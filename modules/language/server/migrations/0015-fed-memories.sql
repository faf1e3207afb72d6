-- Memories that a division feeds by itself, such as press with what was approved.

alter table language.memory add column feed text check (feed <> '');
comment on column language.memory.feed is 'What feeds it by itself, by a name of the division that does. Of each there is one.';
create unique index memory_feed on language.memory (office, feed) where feed is not null;
-- The units of one text, for the text is fed again when it changes.
create index unit_document on language.unit (office, memory, document) where removed_at is null and document is not null;
