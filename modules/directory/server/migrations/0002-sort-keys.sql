-- Sort keys are compared byte by byte, whatever the database's own collation is: lists and their page marks agree.

alter table directory.body alter column sort_key type text collate "C";
alter table directory.person alter column sort_key type text collate "C";
