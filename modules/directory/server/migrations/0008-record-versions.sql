-- Every version of a person, post and body, so that a history can say what changed. Whoever writes (a form, an import,
-- a merge), the rule is the same: that is why the database keeps it.

create table directory.record_version (
  office  text  not null,
  kind    text  not null check (kind in ('person', 'post', 'body')),
  id      uuid  not null,
  version int   not null,
  fields  jsonb not null,
  primary key (office, kind, id, version)
);
comment on table directory.record_version is
  'A record as it stood in each of its versions. Goes with the record: what is erased there is erased here.';
select kernel.protect('directory.record_version', 'select, insert, update, delete');

-- What the application writes; a restored snapshot brings its own versions along.
create function directory.keep_new_versions() returns trigger language plpgsql as $$
begin
  if current_user = 'chancery_app' then
    insert into directory.record_version (office, kind, id, version, fields)
    select office, tg_table_name, id, version, to_jsonb(fresh) - array['office', 'id', 'version', 'sort_key']
    from fresh
    on conflict (office, kind, id, version) do update set fields = excluded.fields;
  end if;
  return null;
end $$;

-- Records entered before this: the version they had stands here once they change.
create function directory.keep_old_versions() returns trigger language plpgsql as $$
begin
  if current_user = 'chancery_app' then
    insert into directory.record_version (office, kind, id, version, fields)
    select office, tg_table_name, id, version, to_jsonb(stale) - array['office', 'id', 'version', 'sort_key']
    from stale
    on conflict (office, kind, id, version) do nothing;
  end if;
  return null;
end $$;

create function directory.drop_versions() returns trigger language plpgsql as $$
begin
  delete from directory.record_version v using stale s
  where v.office = s.office and v.kind = tg_table_name and v.id = s.id;
  return null;
end $$;

create trigger keep_inserted after insert on directory.person referencing new table as fresh
  for each statement execute function directory.keep_new_versions();
create trigger keep_before after update on directory.person referencing old table as stale
  for each statement execute function directory.keep_old_versions();
create trigger keep_updated after update on directory.person referencing new table as fresh
  for each statement execute function directory.keep_new_versions();
create trigger drop_deleted after delete on directory.person referencing old table as stale
  for each statement execute function directory.drop_versions();

create trigger keep_inserted after insert on directory.post referencing new table as fresh
  for each statement execute function directory.keep_new_versions();
create trigger keep_before after update on directory.post referencing old table as stale
  for each statement execute function directory.keep_old_versions();
create trigger keep_updated after update on directory.post referencing new table as fresh
  for each statement execute function directory.keep_new_versions();
create trigger drop_deleted after delete on directory.post referencing old table as stale
  for each statement execute function directory.drop_versions();

create trigger keep_inserted after insert on directory.body referencing new table as fresh
  for each statement execute function directory.keep_new_versions();
create trigger keep_before after update on directory.body referencing old table as stale
  for each statement execute function directory.keep_old_versions();
create trigger keep_updated after update on directory.body referencing new table as fresh
  for each statement execute function directory.keep_new_versions();
create trigger drop_deleted after delete on directory.body referencing old table as stale
  for each statement execute function directory.drop_versions();
