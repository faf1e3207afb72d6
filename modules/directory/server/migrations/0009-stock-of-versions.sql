-- The versions of records are counted with the records: taking a long import back looks each of them up.
create or replace function directory.take_stock() returns void
  language plpgsql security definer set search_path = pg_catalog
as $$
begin
  analyze directory.person, directory.post, directory.body, directory.import_mark, directory.record_version;
end $$;
