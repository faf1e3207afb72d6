import type { Provenance } from '../../../kernel/contract/local-text.ts';

/** Row of `directory.body`. */
export interface BodyTable {
  office: string;
  id: string;
  version: number;
  name_zh: string | null;
  name_en: string | null;
  name_how: Provenance;
  short_zh: string | null;
  short_en: string | null;
  kind: string;
  parent: string | null;
  economy: string | null;
  /** Pinyin key of the name: no collation sorts Chinese alike on both engines. */
  sort_key: string;
}

/** Row of `directory.person`. */
export interface PersonTable {
  office: string;
  id: string;
  version: number;
  name_order: 'surname-first' | 'given-first';
  surname_zh: string | null;
  given_zh: string | null;
  surname_en: string | null;
  given_en: string | null;
  name_how: Provenance;
  full_zh: string | null;
  full_en: string | null;
  economy: string | null;
  note: string | null;
  sort_key: string;
}

/** Row of `directory.post`. Days are ISO strings (the pool parses dates so). */
export interface PostTable {
  office: string;
  id: string;
  version: number;
  person: string;
  body: string;
  title_zh: string | null;
  title_en: string | null;
  title_how: Provenance;
  rank: number | null;
  held_from: string | null;
  held_to: string | null;
}

export interface DirectoryTables {
  'directory.body': BodyTable;
  'directory.person': PersonTable;
  'directory.post': PostTable;
}
