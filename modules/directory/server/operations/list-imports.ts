import { type Selectable, sql } from 'kysely';
import { z } from 'zod';
import { instant } from '../../../../kernel/contract/dates.ts';
import { id } from '../../../../kernel/contract/ids.ts';
import { tables } from '../../../../kernel/server/context.ts';
import { implement } from '../../../../kernel/server/operation.ts';
import { keysOf, pageOfQuery } from '../../../../kernel/server/paging.ts';
import { listImports as contract } from '../../contract/import.ts';
import { may, visible } from '../policy.ts';
import type { DirectoryTables, ImportTable } from '../tables.ts';

type Listed = Selectable<ImportTable> & { rows: number; records: number };

/** The spreadsheets handed in, latest first. */
export const listImports = implement(contract, async (ctx, input) => {
  const found = tables<DirectoryTables>(ctx)
    .selectFrom('directory.import as import')
    .where('office', '=', ctx.office.code)
    .where(sql<boolean>`id in (${visible(ctx.actor, 'directory.import')})`);
  let page = found
    .selectAll('import')
    .select([
      sql<number>`(select count(*)::int from directory.import_row r
        where r.office = import.office and r.import = import.id)`.as('rows'),
      sql<number>`(select count(*)::int from directory.import_mark m
        where m.office = import.office and m.import = import.id and m.back is distinct from 'taken')`.as(
        'records',
      ),
    ])
    .orderBy('at', 'desc')
    .orderBy('id');
  if (input.after) {
    const [at, last] = keysOf(input.after, z.tuple([instant, id]));
    page = page.where(sql<boolean>`(at < ${at} or (at = ${at} and id > ${last}::uuid))`);
  }
  const result = await pageOfQuery<Listed>(page, found, input, (row) => [row.at.toISOString(), row.id]);
  return {
    ...result,
    items: result.items.map((row) => ({
      id: row.id,
      kind: row.kind,
      state: row.state,
      fileName: row.file_name,
      rows: row.rows,
      records: row.records,
      at: row.at.toISOString(),
    })),
    abilities: { import: may(ctx.actor, 'import') },
  };
});
