import { sql } from 'kysely';
import type { Subject } from '../house/subject.ts';
import { mayKeepEmblem } from './policy.ts';

/** The office itself, as its ledger and its files know it: its emblem is public, as its papers are. */
export const officeSubject: Subject = {
  kind: 'office',
  name: { zh: '本办', en: 'The office' },
  link: () => '/office/settings',
  visible: () => sql`select id from kernel.letterhead`,
  files: { uses: ['emblem'], mayKeep: async ({ actor }) => mayKeepEmblem(actor) },
  titles: async ({ office: { name } }, ids) =>
    new Map(ids.map((id) => [id, { ...name, how: 'recorded' as const }])),
  searchEntries: async () => [],
};
