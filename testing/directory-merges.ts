import { sql } from 'kysely';
import { keepFile } from '../kernel/server/files/keep-file.ts';
import { takeBytes } from '../kernel/server/files/take-file.ts';
import { openFollowUp } from '../kernel/server/follow-ups/door.ts';
import { preparing } from '../kernel/server/perform.ts';
import type { Body } from '../modules/directory/contract/body.ts';
import type { Person } from '../modules/directory/contract/person.ts';
import { addOtherName } from '../modules/directory/server/operations/add-other-name.ts';
import { mergeRecords } from '../modules/directory/server/operations/merge-records.ts';
import { readBody } from '../modules/directory/server/operations/read-body.ts';
import { readPerson } from '../modules/directory/server/operations/read-person.ts';
import { undoMerge } from '../modules/directory/server/operations/undo-merge.ts';
import { type DirectoryHouse, keeper } from './directory-house.ts';
import { yunjiang } from './house.ts';

export interface MergeAnswer {
  mergeId: string;
  survivorId: string;
}

/** The words a test of merging speaks to the house with. */
export function merging(house: DirectoryHouse) {
  return {
    person: (personId: string) => house.ask<Person>(keeper, readPerson, { personId }),
    body: (bodyId: string) => house.ask<Body>(keeper, readBody, { bodyId }),
    undo: (mergeId: string, actor = keeper) => house.ask(actor, undoMerge, { mergeId }),
    merge: (input: object, actor = keeper) => house.ask<MergeAnswer>(actor, mergeRecords, input),
    call: (kind: string, id: string, zh: string | null, en: string | null = null) =>
      house.ask(keeper, addOtherName, { of: { kind, id }, kind: 'alias', text: { zh, en } }),
    /** Gives a record a file and a follow-up. */
    async furnish(kind: string, id: string) {
      const bytes = new TextEncoder().encode(`of ${id}`);
      const from = preparing(house.deps, keeper, yunjiang);
      const taken = await takeBytes(from, bytes, 'attachment');
      await house.as(keeper, yunjiang, async (ctx) => {
        await keepFile(ctx, { subject: { kind, id }, taken, name: '名片.txt' });
        await openFollowUp(ctx, {
          key: id,
          title: { zh: '补齐名片', en: null, how: 'recorded' },
          owner: 'shen',
          due: '2026-12-01',
          about: { kind, id },
        });
      });
    },
    /** Everything the directory keeps, and what files and follow-ups are about; versions apart. */
    async stand() {
      const table = (name: string) =>
        sql`select ${name} as of, to_jsonb(r) - 'version' as row from ${sql.table(name)} r`;
      const about = (name: string) =>
        sql`select ${name} as of, jsonb_build_object('id', id, 'kind', subject_kind, 'of', subject_id) from ${sql.table(name)}`;
      const { rows } = await house.look(keeper, yunjiang, (ctx) =>
        sql<{ row: object }>`select * from (${sql.join(
          [
            ...['person', 'body', 'post', 'other_name'].map((name) => table(`directory.${name}`)),
            ...['kernel.file', 'kernel.follow_up'].map(about),
            sql`select 'search', to_jsonb(e) - '{changed_at}'::text[] from kernel.search_entry e`,
          ],
          sql` union all `,
        )}) all_rows order by of, row ->> 'id'`.execute(ctx.db),
      );
      return rows;
    },
  };
}
