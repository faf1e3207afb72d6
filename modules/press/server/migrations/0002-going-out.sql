-- Publishing at a time: when an approved release goes out by itself, for whom, and whether it was held up.

alter table press.release
  add column goes_out_at timestamptz,
  add column goes_out_by text,
  add column held_up_at  timestamptz,
  add check (goes_out_at is null or held_up_at is null),
  add check ((goes_out_by is null) = (goes_out_at is null and held_up_at is null)),
  add check (goes_out_by is null or state = 'approved');
comment on column press.release.goes_out_at is 'The instant at which it goes out by itself; the day of issue is what the text is dated.';
comment on column press.release.held_up_at is 'The instant at which it should have gone out and did not, an error being open.';
