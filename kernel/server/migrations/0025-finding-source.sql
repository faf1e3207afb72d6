-- Where a rule comes from is said in both languages.
alter table kernel.preflight_finding
  alter column source type jsonb
  using case source
    when 'reference/terms.json' then '{"zh": "外事术语表", "en": "List of foreign-affairs terms"}'::jsonb
    when 'reference/titles.json' then '{"zh": "职务译名表", "en": "List of titles"}'::jsonb
  end;
